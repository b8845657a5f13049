/** `npm run content:guide`: brings the generated parts of the editors' guide up to date. */
import { readFile } from "node:fs/promises";
import { replaceFile } from "../desk/files/replace-file.ts";
import { updateGuide } from "../lib/authoring/guide.ts";

const path = "content/README.md";
const before = await readFile(path);
const after = Buffer.from(updateGuide(before.toString("utf8")));
if (replaceFile(path, before, after) === "changed") {
  console.error(`${path} was changed by another program meanwhile. Run the command again.`);
  process.exitCode = 1;
}
