/** Who saved each entry last, and when: shown beside what is changed and not yet online. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { Person } from "../person.ts";
import { stateFiles } from "./journal.ts";

const authorsSchema = z.record(z.string(), z.object({ name: z.string(), email: z.string(), at: z.string() }));

export type DraftAuthors = Readonly<z.infer<typeof authorsSchema>>;

/** Who saved each file last, by its path in the content folder. What cannot be read is as good as nothing. */
export function readDraftAuthors(state: string): DraftAuthors {
  try {
    return authorsSchema.parse(JSON.parse(readFileSync(stateFiles(state).drafts, "utf8")));
  } catch {
    return {};
  }
}

/** Notes who saved a file just now. */
export function noteDraftAuthor(state: string, path: string, { name, email }: Person): void {
  const { drafts } = stateFiles(state);
  const authors = { ...readDraftAuthors(state), [path]: { name, email, at: new Date().toISOString() } };
  mkdirSync(dirname(drafts), { recursive: true });
  writeFileSync(`${drafts}.next`, JSON.stringify(authors));
  renameSync(`${drafts}.next`, drafts);
}
