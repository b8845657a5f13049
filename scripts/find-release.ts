/** Finds out whether there is anything to build. Apart from `build.ts`, since it is all that most starts need. */
import { join, resolve } from "node:path";
import { fingerprintSources } from "../publish/build/fingerprint.ts";
import { restoreRelease } from "../publish/release/install-release.ts";
import { exists, findRelease } from "../publish/release/release.ts";
import { serverFileName } from "../publish/release/release-folders.mjs";
import { loadTable } from "../publish/server/table.ts";

/**
 * Whether `out/` holds the release of the present sources, whole. Where a build was killed while it put a release in its
 * place, the release is put there first.
 *
 * @param root the project's folder
 */
export async function hasRelease(root: string): Promise<boolean> {
  const out = resolve(root, process.env.OUT_DIR || "out");
  await restoreRelease(out);
  try {
    const release = await findRelease(out);
    if (release?.source === fingerprintSources(root) && (await exists(join(out, serverFileName)))) {
      await loadTable(out);
      return true;
    }
  } catch (error) {
    console.log(`Building again: ${error instanceof Error ? error.message : error}`);
  }
  console.log("Building the site…");
  return false;
}
