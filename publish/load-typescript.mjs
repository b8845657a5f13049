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

const cache = fileURLToPath(new URL("../node_modules/.cache/typescript/", import.meta.url));

/** @type {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} */
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
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
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    external: packages.flatMap((name) => [name, `${name}/*`]),
    platform: "node",
    format: "esm",
    target: "node20.9",
    charset: "utf8",
    logLevel: "silent",
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 16);
  const translated = join(cache, `${basename(path, ".ts")}-${hash}.mjs`);
  if (!existsSync(translated)) {
    mkdirSync(cache, { recursive: true });
    // Another process may be doing the same: a rename leaves no half file for it to import.
    writeFileSync(`${translated}.${process.pid}`, code);
    renameSync(`${translated}.${process.pid}`, translated);
  }
  return import(pathToFileURL(translated).href);
}
