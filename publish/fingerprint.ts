/** Whether a build is of these sources: a digest over everything that it is made from. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { isMissing } from "./release.ts";

/** Folders and files of the project that a build reads. */
const sources = [
  "app",
  "components",
  "lib",
  "publish",
  "next.config.mjs",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
] as const;

/** Settings that change what a build writes. */
const settings = ["SITE_URL"] as const;

/**
 * Computes the fingerprint of the sources: names and contents, not times, so that a fresh clone or a touched file
 * calls for no build.
 *
 * @param root the project's folder
 * @param environment names the folders of the content (`CONTENT_DIR`) and of other files (`PUBLIC_DIR`), and the settings
 * @param today a start in another half of a year builds anew, since a release can hold a day on which it expires: that of
 *   `security.txt` is eleven months after the build
 */
export function fingerprintSources(
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  today = new Date(),
): string {
  const hash = createHash("sha256").update(process.version);
  hash.update(`\0${today.getUTCFullYear()} ${today.getUTCMonth() < 6 ? "first" : "second"} half`);
  for (const name of settings) hash.update(`\0${name}=${environment[name] ?? ""}`);
  for (const source of sources) addTree(hash, root, join(root, source));
  for (const folder of [environment.CONTENT_DIR || "content", environment.PUBLIC_DIR || "public"]) {
    addTree(hash, resolve(root, folder), resolve(root, folder));
  }
  return hash.digest("hex");
}

function addTree(hash: ReturnType<typeof createHash>, base: string, path: string): void {
  let names: string[] | undefined;
  try {
    if (statSync(path).isDirectory()) names = readdirSync(path).sort();
    else hash.update(`\0${relative(base, path)}\0`).update(readFileSync(path));
  } catch (error) {
    // A folder that isn't there, or a link to nowhere, holds nothing to build from.
    if (!isMissing(error)) throw error;
  }
  for (const name of names ?? []) {
    if (!name.startsWith(".") || name === ".well-known") addTree(hash, base, join(path, name));
  }
}
