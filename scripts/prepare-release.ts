/** Sees to it that `out/` holds the release of the present sources. */
import { join, resolve } from "node:path";
import { fingerprintSources } from "../publish/build/fingerprint.ts";
import { restoreRelease } from "../publish/release/install-release.ts";
import { findRelease } from "../publish/release/release.ts";
import { loadTable, type Table } from "../publish/server/table.ts";
import { run } from "./run.ts";

/**
 * Makes sure that `out/` holds the release of the present sources, and reads it.
 *
 * @param root the project's folder
 * @returns undefined where the site can't be built; the build has said why
 */
export async function prepareRelease(root: string): Promise<{ out: string; table: Table } | undefined> {
  const out = resolve(root, process.env.OUT_DIR || "out");
  await restoreRelease(out);
  const table = await findUsableRelease(out, fingerprintSources(root));
  if (table) return { out, table };
  console.log("Building the site…");
  // In a process of its own: nothing of what builds the site stays in the one that serves it.
  const build = [join(root, "scripts", "build.mjs"), "--quiet", "--local"];
  const { code } = await run(build, { cwd: root, env: process.env, output: "show" });
  return code === 0 ? { out, table: await loadTable(out) } : undefined;
}

/** The release in `out/`, if it is of these sources and whole; another, or a damaged one, is built again. */
async function findUsableRelease(out: string, source: string): Promise<Table | undefined> {
  try {
    const release = await findRelease(out);
    return release?.source === source ? await loadTable(out) : undefined;
  } catch (error) {
    console.log(`Building again: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
