/** Work trees of the repository in which the desk puts together what goes online: apart from the drafts, which stay as they are. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { codeOf } from "../files/file-calls.ts";
import { words } from "../words.ts";
import { git } from "./git.ts";
import { copyNewFiles, findNewFiles, type NewFile } from "./new-files.ts";
import type { Repository } from "./repository.ts";

/** A file of the content as it is to go online; without bytes, it goes. */
export interface Wanted {
  /** Relative to the content folder: `goals/57.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

/** A work tree. */
interface WorkTree {
  readonly root: string;
  /** The content folder in it. */
  readonly directory: string;
  /** The folder of public files in it; absent where they are kept elsewhere. */
  readonly publicDirectory: string | undefined;
  /** The public files that came with what is wanted. */
  readonly newFiles: readonly NewFile[];
}

/**
 * Makes a work tree of a commit, with some files of the content as they are wanted, and the public files that they refer to.
 *
 * @param folder where; whatever is there goes
 */
export async function makeWorkTree(
  repository: Repository,
  commit: string,
  folder: string,
  wanted: readonly Wanted[],
): Promise<WorkTree> {
  const { root, folder: content, publicFolder } = repository;
  await removeWorkTree(root, folder);
  // The check names files by the name of the content folder, which may be that of the repository.
  const tree = join(folder, basename(root));
  mkdirSync(folder, { recursive: true });
  await git(root, ["worktree", "add", "--quiet", "--detach", tree, commit]);
  const directory = join(tree, content);
  for (const { path, bytes } of wanted) {
    const file = join(directory, path);
    if (!bytes) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
  const newFiles = await findNewFiles(repository, commit, wanted);
  copyNewFiles(root, tree, newFiles);
  const publicDirectory = publicFolder === undefined ? undefined : join(tree, publicFolder);
  // Git keeps no folder that is empty.
  if (publicDirectory !== undefined) mkdirSync(publicDirectory, { recursive: true });
  return { root: tree, directory, publicDirectory, newFiles };
}

/** How often to try to remove one, and how long to wait in between, in milliseconds. */
const attempts = 25;
const pause = 200;

/**
 * Removes a work tree, and what git knows of one that was half made. A git that was started by a desk that was killed may still write
 * into it for a moment.
 *
 * @throws {Error} where the system refuses, or something goes on writing into it
 */
export async function removeWorkTree(root: string, folder: string): Promise<void> {
  for (let time = 1; time <= attempts; time += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      await git(root, ["worktree", "prune"]);
      return;
    } catch (error) {
      if (codeOf(error) !== "ENOTEMPTY") throw error;
    }
    await setTimeout(pause);
  }
  throw new Error(words().publishing.reasons.publication.isWrittenInto({ folder }));
}
