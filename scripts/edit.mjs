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
  // React and Next.js choose by the first which of their own code they run; by the second, the content is read again when it has changed.
  Object.assign(process.env, { NODE_ENV: "production", CONTENT_MAY_CHANGE: "1" });
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
