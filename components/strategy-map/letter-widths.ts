/**
 * How wide Newsreader sets a text, for the breaks of lines in pictures, which don't break lines by themselves. Where another font
 * stands in for it, that one has the same widths (`app/styles/stand-ins.css`).
 */

import { breakableParts, wordParts } from "../line-breaks.ts";

/** The letters of each width, as a share of the type size, rounded up to a fiftieth. */
const lettersByWidth: readonly (readonly [width: number, letters: string])[] = [
  [0.2, "'’"],
  [0.24, " ,.|·"],
  [0.26, "!():j"],
  [0.28, "/;\\il"],
  [0.32, "[]f{}ı"],
  [0.34, '"-It'],
  [0.38, "s"],
  [0.4, "Jr"],
  [0.42, "*_°"],
  [0.44, "?cz“”"],
  [0.46, "ae"],
  [0.5, "`g"],
  [0.52, "vxyðøþł"],
  [0.54, "+<=>^kou~ß–"],
  [0.56, "Sbdhpq"],
  [0.58, "0123456789#$n"],
  [0.6, "FLP"],
  [0.64, "BEZŁ"],
  [0.66, "R"],
  [0.68, "TVY"],
  [0.7, "Cæ"],
  [0.72, "&AX"],
  [0.74, "Kw"],
  [0.76, "DGNœÐ"],
  [0.78, "%OQUØ"],
  [0.8, "H"],
  [0.84, "m"],
  [0.9, "@"],
  [0.94, "ÆŒ"],
  [0.98, "MW"],
];

const widths = new Map(
  lettersByWidth.flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, width]),
  ),
);

/** As wide as high: Japanese letters and signs, a voiced kana as well as a plain one. */
const square = 1;

/** How wide a character is set; one that isn't listed is given a full square. */
function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  // An accent takes no room of its own, but some letters are a little wider with one.
  const [base = character, ...accents] = character.normalize("NFD");
  if (accents.length > 0) return (widths.get(base) ?? square) + (widths.has(base) ? 0.03 : 0);
  return /\p{Mark}|\p{Cf}/u.test(character) ? 0 : square;
}

/** How wide a text is set, about, in the units of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size;
}

/** The spaces that a reader may need after each letter and each word, as shares of the type size (WCAG 2.2, 1.4.12). */
export const letterSpace = 0.12;
const wordSpace = 0.16;

/** How wide a text is set where a reader has its letters and words set apart. */
export function spacedWidth(text: string, size: number): number {
  return (
    textWidth(text, size) + (text.length * letterSpace + (text.split(" ").length - 1) * wordSpace) * size
  );
}

/** How wide a line may be: as it is usually set, and where a reader has its letters set apart. */
interface LineWidth {
  readonly usual: number;
  readonly spaced?: number;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Breaks a text between its words, or its phrases, into lines that fit; one that is longer than a line breaks between its words, and a
 * word between its characters.
 * @param language the tag of the text's language
 * @returns lines that are the text when they are joined: one that ends at a space has it
 */
export function wrapText(
  text: string,
  size: number,
  { usual, spaced = Infinity }: LineWidth,
  language: string,
): string[] {
  const fits = (line: string) =>
    textWidth(line.trimEnd(), size) <= usual && spacedWidth(line.trimEnd(), size) <= spaced;
  const lines: string[] = [];
  let line = "";
  const add = (part: string) => {
    if (line !== "" && !fits(line + part)) {
      lines.push(line);
      line = "";
    }
    line += part;
  };
  for (const part of breakableParts(text, language).flatMap((part) =>
    fits(part) ? [part] : wordParts(part),
  )) {
    if (fits(part)) {
      add(part);
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const { segment } of graphemes.segment(part)) add(segment);
  }
  return line === "" ? lines : [...lines, line];
}
