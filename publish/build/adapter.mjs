/** Next.js loads its adapter as plain JavaScript; this is the door to the one written in TypeScript. */
import { loadTypeScript } from "./load-typescript.mjs";

/** @type {{ adapter: import("next").NextAdapter }} */
const { adapter } = await loadTypeScript(new URL("./adapter.ts", import.meta.url));

export default adapter;
