/**
 * Puts a release that is whole in the place of the one being served. It takes two renames, so it is undone where the
 * second one fails, and finished by whoever comes next where the machine stopped between them.
 */
import type { CopyOptions, RmOptions } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { exists, releaseFileName } from "./release.ts";
import { followLinks, releaseFolders } from "./release-folders.mjs";

type Folders = ReturnType<typeof releaseFolders>;

/** What is done to folders, so that tests can let any of it fail. */
export interface FolderOperations {
  readonly cp: (from: string, to: string, options: CopyOptions) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly rm: (path: string, options?: RmOptions) => Promise<void>;
}

const operationsOfNode: FolderOperations = { cp, rename, rm };

/**
 * Moves the release that was written into the place of the one being served.
 *
 * @throws {Error} where that can't be done; then the one being served is as it was, or `restoreRelease` puts it back
 */
export async function installRelease(
  { current, next, previous }: Folders,
  operations: FolderOperations = operationsOfNode,
): Promise<void> {
  await operations.rm(previous, { recursive: true, force: true });
  const replaces = await exists(current);
  if (replaces) await moveAside(current, previous, operations);
  try {
    await operations.rename(next, current);
  } catch (error) {
    if (replaces) await moveBack(current, previous, error, operations);
    throw new Error(`${next} can't take the place of ${current} (${codeOf(error)}).`, { cause: error });
  }
  try {
    await operations.rm(previous, { recursive: true, force: true });
  } catch (error) {
    // The new release is in its place all the same, and the next build tries again.
    console.warn(`${previous} can't be removed (${codeOf(error)}).`);
  }
}

/**
 * Puts the last good release back where a change to a new one was cut off.
 *
 * @param out the folder that is served, `out`
 */
export async function restoreRelease(
  out: string,
  operations: FolderOperations = operationsOfNode,
): Promise<void> {
  const { current, previous } = releaseFolders(await followLinks(out));
  const holdsRelease = (folder: string) => exists(join(folder, releaseFileName));
  if ((await holdsRelease(current)) || !(await holdsRelease(previous))) return;
  await operations.rm(current, { recursive: true, force: true });
  await operations.rename(previous, current);
}

async function moveAside(current: string, previous: string, { cp, rename, rm }: FolderOperations) {
  try {
    await rename(current, previous);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") {
      throw new Error(
        `${current} can't be replaced (${codeOf(error)}), and is as it was. A release takes the place of the whole folder: it can't be a mount point, and no program may have it open.`,
        { cause: error },
      );
    }
    // Containers can't rename a folder that came with their image.
    await cp(current, previous, { recursive: true, preserveTimestamps: true });
    // First what makes it a release: a half-removed one is not taken for a whole one.
    await rm(join(current, releaseFileName));
    await rm(current, { recursive: true });
  }
}

async function moveBack(current: string, previous: string, cause: unknown, { rename }: FolderOperations) {
  try {
    await rename(previous, current);
  } catch {
    throw new Error(
      `${current} is not there: the new release can't take its place (${codeOf(cause)}), and the one before can't be moved back. It is in ${previous}, which npm run serve serves and the next start or build puts back.`,
      { cause },
    );
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : error;
}
