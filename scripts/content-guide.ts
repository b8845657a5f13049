/** `npm run content:guide`: brings the generated parts of the editors' guide up to date. */
import { readFile, writeFile } from "node:fs/promises";
import { updateGuide } from "../lib/guide.ts";

const path = "content/README.md";
await writeFile(path, updateGuide(await readFile(path, "utf8")));
