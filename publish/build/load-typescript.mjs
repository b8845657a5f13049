/**
 * Runs the project's TypeScript on Node versions that can't read it: one module with what it imports from the project
 * is translated at once, so that nothing of a loader stays in the process that then serves for months.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// Else esbuild keeps a process of its own waiting for more work. It reads this when it is loaded.
process.env.ESBUILD_WORKER_THREADS = "0";
const { buildSync } = await import("esbuild");

/** Where translations are kept, from the first that may be written to: packages are found from both. */
const caches = ["../../node_modules/.cache/typescript/", "../../.next/cache/typescript/"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** @type {{ dependencies: Record<string, string>, devDependencies: Record<string, string>, engines: { node: string } }} */
const { dependencies, devDependencies, engines } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

// Packages are loaded as they are, all but zod: Node would open its hundred modules at once, more files than a host
// with a low limit allows.
const packages = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name !== "zod");

/**
 * Imports a TypeScript module.
 *
 * @param {URL} module
 * @returns {Promise<any>} its exports
 */
export async function loadTypeScript(module) {
  const path = fileURLToPath(module);
  const code = translate(path, packages);
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 16);
  const file = keep(`${basename(path, ".ts")}-${hash}.mjs`, code);
  if (file !== undefined) return import(pathToFileURL(file).href);
  // Nothing may be written, as where another user installed the packages: a module without a file, which can't import
  // packages and so has to hold them.
  return import(`data:text/javascript;base64,${Buffer.from(translate(path, [])).toString("base64")}`);
}

/**
 * @param {string} path of a module
 * @param {string[]} external packages that are imported when it runs
 * @returns {Uint8Array} the module in JavaScript
 */
function translate(path, external) {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    external: external.flatMap((name) => [name, `${name}/*`]),
    platform: "node",
    format: "esm",
    target: `node${/\d+\.\d+/.exec(engines.node)?.[0]}`,
    charset: "utf8",
    logLevel: "silent",
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/**
 * Keeps a translation, if it isn't kept already.
 *
 * @param {string} name
 * @param {Uint8Array} code
 * @returns {string | undefined} its path; undefined where this user may not write to any of the folders
 */
function keep(name, code) {
  const kept = caches.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (kept !== undefined) return kept;
  for (const folder of caches) {
    const file = join(folder, name);
    try {
      mkdirSync(folder, { recursive: true });
      // Another process may be doing the same: a rename leaves no half file for it to import.
      writeFileSync(`${file}.${process.pid}`, code);
      renameSync(`${file}.${process.pid}`, file);
      return file;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "EACCES" && code !== "EPERM" && code !== "EROFS") throw error;
    }
  }
  return undefined;
}
