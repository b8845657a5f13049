/**
 * `npm run serve`: serves the last good release, in `out/`. It builds nothing, installs nothing, needs no packages and
 * writes nothing, so that a start depends on nothing that can have changed since the build.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { followLinks, releaseFolders, serverFileName } from "../publish/release/release-folders.mjs";

try {
  const out = resolve(fileURLToPath(new URL("..", import.meta.url)), process.env.OUT_DIR || "out");
  // Where a build was killed while it put a new release in the place of this one, this one is beside its place.
  const { current, previous } = releaseFolders(await followLinks(out));
  const program = [current, previous]
    .map((folder) => join(folder, serverFileName))
    .find((file) => existsSync(file));
  if (program === undefined)
    throw new Error(`There is no release to serve in ${out}. Make one: npm run build`);
  /** @type {typeof import("../publish/server/standalone.ts")} */
  const { serveFolder } = await import(pathToFileURL(program).href);
  await serveFolder(out, process.env, "npm run serve");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
