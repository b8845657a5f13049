/** What the next start does about a publication that was broken off. */
import { nameEntry } from "./entries.ts";
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
  const { state, site, repository } = options;
  const journal = readJournal(state);
  if (!journal) {
    endJournal(state);
    await removeWorkTree(repository.root, stateFiles(state).workTree);
    return undefined;
  }
  if (isElsewhere(state, journal)) return undefined;
  const names = journal.entries.map(({ path }) => nameEntry(path)?.name ?? path).join(", ");
  const { commit, source } = journal;
  if (commit !== undefined && source !== undefined && (await site.findOnline()) === source) {
    const { command } = await finishPublication(options, { ...journal, commit }, () => undefined, "finished");
    const said = `The publication of ${names} by ${journal.by.name} was broken off after it was online. It is recorded now.`;
    return command?.problem === undefined ? said : `${said} The command after it failed: ${command.problem}`;
  }
  const said = `The publication of ${names} by ${journal.by.name} was broken off before anything was online. Nothing has changed; ${journal.plan === undefined ? "publish again" : "it was planned, so the desk publishes it by itself"}.`;
  await undoPublication(options, journal, "undone", said);
  return said;
}
