/** Keeps what is published, for good: the versions in `content/history`, and their addresses in the ledger. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Publication, readPublication } from "../lib/content.ts";
import type { Diagnostic } from "../lib/findings/diagnostics.ts";
import { type FindToday, todayIn } from "../lib/model/dates.ts";
import { historyName, ledgerName } from "../lib/reading/file-names.ts";
import { isUnfinishedSave, recoverFiles } from "./files/recover-files.ts";
import { createNewFile, replaceFile } from "./files/replace-file.ts";
import { describeRefusal } from "./files/write-refusal.ts";
import { words } from "./words.ts";

/** What became of a publication. */
export interface PublishOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** What was written, or would have been; absent where the content has errors. */
  readonly publication?: Publication;
  /** Why nothing was written, in words to print. */
  readonly problem?: string;
}

/**
 * Publishes a content folder: writes the versions that are not kept yet, and then the ledger, which makes them published.
 * Nothing is written where the content has errors, and what was written is taken back where something cannot be.
 *
 * @param directory the content folder, absolute
 * @param findToday the clock
 * @param publicDirectory the folder of public files; the usual one where it is absent
 * @throws when this program can no longer read a version that was published
 */
export async function publishContent(
  directory: string,
  findToday: FindToday = todayIn,
  publicDirectory?: string,
): Promise<PublishOutcome> {
  // A ledger that an interrupted run has put aside is not a ledger that never was.
  recoverFiles([directory]);
  // Before it is read by the check: whatever changes from here on is noticed when it is replaced.
  const path = join(directory, ledgerName);
  const seen = existsSync(path) ? readFileSync(path) : undefined;
  const { diagnostics, publication } = await readPublication(directory, findToday, publicDirectory);
  if (!publication) return { diagnostics };
  const { versions, unfinished, ledger } = publication;
  let problem = removeUnfinished(directory, [...unfinished, ...listUnfinishedSaves(directory)]);
  if (ledger.after === ledger.before && problem === undefined) return { diagnostics, publication };
  const written: string[] = [];
  for (const { path: name, bytes } of versions)
    problem ??= writeVersion(join(directory, name), bytes, written);
  problem ??= writeLedger(path, seen, ledger.after);
  if (problem === undefined) return { diagnostics, publication };
  for (const file of written) rmSync(file, { force: true });
  return { diagnostics, publication, problem };
}

/** The copies that a run was writing when it was broken off: their words are in the records’ own files. */
function listUnfinishedSaves(directory: string): readonly string[] {
  const history = join(directory, historyName);
  if (!existsSync(history)) return [];
  return readdirSync(history, { recursive: true, encoding: "utf8" })
    .filter((name) => isUnfinishedSave(basename(name)))
    .map((name) => join(historyName, name));
}

/** Removes versions that an interrupted run wrote before the ledger had them: they are written again. */
function removeUnfinished(directory: string, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const file = join(directory, path);
    const why = attempt(() => {
      rmSync(file);
      return undefined;
    });
    if (why !== undefined) return words().desk.files.publication.notReplaced({ path: file, why });
  }
  return undefined;
}

/** Writes a version; says why where that cannot be. */
function writeVersion(file: string, bytes: Uint8Array, written: string[]): string | undefined {
  const { notWritten, otherFile } = words().desk.files.publication;
  const why = attempt(() => {
    mkdirSync(dirname(file), { recursive: true });
    if (createNewFile(file, bytes) === "changed") return otherFile;
    written.push(file);
    return undefined;
  });
  return why === undefined ? undefined : notWritten({ path: file, why });
}

function writeLedger(path: string, seen: Uint8Array | undefined, text: string): string | undefined {
  const { notAdded, changed } = words().desk.files.publication;
  const why = attempt(() => {
    const after = Buffer.from(text);
    const outcome = seen ? replaceFile(path, seen, after) : createNewFile(path, after);
    return outcome === "changed" ? changed : undefined;
  });
  return why === undefined ? undefined : notAdded({ path, why });
}

/** Does what the system may refuse, and says why it does. */
function attempt(work: () => string | undefined): string | undefined {
  try {
    return work();
  } catch (error) {
    return words().desk.files.publication.refused(describeRefusal(error));
  }
}
