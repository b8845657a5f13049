/** Builds the site from other content than its own, beside the site's own build. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How a build ended, and everything that it said. */
export interface BuildResult {
  readonly succeeded: boolean;
  readonly output: string;
}

/** What a build reads and writes. */
export interface BuildFolders {
  readonly content: string;
  /** The files that are published as they are; the site's own unless another folder is named. */
  readonly files?: string;
  readonly out: string;
}

/** The environment of a build of the tests. All use the application that the site's own build has compiled. */
export function environmentOf({ content, files = "public", out }: BuildFolders): NodeJS.ProcessEnv {
  const folders = { CONTENT_DIR: content, PUBLIC_DIR: files, OUT_DIR: out };
  return { ...process.env, ...folders, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
}

/** A folder that goes away with its test. */
export async function makeFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "international-strategy-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Runs `npm run build`.
 *
 * @param options what it is told, `--local`
 * @param environment settings in place of those of the tests
 */
export function buildSite(
  folders: BuildFolders,
  options: readonly string[] = [],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ["scripts/build.mjs", ...options], {
      env: { ...environmentOf(folders), ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [build.stdout, build.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    build.once("error", reject);
    build.once("close", (code) => resolve({ succeeded: code === 0, output }));
  });
}

/** A digest over the names and the bytes of all files in a folder. */
export async function digestFolder(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}
