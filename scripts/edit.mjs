/** `npm run edit`: the editor in the browser, with the site beside it. Only this computer can reach it. */
import { fileURLToPath } from "node:url";
import { supervise } from "./supervise.mjs";

process.exit(await supervise([fileURLToPath(new URL("./serve-edit.mjs", import.meta.url))]));
