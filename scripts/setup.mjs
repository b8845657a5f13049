/**
 * What a fresh clone needs before any of its commands can run. Plain JavaScript and `node:` modules only, because
 * nothing else is there yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * Reads the `packages` of a lockfile.
 *
 * @param {string} path
 * @returns {Record<string, LockedPackage>} by folder (`node_modules/next`); empty when there is no readable lockfile
 */
function readLockedPackages(path) {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
  } catch (error) {
    // An installation that was cut short leaves half a file: the same as none.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/**
 * Lists the packages of `package-lock.json` that `node_modules` lacks or holds in another version. Optional packages
 * (mostly other systems' binaries) may be absent.
 *
 * @param {string} root the project's folder
 * @returns {string[]} their folders, `node_modules/next`
 */
export function listMissingDependencies(root) {
  const installed = readLockedPackages(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(readLockedPackages(join(root, "package-lock.json")))
    .filter(([folder, locked]) => {
      if (folder === "" || locked.link) return false;
      const found = installed[folder];
      if (!found) return !locked.optional;
      return found.version !== locked.version || !existsSync(join(root, folder, "package.json"));
    })
    .map(([folder]) => folder);
}

/**
 * Runs the npm that started this process, or the one on the path.
 *
 * @param {string} root
 * @param {string[]} parameters
 */
function runNpm(root, parameters) {
  const running = process.env.npm_execpath;
  const [command, ...first] =
    running && /npm-cli\.[cm]?js$/.test(running) ? [process.execPath, running] : ["npm"];
  return spawnSync(command ?? "npm", [...first, ...parameters], {
    cwd: root,
    encoding: "utf8",
    shell: first.length === 0 && process.platform === "win32",
    // What npm says is shown only if it fails.
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * Brings `node_modules` to the state of `package-lock.json`; does nothing when it is there already.
 *
 * @param {string} [root] the project's folder
 * @returns {void}
 * @throws {Error} when npm can't install, with npm's own words
 */
export function ensureDependencies(root = process.cwd()) {
  const missing = listMissingDependencies(root);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages…`);
  const quiet = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  let result = runNpm(root, ["ci", ...quiet]);
  if (result.status !== 0 && `${result.stderr}`.includes("EUSAGE")) {
    // `npm ci` refuses a lockfile that lacks another system's optional packages, as one written where a registry
    // mirrors only its own system's does. `install` takes the same locked versions without that demand.
    result = runNpm(root, ["install", "--no-save", ...quiet]);
  }
  if (result.error) throw new Error(`npm could not be run: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`npm could not install the packages.\n${result.stderr}`.trim());
}
