/** `npm run edit`: the editor in the browser, with the site beside it. Only this computer can reach it. */
import { runDesk } from "./run-desk.mjs";

await runDesk("edit", true);
