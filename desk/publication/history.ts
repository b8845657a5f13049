/** What was published, the newest first: the commits that changed the content. */
import { join } from "node:path";
import { guideNames, historyName, ledgerName } from "../../lib/reading/file-names.ts";
import { git } from "./git.ts";
import { listDifferences, pathspec, type Repository } from "./repository.ts";

/** A commit that changed entries of the content. */
export interface PastPublication {
  readonly commit: string;
  /** The commit before it; none for the first. */
  readonly before: string | undefined;
  readonly by: string;
  /** ISO 8601, with the distance from UTC. */
  readonly at: string;
  readonly title: string;
  /** The files of entries that it changed, relative to the content folder. */
  readonly paths: readonly string[];
}

/** What of the content folder is no entry: kept versions, the list of addresses, the guide. */
const noEntries: readonly string[] = [historyName, ledgerName, ...guideNames];

/** Whether a path in the content folder is that of an entry. */
export function isEntryPath(path: string): boolean {
  return !noEntries.some((each) => path === each || path.startsWith(`${each}/`));
}

/**
 * Lists publications.
 *
 * @param skip how many of the newest are left out
 * @param most how many are listed at most
 * @param until the commit of the newest
 */
export async function listPublications(
  repository: Repository,
  skip: number,
  most: number,
  until = "HEAD",
): Promise<readonly PastPublication[]> {
  const { root, folder } = repository;
  const said = await git(root, [
    "log",
    "--first-parent",
    `--skip=${skip}`,
    `--max-count=${most}`,
    "--format=%H%x00%P%x00%an%x00%aI%x00%s%x01",
    until,
    "--",
    pathspec(folder),
    ...noEntries.map((path) => `:(exclude)${join(folder, path)}`),
  ]);
  const commits = said.split("\u0001").filter((line) => line.trim() !== "");
  return Promise.all(
    commits.map(async (line) => {
      const [commit = "", parents = "", by = "", at = "", title = ""] = line.trim().split("\0");
      const before = parents.split(" ")[0] || undefined;
      const paths =
        before === undefined
          ? []
          : (await listDifferences(repository, before, commit)).map(({ path }) => path).filter(isEntryPath);
      return { commit, before, by, at, title, paths };
    }),
  );
}
