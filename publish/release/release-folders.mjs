/** Where a release is. Plain JavaScript, so that a release can be found without translating anything. */
import { readlink, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** The server as one file, within the release that it serves; no server gives it out. */
export const serverFileName = ".server.mjs";

/**
 * The folders of a release are beside each other, so that one can take another's place by a rename.
 *
 * @param {string} out the folder that is served
 */
export function releaseFolders(out) {
  return {
    /** What is served. */
    current: out,
    /** What is being written. */
    next: `${out}.next`,
    /** What was served, in the instant of the change. */
    previous: `${out}.previous`,
    /** Files with hashed names that pages of earlier releases, already delivered, may still ask for. */
    earlier: `${out}.earlier`,
  };
}

/**
 * Finds the folder that a path leads to. Where `out` is a link, the folder is replaced and not the link.
 *
 * @param {string} path of a folder, or of a link to one, which need not be there yet
 * @returns {Promise<string>}
 */
export async function followLinks(path) {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  try {
    return await followLinks(resolve(dirname(path), await readlink(path)));
  } catch (error) {
    // Nothing is there, so nothing leads further.
    if (codeOf(error) !== "ENOENT") throw error;
    return path;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
