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

const japaneseFile = "node_modules/@fontsource/hina-mincho/files/hina-mincho-japanese-400-normal.woff";

const cuts = [
  ...["latin-200-normal", "latin-300-normal", "latin-400-normal", "latin-600-normal"],
  ...["latin-300-italic", "latin-400-italic"],
  ...["latin-ext-300-normal", "latin-ext-400-normal", "latin-ext-400-italic", "vietnamese-400-normal"],
] as const;

/** Reads all fonts as OpenType. */
export async function readFonts(): Promise<readonly Buffer[]> {
  const files = cuts.map((cut) => readFile(fileOf(cut)));
  const japanese = await readFile(fromRoot(japaneseFile));
  return [...(await Promise.all(files)), renameFont(japanese, { family: japaneseFamily, style: "Regular" })];
}

/** A cut of each part of the alphabet: every weight has the same letters. */
const wholes = ["latin-400-normal", "latin-ext-400-normal", "vietnamese-400-normal"] as const;

/** Reads which letters each part has. They are asked for only where a text has others than those of ASCII. */
export async function readLetters(): Promise<readonly ReadonlySet<number>[]> {
  const { create } = await import("fontkit");
  const files = [...wholes.map(fileOf), fromRoot(japaneseFile)];
  return Promise.all(
    files.map(async (file) => {
      const font = create(await readFile(file));
      if (!("characterSet" in font)) throw new Error("A font file of the PDFs holds several fonts.");
      return new Set(font.characterSet);
    }),
  );
}

function fileOf(cut: (typeof cuts)[number]): string {
  return fromRoot(`app/fonts/pdf/newsreader-${cut}.ttf`);
}

/** A file of the project. The build runs in the project's folder, as content is found there too. */
export function fromRoot(path: string): string {
  return `${process.cwd()}/${path}`;
}
