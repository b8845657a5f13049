/** `npm run edit`: the editor in the browser, with the site beside it. Only this computer can reach it. */
import { announceLocalSite, readSiteAddress } from "../lib/model/site-address.mjs";
import { checkPort, describePortError, readPort } from "../publish/server/port.mjs";
import { load } from "./load.mjs";
import { ensureDependencies } from "./setup.mjs";
import { onEndAsked } from "./supervise.mjs";

/** @type {() => Promise<void>} */
let stop = async () => {};
onEndAsked(() => {
  stop().finally(() => process.exit(0));
});

try {
  const port = readPort(process.env.PORT);
  announceLocalSite(readSiteAddress(process.env));
  await checkPort(port, "npm run edit");
  ensureDependencies();
  Object.assign(process.env, { NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" });
  // A folder of its own: `npm run dev` may be running beside it, and `npm run build` empties its own.
  process.env.DIST_DIR ??= ".next.edit";
  /** @type {typeof import("./edit.ts")} */
  const { edit } = await load("scripts/edit.ts");
  console.log("Starting the editor…");
  const editor = await edit(process.cwd(), port).catch((error) => {
    throw describePortError(port, error, "npm run edit");
  });
  stop = editor.stop;
  await editor.siteStarted;
  console.log(`Edit at ${editor.url}\nOnly this computer can reach it. Stop with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
