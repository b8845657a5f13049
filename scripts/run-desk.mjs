/** Runs the editor until it is asked to end: what `npm run edit` and `npm run desk` have in common before packages are there. */
import { announceLocalSite, readSiteAddress } from "../lib/model/site-address.mjs";
import { checkPort, describePortError, readPort } from "../publish/server/port.mjs";
import { load } from "./load.mjs";
import { ensureDependencies } from "./setup.mjs";
import { onEndAsked, sayBusy } from "./supervise.mjs";

/**
 * @param {"edit" | "desk"} name of the command; the program is `scripts/NAME.ts`
 * @param {boolean} hasPort whether it listens on the port of `PORT`
 * @returns {Promise<void>} when it has started; a process that cannot start ends with 1 and says why
 */
export async function runDesk(name, hasPort) {
  /** @type {() => Promise<void>} */
  let stop = async () => {};
  let isBusy = false;
  onEndAsked(() => {
    if (isBusy) console.log("Something is being published. The desk ends when that is over.");
    stop().finally(() => process.exit(0));
  });
  const command = `npm run ${name}`;
  try {
    const port = readPort(process.env.PORT);
    announceLocalSite(readSiteAddress(process.env));
    if (hasPort) await checkPort(port, command);
    ensureDependencies();
    // React and Next.js choose by the first which of their own code they run; by the second, the content is read again when it has changed.
    Object.assign(process.env, { NODE_ENV: "production", CONTENT_MAY_CHANGE: "1" });
    /** @type {typeof import("./edit.ts")} */
    const { start } = await load(`scripts/${name}.ts`);
    console.log(`Starting the ${name === "edit" ? "editor" : "desk"}…`);
    const desk = await start(process.cwd(), port, (busy) => {
      isBusy = busy;
      sayBusy(busy);
    }).catch((error) => {
      throw describePortError(port, error, command);
    });
    stop = desk.stop;
    await desk.siteStarted;
    console.log(desk.announcement);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
