/** `npm run content:guide`: brings the generated parts of the editors' guide up to date, in every language that it is written in. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { replaceFile } from "../desk/files/replace-file.ts";
import { updateGuide } from "../lib/authoring/guide.ts";
import { type Language, languages } from "../lib/model/languages.ts";
import { guideName } from "../lib/reading/file-names.ts";

async function bringUpToDate(path: string, language: Language): Promise<void> {
  const before = await readFile(path);
  const after = Buffer.from(updateGuide(before.toString("utf8"), language));
  if (replaceFile(path, before, after) === "changed") {
    console.error(`${path} was changed by another program meanwhile. Run the command again.`);
    process.exitCode = 1;
  }
}

for (const language of languages) {
  const path = `content/${guideName(language)}`;
  if (existsSync(path)) await bringUpToDate(path, language);
}
