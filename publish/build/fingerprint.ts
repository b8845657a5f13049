/** Digests over everything that a build, or a part of one, is made from. */
import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { decidedByDay } from "../../lib/formats/decided-by-day.ts";
import { type FindToday, todayIn } from "../../lib/model/dates.ts";
import { readSiteAddress } from "../../lib/model/site-address.mjs";
import { isMissing } from "../release/release.ts";

/** Folders and files of the project that Next.js compiles, and what decides how. */
const applicationSources = [
  "app",
  "components",
  "lib",
  "publish/build/adapter.mjs",
  "next.config.mjs",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
] as const;

/** Those that a build reads besides. */
const publishSources = ["publish"] as const;

/**
 * Computes the fingerprint of the application: of all that Next.js compiles. Content and settings are no part of it; they are
 * read when pages are rendered.
 *
 * @param root the project's folder
 */
export function fingerprintApplication(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const source of applicationSources) addTree(hash, root, join(root, source));
  return hash.digest("hex");
}

/**
 * Computes the fingerprint of the program: of all that decides what is made of a content.
 *
 * @param root the project's folder
 * @param environment the settings
 */
export function fingerprintProgram(
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const hash = createHash("sha256").update(fingerprintApplication(root));
  // However it was written, and wherever it came from.
  hash.update(`\0${JSON.stringify(readSiteAddress(environment))}`);
  for (const source of publishSources) addTree(hash, root, join(root, source));
  return hash.digest("hex");
}

/**
 * Computes the fingerprint of the sources: names and contents, not times, so that a fresh clone or a touched file
 * calls for no build.
 *
 * @param root the project's folder
 * @param environment names the folders of the content (`CONTENT_DIR`) and of other files (`PUBLIC_DIR`), and the settings
 * @param findToday the clock: where the same sources make another site on another day, they have another fingerprint
 */
export function fingerprintSources(
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  findToday: FindToday = todayIn,
): string {
  const hash = createHash("sha256").update(fingerprintProgram(root, environment));
  const content = resolve(root, environment.CONTENT_DIR || "content");
  for (const folder of [content, resolve(root, environment.PUBLIC_DIR || "public")])
    addTree(hash, folder, folder);
  hash.update(`\0${decidedByDay(readSiteFile(content), findToday)}`);
  return hash.digest("hex");
}

/** The bytes of `site.yaml`; none where it is missing. */
function readSiteFile(content: string): Uint8Array {
  try {
    return readFileSync(join(content, "site.yaml"));
  } catch (error) {
    if (!isMissing(error)) throw error;
    return new Uint8Array();
  }
}

function addTree(hash: Hash, base: string, path: string): void {
  for (const file of listFiles(path).sort()) {
    hash.update(`\0${relative(base, file)}\0`).update(readFileSync(file));
  }
}

/** A file, or the files of a folder; none where there is nothing. What systems and editors leave behind is not a source. */
function listFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch (error) {
    if (!isMissing(error)) throw error;
    return [];
  }
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.split(sep).every((part) => !part.startsWith(".") || part === ".well-known"))
    .map((name) => join(path, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
