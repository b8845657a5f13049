/** `npm start`: installs what is missing, builds what is out of date, and serves the site. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { announceLocalSite, readSiteAddress } from "../lib/model/site-address.mjs";
import { serverFileName } from "../publish/release/release-folders.mjs";
import { checkPort, describePortError, readHost, readPort } from "../publish/server/port.mjs";
import { ensureDependencies } from "./setup.mjs";

try {
  const port = readPort(process.env.PORT);
  const host = readHost(process.env.HOST);
  announceLocalSite(readSiteAddress(process.env));
  await checkPort(port, "npm start", host);
  ensureDependencies();
  const { loadTypeScript } = await import("../publish/build/load-typescript.mjs");
  /** @type {typeof import("./start.ts")} */
  const { prepareRelease, serve } = await loadTypeScript(new URL("./start.ts", import.meta.url));
  const release = await prepareRelease(process.cwd());
  if (!release) {
    // Its build said why.
    if (existsSync(join(resolve(process.env.OUT_DIR || "out"), serverFileName))) {
      console.error("The last release is as it was: npm run serve serves it.");
    }
    process.exit(1);
  }
  await serve(release.out, release.table, { port, host }).catch((error) => {
    throw describePortError(port, error, "npm start", host);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
