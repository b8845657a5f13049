/** `npm run dev`: the site while writing, on Next.js's development server. Its arguments are those of `next dev`. */
import { fileURLToPath } from "node:url";
import { supervise } from "./supervise.mjs";

const program = fileURLToPath(new URL("./serve-dev.mjs", import.meta.url));
process.exit(await supervise([program, ...process.argv.slice(2)]));
