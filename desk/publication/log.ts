/** Who published what, and what became of it: a line of JSON for each, in a file that any program can read. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { stateFiles } from "./journal.ts";

const operationSchema = z.object({
  /** When, ISO 8601. */
  at: z.string(),
  /** Who: the name and the e-mail address. */
  by: z.object({ name: z.string(), email: z.string() }),
  what: z.enum([
    "published",
    "failed",
    "undone",
    "finished",
    "pushed",
    "not pushed",
    "command",
    "planned",
    "withdrawn",
    "plan failed",
    "dismissed",
    "taken over",
  ]),
  /** The publication that it belongs to; of what others have changed, their commit. */
  id: z.string(),
  entries: z.array(z.string()).optional(),
  commit: z.string().optional(),
  /** The last commit before others’ changes were taken over. */
  before: z.string().optional(),
  /** What there is to say of it. */
  message: z.string().optional(),
});

export type Operation = z.infer<typeof operationSchema>;

/** Adds a line to the log. */
export function logOperation(state: string, operation: Operation): void {
  const { log } = stateFiles(state);
  mkdirSync(dirname(log), { recursive: true });
  appendFileSync(log, `${JSON.stringify(operation)}\n`, { flush: true });
}

/** The lines of the log, the newest first; a line that is not whole is left out. */
export function readLog(state: string): readonly Operation[] {
  const { log } = stateFiles(state);
  if (!existsSync(log)) return [];
  return readFileSync(log, "utf8")
    .split("\n")
    .flatMap((line): readonly Operation[] => {
      try {
        return [operationSchema.parse(JSON.parse(line))];
      } catch {
        return [];
      }
    })
    .toReversed();
}
