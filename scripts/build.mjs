/**
 * `npm run build`: checks the content and builds the site into `out/`. With `--quiet`, it says
 * only what is wrong; with `--local`, the site may be for this computer alone.
 */
import { parseArgs } from "node:util";
import { announceLocalSite, requireSiteAddress } from "../lib/model/site-address.mjs";
import { ensureDependencies } from "./setup.mjs";

try {
  const { values } = parseArgs({ options: { quiet: { type: "boolean" }, local: { type: "boolean" } } });
  const address = requireSiteAddress(process.env, values.local === true);
  if (!values.quiet) announceLocalSite(address);
  ensureDependencies();
  const { loadTypeScript } = await import("../publish/build/load-typescript.mjs");
  /** @type {typeof import("./build.ts")} */
  const { buildSite } = await loadTypeScript(new URL("./build.ts", import.meta.url));
  await buildSite(process.cwd(), values.quiet ? "quiet" : "full");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
