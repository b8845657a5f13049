/** Plans, each a file in the desk’s own folder, which is there whole or not at all. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { languages, originalLanguage } from "../../../lib/model/languages.ts";
import { codeOf } from "../../files/file-calls.ts";

const planSchema = z.strictObject({
  id: z.string(),
  by: z.strictObject({ name: z.string(), email: z.string() }),
  /** The language of who planned, in which it is published; the original’s where the site has that language no more. */
  language: z.enum(languages).catch(originalLanguage),
  /** When it was planned, and for when: ISO 8601. */
  at: z.string(),
  due: z.string(),
  /** The first line of the commit’s message. */
  title: z.string(),
  entries: z.array(
    z.strictObject({
      /** Relative to the content folder. */
      path: z.string(),
      /** The file as it was reviewed, in base 64; null where it goes. */
      bytes: z.string().nullable(),
      /** The version of the draft, which is the same file. */
      draft: z.string(),
      /** The version of what was online. */
      online: z.string(),
      /** The note for readers. Its day is that of the publication. */
      note: z.string().optional(),
    }),
  ),
  /** How often its publication has begun. */
  begun: z.number(),
  /** Why it was not published. */
  failed: z.strictObject({ at: z.string(), reason: z.string() }).optional(),
});

/** Entries that are going to be published at a time. */
export type Plan = z.infer<typeof planSchema>;

const folderOf = (state: string) => join(state, "plans");
const fileOf = (state: string, id: string) => join(folderOf(state), `${id}.json`);

/** What lies in the folder of plans. */
export interface PlanList {
  /** The next one first. */
  readonly plans: readonly Plan[];
  /** Files that are no plans any more, because something else has written into them. */
  readonly damaged: readonly string[];
}

export function readPlans(state: string): PlanList {
  const plans: Plan[] = [];
  const damaged: string[] = [];
  for (const name of listFiles(folderOf(state))) {
    const file = join(folderOf(state), name);
    try {
      plans.push(planSchema.parse(JSON.parse(readFileSync(file, "utf8"))));
    } catch (error) {
      // Published or withdrawn since the folder was read.
      if (codeOf(error) === "ENOENT") continue;
      if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
      damaged.push(file);
    }
  }
  return { plans: plans.toSorted((one, other) => (one.due < other.due ? -1 : 1)), damaged };
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .toSorted();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/** The plan of a name; nothing where it was published or withdrawn. */
export function findPlan(state: string, id: string): Plan | undefined {
  return readPlans(state).plans.find((plan) => plan.id === id);
}

/** Writes a plan in the place of what it was. */
export function writePlan(state: string, plan: Plan): void {
  const file = fileOf(state, plan.id);
  mkdirSync(folderOf(state), { recursive: true });
  writeFileSync(`${file}.next`, JSON.stringify(plan), { flush: true });
  renameSync(`${file}.next`, file);
}

/** Removes a plan; also where it is gone. */
export function removePlan(state: string, id: string): void {
  rmSync(fileOf(state, id), { force: true });
}
