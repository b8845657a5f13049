/**
 * Takes files over from one release to the next, and checks what was written. Both wait for each file: of the tens of
 * thousands that a large site has, that takes a fifth of the time that promises take.
 */
import { linkSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf, listEncodings, type ReleaseFile } from "../release/release.ts";
import type { releaseFolders } from "../release/release-folders.mjs";
import { isReadableByAll } from "./readable.ts";

export type ReleaseFolders = ReturnType<typeof releaseFolders>;

/** A file of a release in its encodings. */
type EncodedFile = Pick<ReleaseFile, "file" | "digests">;

/**
 * Takes an unchanged file over in all its encodings, with its time of change, from which nginx and Apache make their
 * validators: what did not change is not sent again.
 *
 * @returns whether all of it was there, whole; otherwise it has to be written anew
 */
export function carryOver(file: EncodedFile, { current, next }: ReleaseFolders): boolean {
  mkdirSync(dirname(join(next, file.file)), { recursive: true });
  return listEncodings(file).every(({ name, digest }) => {
    try {
      if (digestOf(readFileSync(join(current, name))) !== digest) return false;
      linkSync(join(current, name), join(next, name));
      // A link has the modes of the file, which only its owner can change.
      return isReadableByAll(statSync(join(next, name)).mode);
    } catch (error) {
      // Gone, damaged, or on a file system without links: written anew.
      if (error instanceof Error && "code" in error) return false;
      throw error;
    }
  });
}

/**
 * Reads back what was written.
 *
 * @throws {Error} where a file is not as it was meant
 */
export function checkWritten(folder: string, files: readonly EncodedFile[]): void {
  for (const { name, digest } of files.flatMap(listEncodings)) {
    if (digestOf(readFileSync(join(folder, name))) !== digest)
      throw new Error(`${join(folder, name)} is not what the build wrote.`);
  }
}
