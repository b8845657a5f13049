/** What the next start does about a publication that was broken off. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { historyName } from "../../lib/reading/file-names.ts";
import { recoverDrafts } from "../files/recover-files.ts";
import { words } from "../words.ts";
import { namesOf } from "./entries.ts";
import { finishPublication, undoPublication } from "./finish.ts";
import { endJournal, isElsewhere, readJournal, stateFiles } from "./journal.ts";
import type { PublisherOptions } from "./publication.ts";
import { removeWorkTree } from "./work-tree.ts";

/**
 * Finishes or undoes a publication that was broken off, at the start.
 *
 * @returns what it was and what was done, in words for the office; nothing where there was none, or where another desk is at it
 */
export async function recoverPublication(options: PublisherOptions): Promise<string | undefined> {
  const { directory } = options;
  // It may have been killed while it wrote to the drafts what it had published. A draft that has lost its name for that gets
  // it back first, so that it is found; what was to take its place is a copy afterwards, and goes.
  recoverDrafts(directory);
  const said = await recoverJournal(options);
  recoverDrafts(directory, listHistoryFolders(join(directory, historyName)));
  return said;
}

/** The folders of the versions that are kept. */
function listHistoryFolders(history: string): readonly string[] {
  if (!existsSync(history)) return [];
  return readdirSync(history, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(entry.parentPath, entry.name)] : [],
  );
}

async function recoverJournal(options: PublisherOptions): Promise<string | undefined> {
  const { state, site, repository } = options;
  const journal = readJournal(state);
  if (!journal) {
    endJournal(state);
    await removeWorkTree(repository.root, stateFiles(state).workTree);
    return undefined;
  }
  if (isElsewhere(state, journal)) return undefined;
  const reasons = words().publishing.reasons.publication;
  const about = { names: namesOf(journal.entries), by: journal.by.name };
  const { commit, source } = journal;
  if (commit !== undefined && source !== undefined && (await site.findOnline()) === source) {
    const { command } = await finishPublication(options, { ...journal, commit }, () => undefined, "finished");
    return reasons.finished({ ...about, commandProblem: command?.problem });
  }
  const said = reasons.undone({ ...about, isPlanned: journal.plan !== undefined });
  await undoPublication(options, journal, "undone", said);
  return said;
}
