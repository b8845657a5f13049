/**
 * What is typography alone: signs that are written in several ways without another sense. Where a different sign can change
 * the sense, as full stops, commas, digits and capitals can, it counts as a change of words.
 */
import type { Root as MarkdownRoot } from "mdast";
import { keyOf } from "./keys.ts";
import { readText } from "./text.ts";

/** Each kind of sign, and the one that stands for all of them. */
const kindsOfSigns: readonly (readonly [RegExp, string])[] = [
  // Invisible: a place where a word may be broken, or must not be.
  [/[\u00AD\u200B\u2060\uFEFF]/gu, ""],
  // French sets its quotation marks apart from the words.
  [/«\s+/gu, "«"],
  [/\s+»/gu, "»"],
  // Quotation marks and apostrophes, also those of Japanese; doubled or not.
  [/["'`´‘’‚‛“”„‟‹›«»「」『』〝〞〟＂＇]/gu, "'"],
  // Hyphens, dashes and the minus; two or three hyphens are a typewriter's dash.
  [/[-\u2010-\u2015\u2212－]+/gu, "-"],
  [/[\u301C\uFF5E]/gu, "\u301C"],
  [/(?:\.{3}|[…⋯])+/gu, "…"],
  [/\s+/gu, " "],
];

function withOneKindOfSign(text: string): string {
  return kindsOfSigns.reduce((folded, [signs, sign]) => folded.replace(signs, sign), text.normalize("NFC"));
}

/**
 * A text of which typography is taken away: two texts that come out equal have the same words.
 * @param text a title or another field
 * @returns the text with one kind of quotation mark, dash, ellipsis and space, composed, without spaces around it; it is for
 *   comparing and not for reading
 */
export function withoutTypography(text: string): string {
  return withOneKindOfSign(text).trim();
}

/**
 * Whether two versions of a text differ, if at all, in typography alone. Code is compared sign by sign; so is what a link leads
 * to. How a table is aligned and how far the items of a list are apart is not compared.
 * @param before the parsed text of one version
 * @param after that of the other
 */
export function isTypographic(before: MarkdownRoot, after: MarkdownRoot): boolean {
  return wordsKeyOf(before) === wordsKeyOf(after);
}

function wordsKeyOf(root: MarkdownRoot): string {
  const { blocks, notes } = readText(root);
  return [...blocks, ...notes].map((block) => keyOf(block, withOneKindOfSign)).join("\n");
}
