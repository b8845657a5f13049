/**
 * Makes the site's fonts: Newsreader (SIL OFL 1.1) cut down to the letters, weights and size that the design uses, and the
 * styles of what stands in for it until it is there.
 *
 * Run with `npm run fonts` after changing the letters, the weights or the site's title; the results are committed, so a build
 * needs neither this script nor its packages.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { create } from "fontkit";
import subsetFont from "subset-font";
import { renameFont } from "../app/pdf/font-file.ts";
import { pdfFamilies } from "../app/pdf/fonts.ts";
import { getContent } from "../lib/content.ts";
import { plainText, walk } from "../lib/reading/markdown.ts";
import { type Sample, writeStandIns } from "./stand-ins.ts";

const require = createRequire(import.meta.url);
const source = path.dirname(require.resolve("@fontsource-variable/newsreader/package.json"));
const target = path.resolve("app/fonts");

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const letters = `${ascii}\u00a0–—‘’“”…·¶§©×→←āōūéèüöäñç`;
/** Old-style figures in text, lining figures at display size; kerning. The rest of the features isn't used. */
const keepFeatures = ["kern", "liga", "lnum", "onum", "pnum", "tnum", "mark", "ccmp", "locl"];

const cuts = [
  {
    from: "newsreader-latin-opsz-normal.woff2",
    to: "newsreader.woff2",
    axes: { wght: { min: 200, max: 400 }, opsz: 36 },
  },
  {
    from: "newsreader-latin-opsz-italic.woff2",
    to: "newsreader-italic.woff2",
    axes: { wght: 300, opsz: 36 },
  },
];

for (const cut of cuts) {
  const font = await subsetFont(await readFile(path.join(source, "files", cut.from)), letters, {
    targetFormat: "woff2",
    variationAxes: cut.axes,
    keepFeatures,
    noHinting: true,
  });
  await writeFile(path.join(target, cut.to), font);
  console.log(`${cut.to} ${font.length} B`);
}

/**
 * What PDFs are set in: a file for each weight, cut at the optical size at which that weight is used, so that numerals have the hairlines
 * of display type and notes are as open as small type is. Letters that a weight lacks come from the nearest one that has them.
 */
const pdfCuts = [
  { part: "latin", style: "normal", weight: 200, opticalSize: 72 },
  { part: "latin", style: "normal", weight: 300, opticalSize: 28 },
  { part: "latin", style: "normal", weight: 400, opticalSize: 11 },
  { part: "latin", style: "normal", weight: 600, opticalSize: 9 },
  { part: "latin", style: "italic", weight: 300, opticalSize: 28 },
  { part: "latin", style: "italic", weight: 400, opticalSize: 11 },
  { part: "latin-ext", style: "normal", weight: 300, opticalSize: 28 },
  { part: "latin-ext", style: "normal", weight: 400, opticalSize: 11 },
  { part: "latin-ext", style: "italic", weight: 400, opticalSize: 11 },
  { part: "vietnamese", style: "normal", weight: 400, opticalSize: 11 },
] as const;

for (const { part, style, weight, opticalSize } of pdfCuts) {
  const whole = await readFile(path.join(source, "files", `newsreader-${part}-opsz-${style}.woff2`));
  const font = await subsetFont(whole, await lettersOf(whole), {
    targetFormat: "truetype",
    variationAxes: { wght: weight, opsz: opticalSize },
    noHinting: true,
  });
  const named = renameFont(font, { family: pdfFamilies[part], style: `${weight} ${style}` });
  const file = `newsreader-${part}-${weight}-${style}.ttf`;
  await writeFile(path.join(target, "pdf", file), named);
  console.log(`pdf/${file} ${named.length} B`);
}

/** Every letter that a font has. */
async function lettersOf(file: Buffer): Promise<string> {
  const font = create(file);
  if (!("characterSet" in font)) throw new Error("A file of Newsreader holds several fonts.");
  // U+FFFF is no character, and in the table only to end it.
  return String.fromCodePoint(...font.characterSet.filter((code) => code !== 0xffff));
}

// The words are kept beside the script, so that the styles can be written again, and tested, whatever the content says then.
const content = await getContent();
const records = [content.document, ...content.all, ...content.pages];
const inFont = (text: string) =>
  [...text.replace(/\s+/gu, " ")].filter((letter) => letters.includes(letter)).join("");
const emphasised: string[] = [];
for (const { tree } of records) {
  walk(tree, (node) => {
    if (node.type === "emphasis") emphasised.push(plainText(node));
  });
}
const sample: Sample = {
  title: inFont(content.site.title),
  headings: [...records.map(({ title }) => title), ...content.document.vision.mission].map(inFont),
  paragraphs: records.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => inFont(text))),
  emphasised: inFont(emphasised.join(" ")),
};
await writeFile(path.resolve("scripts/stand-ins.json"), `${JSON.stringify(sample, null, 2)}\n`);
await writeFile(path.join(target, "../styles/stand-ins.css"), await writeStandIns(sample));
console.log("stand-ins.css");
