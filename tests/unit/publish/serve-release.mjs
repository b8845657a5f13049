/** Serves the release in the folder that it is given, as `npm start` does when there is nothing to build. */
import { loadTypeScript } from "../../../publish/build/load-typescript.mjs";

const [folder = "", port = "0"] = process.argv.slice(2);
/** @type {typeof import("../../../publish/server/serve.ts")} */
const { serve } = await loadTypeScript(new URL("../../../publish/server/serve.ts", import.meta.url));
/** @type {typeof import("../../../publish/server/table.ts")} */
const { loadTable } = await loadTypeScript(new URL("../../../publish/server/table.ts", import.meta.url));
await serve(folder, await loadTable(folder), { port: Number(port) });
