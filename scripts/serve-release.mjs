/** Serves the last good release, by the server that its build wrote into it: nothing can have changed since. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { followLinks, releaseFolders, serverFileName } from "../publish/release/release-folders.mjs";

/**
 * Starts the server. `PORT` and `HOST` say where.
 *
 * @param {string} out the folder of the release
 * @param {string} command that its messages name
 * @returns {Promise<void>}
 * @throws {Error} in words for who runs it, where there is no release or the port can't be had
 */
export async function serveRelease(out, command) {
  // Where a build was killed while it put a new release in the place of this one, this one is beside its place.
  const { current, previous } = releaseFolders(await followLinks(out));
  const program = [current, previous]
    .map((folder) => join(folder, serverFileName))
    .find((file) => existsSync(file));
  if (program === undefined)
    throw new Error(`There is no release to serve in ${out}. Make one: npm run build`);
  /** @type {typeof import("../publish/server/standalone.ts")} */
  const { serveFolder } = await import(pathToFileURL(program).href);
  await serveFolder(out, process.env, command);
}
