/** Mends what a power cut, or the like, may have left. */
import { rename } from "node:fs/promises";
import { exists, releaseFolders } from "./release.ts";

/** Puts the last good release back where the change to a new one was cut off between its two renames. */
export async function restoreRelease(out: string): Promise<void> {
  const folders = releaseFolders(out);
  if (!(await exists(folders.current)) && (await exists(folders.previous))) {
    await rename(folders.previous, folders.current);
  }
}
