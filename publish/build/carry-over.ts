/**
 * Takes files over from one release to the next, and checks what was written. Both wait for each file: of the tens of
 * thousands that a large site has, that takes a fifth of the time that promises take.
 */
import { closeSync, fstatSync, linkSync, mkdirSync, openSync, readFileSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf, listEncodings, type ReleaseFile } from "../release/release.ts";
import type { releaseFolders } from "../release/release-folders.mjs";
import { isReadableByAll } from "./readable.ts";

export type ReleaseFolders = ReturnType<typeof releaseFolders>;

/** A file of a release in its encodings. */
type EncodedFile = Pick<ReleaseFile, "file" | "digests">;

/**
 * Makes the function that takes an unchanged file over in all its encodings, with its time of change, from which nginx and Apache
 * make their validators: what did not change is not sent again.
 *
 * @returns a function that says whether all of a file was there, whole; otherwise it has to be written anew
 */
export function createCarrier(
  { current, next }: ReleaseFolders,
  makeFolder: (file: string) => void,
): (file: EncodedFile) => boolean {
  const read = createReader();
  return (file) => {
    makeFolder(file.file);
    return listEncodings(file).every(({ name, digest }) => {
      try {
        const { bytes, mode } = read(join(current, name));
        // A link has the modes of the file, which only its owner can change.
        if (digestOf(bytes) !== digest || !isReadableByAll(mode)) return false;
        linkSync(join(current, name), join(next, name));
        return true;
      } catch (error) {
        // Gone, damaged, or on a file system without links: written anew.
        if (error instanceof Error && "code" in error) return false;
        throw error;
      }
    });
  };
}

/** Makes the function that makes the folder of a file, once for all files in it. */
export function createFolderMaker(within: string): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(join(within, file));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

/** Makes the function that reads a file whole. What it returned is overwritten by the next file that it reads. */
function createReader(): (path: string) => { readonly bytes: Uint8Array; readonly mode: number } {
  let buffer = Buffer.allocUnsafeSlow(1 << 20);
  return (path) => {
    const file = openSync(path, "r");
    try {
      const { size, mode } = fstatSync(file);
      if (size > buffer.length) buffer = Buffer.allocUnsafeSlow(size * 2);
      const length = readSync(file, buffer, 0, size, 0);
      return { bytes: buffer.subarray(0, length), mode };
    } finally {
      closeSync(file);
    }
  };
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
