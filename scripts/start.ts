/** What `npm start` does once its packages are there. */
import { join } from "node:path";
import { fingerprintSources } from "../publish/fingerprint.ts";
import { findRelease } from "../publish/release.ts";
import { loadTable, type Table } from "../publish/table.ts";
import { restoreRelease } from "../publish/write-release.ts";
import { buildSite } from "./build.ts";

export { serve } from "../publish/serve.ts";

/**
 * Makes sure that `out/` holds the release of the present sources, and reads it.
 *
 * @param root the project's folder
 * @throws {Error} saying why the site can't be built
 */
export async function prepareRelease(root: string): Promise<{ out: string; table: Table }> {
  const out = join(root, "out");
  await restoreRelease(out);
  const table = await findUsableRelease(out, fingerprintSources(root));
  if (table) return { out, table };
  console.log("Building the site…");
  await buildSite(root, "quiet");
  return { out, table: await loadTable(out) };
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
