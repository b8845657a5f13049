/** The fonts of PDFs: under which names they are known to Typst, and their files. */
// biome-ignore lint/style/noRestrictedImports: fonts are no content; they come with the project.
import { readFile } from "node:fs/promises";
import { renameFont } from "./font-file.ts";

/** Newsreader by the parts of the alphabet that it comes in, as on the site. A letter is set from the first that has it. */
export const pdfFamilies = {
  latin: "Strategy Newsreader",
  "latin-ext": "Strategy Newsreader Extended",
  vietnamese: "Strategy Newsreader Vietnamese",
} as const;

/** For Japanese, as in the pictures of link previews. */
export const japaneseFamily = "Strategy Hina Mincho";

const cuts = [
  ...["latin-200-normal", "latin-300-normal", "latin-400-normal", "latin-600-normal"],
  ...["latin-300-italic", "latin-400-italic"],
  ...["latin-ext-300-normal", "latin-ext-400-normal", "latin-ext-400-italic", "vietnamese-400-normal"],
] as const;

/** Reads all fonts as OpenType. */
export async function readFonts(): Promise<readonly Buffer[]> {
  const files = cuts.map((cut) => readFile(fromRoot(`app/fonts/pdf/newsreader-${cut}.ttf`)));
  const japanese = await readFile(
    fromRoot("node_modules/@fontsource/hina-mincho/files/hina-mincho-japanese-400-normal.woff"),
  );
  return [...(await Promise.all(files)), renameFont(japanese, { family: japaneseFamily, style: "Regular" })];
}

/** A file of the project. The build runs in the project's folder, as content is found there too. */
export function fromRoot(path: string): string {
  return `${process.cwd()}/${path}`;
}
