/** What others have changed in the repository: when the desk takes it over, and what of it is not online yet. */
import { join } from "node:path";
import { nameEntry } from "./entries.ts";
import { GitError, git } from "./git.ts";
import { logOperation, readLog } from "./log.ts";
import type { PublisherOptions } from "./publication.ts";
import { takeOver } from "./remote.ts";
import { headOf, listChanges, listDifferences, type Repository } from "./repository.ts";

/** Takes over what others have pushed, as `takeOver` does, and notes in the log that they have. */
export async function takeOverAndLog(
  { repository, state }: Pick<PublisherOptions, "repository" | "state">,
  options?: Parameters<typeof takeOver>[1],
): ReturnType<typeof takeOver> {
  const before = await headOf(repository);
  const taken = await takeOver(repository, options);
  const commit = await headOf(repository);
  if (commit === before) return taken;
  const entries = (await listDifferences(repository, before, commit)).flatMap(({ path }) =>
    nameEntry(path) ? [path] : [],
  );
  const by = await findAuthor(repository, commit);
  const at = new Date().toISOString();
  logOperation(state, { at, by, what: "taken over", id: commit.slice(0, 12), entries, before, commit });
  return taken;
}

async function findAuthor({ root }: Repository, commit: string) {
  const [name = "", email = ""] = (await git(root, ["show", "--no-patch", "--format=%an%x00%ae", commit]))
    .trim()
    .split("\0");
  return { name, email };
}

/** What is in the last commit and not online. */
interface OthersChanges {
  /** The commit that is online. */
  readonly online: string;
  /** The paths of the entries that differ, in the content folder. */
  readonly paths: readonly string[];
}

/**
 * Finds what is in the last commit and not online: what others have changed there goes online with the next publication.
 *
 * @returns nothing where all of it is online, or where nobody knows which commit is
 */
export async function findOthersChanges({
  repository,
  directory,
  state,
  site,
}: PublisherOptions): Promise<OthersChanges | undefined> {
  const online = findOnlineCommit(state);
  if (online === undefined) return undefined;
  const paths = await listDifferingEntries(repository, online);
  if (paths.length === 0) return undefined;
  // Somebody may have built the site by a command.
  const { root, publicFolder } = repository;
  const publicDirectory = publicFolder === undefined ? undefined : join(root, publicFolder);
  const isAsHere = async () => (await site.findOnline()) === site.fingerprint(directory, publicDirectory);
  if ((await listChanges(repository)).length === 0 && (await isAsHere())) return undefined;
  return { online, paths };
}

/** The commit that was published last; where the log knows of none, the one before others’ changes were taken over first. */
function findOnlineCommit(state: string): string | undefined {
  const operations = readLog(state);
  const published = operations.find(
    ({ what, commit }) => (what === "published" || what === "finished") && commit !== undefined,
  );
  return published?.commit ?? operations.findLast(({ what }) => what === "taken over")?.before;
}

async function listDifferingEntries(repository: Repository, online: string): Promise<readonly string[]> {
  try {
    const differences = await listDifferences(repository, online, "HEAD");
    return differences.flatMap(({ path }) => (nameEntry(path) ? [path] : []));
  } catch (error) {
    // The log is of another repository, or the commit is gone from this one.
    if (error instanceof GitError) return [];
    throw error;
  }
}
