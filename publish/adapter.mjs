/** Next.js loads its adapter as plain JavaScript; this lets it load the one written in TypeScript. */
import { tsImport } from "tsx/esm/api";

const { adapter } = await tsImport("./adapter.ts", import.meta.url);

export default adapter;
