/** `npm start`: installs what is missing, builds what is out of date, and serves the site. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { announceLocalSite, readSiteAddress } from "../lib/model/site-address.mjs";
import { serverFileName } from "../publish/release/release-folders.mjs";
import { checkPort, readHost, readPort } from "../publish/server/port.mjs";
import { run } from "./run.mjs";
import { serveRelease } from "./serve-release.mjs";
import { ensureDependencies } from "./setup.mjs";

try {
  const port = readPort(process.env.PORT);
  const host = readHost(process.env.HOST);
  announceLocalSite(readSiteAddress(process.env));
  await checkPort(port, "npm start", host);
  ensureDependencies();
  const out = resolve(process.env.OUT_DIR || "out");
  // In a process of its own: nothing of what builds the site stays in the one that serves it.
  const build = fileURLToPath(new URL("./build.mjs", import.meta.url));
  const { code } = await run([build, "--if-changed", "--quiet", "--local"], {
    cwd: process.cwd(),
    env: process.env,
    output: "show",
  });
  if (code !== 0) {
    // The build said why.
    if (existsSync(join(out, serverFileName))) {
      console.error("The last release is as it was: npm run serve serves it.");
    }
    process.exit(1);
  }
  await serveRelease(out, "npm start");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
