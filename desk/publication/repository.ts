/** The git repository that keeps the content: what it holds, and what of the content is not in it yet. */
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { isLeftover } from "../../lib/reading/file-names.ts";
import { words } from "../words.ts";
import { GitError, git, gitBytes } from "./git.ts";

/** Where the content is kept. */
export interface Repository {
  /** The folder of the work tree, absolute. */
  readonly root: string;
  /** The content folder within it, with `/`: `content`; empty where it is the whole. */
  readonly folder: string;
  /** The folder of public files within it, with `/`; absent where they are kept elsewhere, and are published as they are there. */
  readonly publicFolder?: string | undefined;
  /** The branch whose last commit is online. */
  readonly branch: string;
}

/** How a file of the content differs from the last commit. */
export interface Change {
  /** Relative to the content folder: `goals/57.mdx`. */
  readonly path: string;
  readonly what: "added" | "changed" | "deleted";
}

/**
 * Finds the repository of a content folder.
 *
 * @param directory the content folder, absolute
 * @param publicDirectory the folder of public files, absolute
 * @returns why nothing can be published from there, in words for the office, where there is none
 */
export async function findRepository(
  directory: string,
  publicDirectory?: string,
): Promise<Repository | string> {
  try {
    const root = (await git(directory, ["rev-parse", "--show-toplevel"])).trim();
    const branch = (await git(directory, ["symbolic-ref", "--short", "HEAD"])).trim();
    await git(directory, ["rev-parse", "--verify", "HEAD"]);
    const folder = relative(await realpath(root), await realpath(directory)).replaceAll("\\", "/");
    const publicFolder = publicDirectory && (await findPublicFolder(root, publicDirectory));
    return { root, folder, branch, ...(publicFolder && { publicFolder }) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return words().publishing.reasons.publication.noRepository({ said: firstLine(error.message) });
  }
}

/** Where git keeps what belongs to the work tree of a folder; nothing where there is none. */
export async function findGitFolder(directory: string): Promise<string | undefined> {
  try {
    return (await git(directory, ["rev-parse", "--absolute-git-dir"])).trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** The folder of public files within a repository; nothing where it is a link, is not in the repository, or is the whole. */
async function findPublicFolder(root: string, directory: string): Promise<string | undefined> {
  try {
    const isLink = (await lstat(directory).catch(() => undefined))?.isSymbolicLink() ?? false;
    if (isLink) return undefined;
    // It need not be there yet. What is another repository’s within ours is not ours.
    const parent = dirname(directory);
    const owner = (await git(parent, ["rev-parse", "--show-toplevel"])).trim();
    const path = relative(await realpath(root), join(await realpath(parent), basename(directory)));
    if ((await realpath(owner)) !== (await realpath(root)) || path === "" || isAbsolute(path))
      return undefined;
    return path.replaceAll("\\", "/");
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return undefined;
  }
}

/** The last commit of a repository, as git names it. */
export async function headOf({ root }: Repository): Promise<string> {
  return (await git(root, ["rev-parse", "HEAD"])).trim();
}

/** What of the content is not as in the last commit, sorted by path. */
export async function listChanges({ root, folder }: Repository): Promise<readonly Change[]> {
  const said = await git(root, [
    "status",
    "--porcelain=v1",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    "--",
    pathspec(folder),
  ]);
  const lines = said.split("\0").filter((line) => line !== "");
  return (
    lines
      .map((line): Change => {
        const status = line.slice(0, 2);
        const path = line.slice(3 + (folder === "" ? 0 : folder.length + 1));
        const isNew = status === "??" || (status.startsWith("A") && !status.endsWith("D"));
        return { path, what: status.includes("D") ? "deleted" : isNew ? "added" : "changed" };
      })
      // What a save that was killed has left is no content; the first page says what becomes of it.
      .filter(({ path }) => !isLeftover(basename(path)))
      .toSorted(byName)
  );
}

/** By their paths without the endings, so that a translation comes behind its original. */
function byName(one: Change, other: Change): number {
  const [first = "", second = ""] = [one, other].map(({ path }) => path.replace(/\.\w+$/u, ""));
  return first < second ? -1 : 1;
}

/**
 * The bytes of a file of the content in a commit.
 *
 * @param path relative to the content folder
 * @returns nothing where the commit has no such file
 */
export async function readCommitted(
  { root, folder }: Repository,
  commit: string,
  path: string,
): Promise<Buffer | undefined> {
  try {
    return await gitBytes(root, [
      "cat-file",
      "blob",
      `${commit}:${join(folder, path).replaceAll("\\", "/")}`,
    ]);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Files of the content that differ between two commits, relative to the content folder, sorted by path. */
export async function listDifferences(
  { root, folder }: Repository,
  from: string,
  to: string,
): Promise<readonly Change[]> {
  const said = await git(root, [
    "diff",
    "--name-status",
    "--no-renames",
    "-z",
    from,
    to,
    "--",
    pathspec(folder),
  ]);
  const parts = said.split("\0").filter((part) => part !== "");
  const changes: Change[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const what = ({ A: "added", D: "deleted" } as const)[parts[index] ?? ""] ?? "changed";
    changes.push({ what, path: (parts[index + 1] ?? "").slice(folder === "" ? 0 : folder.length + 1) });
  }
  return changes.toSorted(byName);
}

/** How git is asked for the content folder, which may be the whole work tree. */
export function pathspec(folder: string): string {
  return folder === "" ? "." : folder;
}

export function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
