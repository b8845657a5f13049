/** `npm run dev`: the site while writing, by `next dev` in this process. Its arguments are those of `next dev`. */
import { createRequire } from "node:module";
import { announceLocalSite, readSiteAddress } from "../lib/model/site-address.mjs";
import { ensureDependencies } from "./setup.mjs";
import { onEndAsked } from "./supervise.mjs";

// The server that Next.js starts ends with this process.
onEndAsked(() => process.exit(0));

try {
  announceLocalSite(readSiteAddress(process.env));
  ensureDependencies();
  // Telemetry would be sent by a process that outlives this one.
  process.env.NEXT_TELEMETRY_DISABLED ??= "1";
  process.argv.splice(2, 0, "dev");
  createRequire(import.meta.url)("next/dist/bin/next");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
