/**
 * The faces that stand in for Newsreader until it is there: the system's serifs, each made as wide as Newsreader is. Their
 * figures are computed from the fonts themselves, set by HarfBuzz as browsers set them.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import * as harfbuzz from "harfbuzzjs";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);
const newsreader = (file: string) => path.resolve("app/fonts", file);

/** The words by which widths are compared: the site's own. */
export interface Sample {
  /** The site's title, the largest words there are; the last one is in italics. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  /** The words in italics. */
  readonly emphasised: string;
}

/**
 * The faces in use: a serif of the system has one weight, and Newsreader's width depends on it. Each has words that are set in
 * it: those that stand within a line as one text, and those that fill lines as a list of texts. At 200 it is the title, with
 * the space that parts its words.
 */
const faces: readonly {
  readonly style: "normal" | "italic";
  readonly weight: number;
  readonly wordsOf: (sample: Sample) => string | readonly string[];
}[] = [
  { style: "normal", weight: 200, wordsOf: ({ title }) => title.slice(0, title.lastIndexOf(" ") + 1) },
  { style: "normal", weight: 250, wordsOf: ({ headings }) => headings },
  { style: "normal", weight: 300, wordsOf: ({ headings }) => headings },
  { style: "normal", weight: 400, wordsOf: ({ paragraphs }) => paragraphs },
  { style: "italic", weight: 200, wordsOf: ({ title }) => title.slice(title.lastIndexOf(" ") + 1) },
  { style: "italic", weight: 300, wordsOf: ({ emphasised }) => emphasised },
];

/** The fonts that stand in, by the names that systems give them, and a package with a font of the same widths. */
const standIns = [
  // Windows, macOS and iOS have Times, Linux has Liberation; Tinos is the same design as Liberation.
  { family: "newsreader-times", names: ["Times New Roman", "Liberation Serif"], sameWidths: "tinos" },
  // Android.
  { family: "newsreader-noto", names: ["Noto Serif"], sameWidths: "noto-serif" },
] as const;

const header = `/*
 * The system's serif in Newsreader's place until Newsreader is there, so that words keep their lines when it comes.
 * Written by \`npm run fonts\` (scripts/stand-ins.ts), which computes it from the fonts; don't change it by hand.
 *
 * \`size-adjust\`: how much larger the other font is set, to be as wide as Newsreader at that weight.
 * \`ascent-override\` and \`descent-override\`: Newsreader's own, divided by that.
 */
`;

/** Writes the styles of the faces that stand in. */
export async function writeStandIns(sample: Sample): Promise<string> {
  const rules: string[] = [];
  for (const { family, names, sameWidths } of standIns) {
    for (const { style, weight, wordsOf } of faces) {
      const isItalic = style === "italic";
      const words = wordsOf(sample);
      const own = await openFont(
        newsreader(isItalic ? "newsreader-italic.woff2" : "newsreader.woff2"),
        words,
        isItalic ? {} : { wght: weight },
      );
      const other = await openFont(
        resolve(`@fontsource/${sameWidths}/files/${sameWidths}-latin-400-${style}.woff2`),
        words,
      );
      const size =
        typeof words === "string" ? compareWidths(own, other, words) : compareBreaks(own, other, words);
      const { ascender, descender } = own.hExtents();
      const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
      rules.push(`
@font-face {
  font-family: ${family};
  src: ${names.map((name) => `local("${name}${isItalic ? " Italic" : ""}")`).join(", ")};
  font-style: ${style};
  font-weight: ${weight};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascender / own.face.upem / size)};
  descent-override: ${percent(-descender / own.face.upem / size)};
  line-gap-override: 0%;
}
`);
    }
  }
  return header + rules.join("");
}

/** Opens a font, cut down to some words, at a place of its axes. */
async function openFont(
  file: string,
  words: string | readonly string[],
  variationAxes: Readonly<Record<string, number>> = {},
): Promise<harfbuzz.Font> {
  const letters = [words].flat().join(" ");
  const font = await subsetFont(await readFile(file), letters, { targetFormat: "truetype", variationAxes });
  return new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(font)));
}

/** How wide a text is on one line, as a multiple of the type size. */
function widthOf(font: harfbuzz.Font, text: string): number {
  const line = new harfbuzz.Buffer();
  line.addText(text);
  line.guessSegmentProperties();
  // The figures of text (`base.css`); a font without them keeps its own.
  harfbuzz.shape(font, line, [new harfbuzz.Feature("onum", 1)]);
  return line.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.face.upem;
}

/** The size of the other font at which a text is as wide in it as in the first. */
function compareWidths(own: harfbuzz.Font, other: harfbuzz.Font, text: string): number {
  return widthOf(own, text) / widthOf(other, text);
}

/** Widths of columns as multiples of the type size: from a large heading on a telephone to running text at its full measure. */
const columns = Array.from({ length: 300 }, (_, index) => 6 + index / 10);

/**
 * The size of the other font at which texts are most often broken at the same words as in the first, over all columns. For
 * running text in Times, the widths of the texts would give one half a percent smaller, with a tenth more texts that break elsewhere.
 */
function compareBreaks(own: harfbuzz.Font, other: harfbuzz.Font, texts: readonly string[]): number {
  const ownTexts = texts.map((text) => measureWords(own, text));
  const otherTexts = texts.map((text) => measureWords(other, text));
  const wanted = columns.map((column) => ownTexts.map((text) => findBreaks(text, column)));
  const about = compareWidths(own, other, texts.join(" "));
  const sizes = Array.from({ length: 121 }, (_, index) => about * (0.97 + index / 2000));
  const misses = sizes.map((size) =>
    columns.reduce((sum, column, index) => {
      const breaks = otherTexts.map((text) => findBreaks(text, column / size));
      return sum + breaks.filter((found, text) => found !== wanted[index]?.[text]).length;
    }, 0),
  );
  // One word more or less decides which is the very best: the middle of those that are nearly as good is taken.
  const good = sizes.filter((_, index) => (misses[index] ?? 0) <= 1.1 * Math.min(...misses));
  return good[good.length >> 1] ?? about;
}

/** A text's words, measured. */
interface MeasuredText {
  readonly words: readonly number[];
  readonly space: number;
}

function measureWords(font: harfbuzz.Font, text: string): MeasuredText {
  return { words: text.split(" ").map((word) => widthOf(font, word)), space: widthOf(font, " ") };
}

/** The words with which lines begin in a column, by their places in the text. */
function findBreaks({ words, space }: MeasuredText, column: number): string {
  const breaks: number[] = [];
  let line = -space;
  for (const [index, word] of words.entries()) {
    line += space + word;
    if (line <= column || index === 0) continue;
    breaks.push(index);
    line = word;
  }
  return breaks.join();
}
