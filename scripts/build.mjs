/**
 * `npm run build`: checks the content and builds the site into `out/`. With `--quiet`, it says only what is wrong; with
 * `--local`, the site may be for this computer alone; with `--if-changed`, a release of the same sources is left as it is.
 */
import { parseArgs } from "node:util";
import { announceLocalSite, requireSiteAddress } from "../lib/model/site-address.mjs";
import { load } from "./load.mjs";
import { ensureDependencies } from "./setup.mjs";

// React and Next.js choose by it which of their own code they run.
Object.assign(process.env, { NODE_ENV: "production" });

// Who publishes from the desk starts a build. When the desk is killed, the build ends too: nothing may go online that nobody records.
process.once("disconnect", () => process.exit(1));
process.channel?.unref();

try {
  const { values } = parseArgs({
    options: {
      quiet: { type: "boolean" },
      local: { type: "boolean" },
      "if-changed": { type: "boolean" },
    },
  });
  const address = requireSiteAddress(process.env, values.local === true);
  if (!values.quiet) announceLocalSite(address);
  ensureDependencies();
  const root = process.cwd();
  /** @type {typeof import("./find-release.ts")} */
  const { hasRelease } = await load("scripts/find-release.ts");
  if (!values["if-changed"] || !(await hasRelease(root))) {
    /** @type {typeof import("./build.ts")} */
    const { buildSite } = await load("scripts/build.ts");
    await buildSite(root, values.quiet ? "quiet" : "full");
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
