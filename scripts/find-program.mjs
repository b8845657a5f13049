/** Finds programs of this machine. Plain JavaScript and `node:` modules only, because it is part of setting up a fresh one. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @param {string} path
 * @returns {boolean}
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent, or not for this user: either way not a program that can be started.
    return false;
  }
}

/**
 * Lists where a program is, on the path and where Debian keeps servers.
 *
 * @param {string} name
 * @returns {string[]} paths, the first one first on the path
 */
export function listPrograms(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders, "/usr/sbin", "/usr/local/sbin"]
    .map((folder) => join(folder, name))
    .filter(isExecutable);
}

/**
 * Finds a program.
 *
 * @param {string} name
 * @returns {string | undefined} its path
 */
export function findProgram(name) {
  return listPrograms(name)[0];
}
