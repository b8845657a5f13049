/** Makes one file of the server and of all that it imports, packages included. */
import { join } from "node:path";
import { buildSync } from "esbuild";

/**
 * Translates `publish/server/standalone.ts`.
 *
 * @param root the project's folder
 * @returns a module that imports from Node alone; the same text wherever the project lies
 * @throws {Error} where it can't be translated
 */
export function bundleServer(root: string): Uint8Array {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [join(root, "publish", "server", "standalone.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    // A Node.js that is too old must be able to read it, to say so.
    target: "node14.18",
    charset: "utf8",
    logLevel: "silent",
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made nothing of publish/server/standalone.ts.");
  return file.contents;
}
