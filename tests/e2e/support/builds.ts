/** Builds the site from other content than its own, beside the site's own build. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningServer } from "../../servers/process.ts";
import { startServer } from "./servers.ts";

/** How a build ended, and everything that it said. */
export interface BuildResult {
  readonly succeeded: boolean;
  readonly output: string;
}

/** A folder that goes away with its test. */
export async function makeFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "international-strategy-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Runs `npm run build` for a content folder.
 *
 * @param content - the content folder
 * @param out - where the release goes
 * @param files - the folder of files that are published as they are
 */
export function buildSite(content: string, out: string, files = "public"): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ["scripts/build.mjs"], {
      // `.next/tests` is named in tsconfig.json, which Next.js would otherwise rewrite for a folder of another name.
      env: {
        ...process.env,
        ...{ CONTENT_DIR: content, PUBLIC_DIR: files, OUT_DIR: out, DIST_DIR: ".next/tests", NO_COLOR: "1" },
      },
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

/**
 * Builds a content folder and serves what came of it.
 *
 * @throws {Error} with what the build said, when it fails
 */
export async function serveContent(content: string, out: string, files?: string): Promise<RunningServer> {
  const { succeeded, output } = await buildSite(content, out, files);
  if (!succeeded) throw new Error(`The site was not built.\n${output}`);
  return startServer(out);
}

/** A digest over the names and the bytes of all files in a folder. */
export async function digestFolder(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}
