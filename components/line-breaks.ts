/**
 * Where the lines of a text may be broken, for what doesn't break lines by itself or not well: between words, which a dictionary finds
 * where a script has no spaces (Japanese, Chinese, Thai), and never before a full stop or behind an opening bracket. Where the
 * language's phrases are known, lines are broken between those: a particle stays with its noun.
 */
import { beginsPhrase, hasPhrases } from "./phrases/find-phrases.ts";

// The dictionaries are those of every language. It is named so that the computer's own doesn't count.
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** Scripts that are written without spaces between words. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Signs that stay with what is before them: closing brackets, stops, small kana and the sign of a long vowel. */
const closing =
  /^[\p{Close_Punctuation}\p{Final_Punctuation}、。，．・：；？！…‥!?,.:;%％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮーゝゞヽヾ々〻\p{Mark}]/u;

/** Signs that stay with what is behind them. */
const opening = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;

/** Signs of Japanese and Chinese, which are set in full squares: a line can end behind them without a space. */
const fullWidth = /[\u3000-\u303f\uff00-\uffef・…‥]/u;

/** Where a phrase begins whatever the model says: behind a colon, before an opening bracket and before a dash. */
const sign = /^(?:[：；]|.[\p{Open_Punctuation}\p{Initial_Punctuation}]|[^—―][—―])/u;

/** Where a compound has a seam that readers see: behind hiragana, and where a word in katakana or in Latin letters begins. */
const seam =
  /^(?:\p{Script=Hiragana}\P{Script=Hiragana}|[^\p{Script=Katakana}ー]\p{Script=Katakana}|\p{Script=Han}\p{Script=Latin})/u;

/** Phrases that are longer, in full squares, are parted at their seams: a title on a phone has room for no more. */
const longPhrase = 8;

/**
 * The parts of a text that are kept whole where lines are broken.
 * @param language the tag of the text's language: phrases are kept whole where they can be found in it
 * @returns words, or phrases, with the punctuation that belongs to them and the spaces behind them; joined, they are the text
 */
export function breakableParts(text: string, language: string): readonly string[] {
  if (!hasPhrases(language)) return wordParts(text);
  return phrasesIn(text, language).flatMap((phrase) =>
    squaresIn(phrase) > longPhrase ? partAtSeams(phrase) : [phrase],
  );
}

/** The words of a text with the punctuation that belongs to them and the spaces behind them; joined, they are the text. */
export function wordParts(text: string): readonly string[] {
  return joinWords(text, mayBreak);
}

/**
 * A title whose last word is set apart, as on the start page and its link preview.
 * @returns what comes before the last word, and that word; joined, they are the title
 */
export function splitTitle(title: string): { readonly text: string; readonly emphasis: string } {
  const parts = wordParts(title);
  return { text: parts.slice(0, -1).join(""), emphasis: parts.at(-1) ?? "" };
}

/** A phrase begins where the model finds one, behind a space, and at some signs. */
function phrasesIn(text: string, language: string): readonly string[] {
  return joinWords(
    text,
    (before, after, place) =>
      mayBreak(before, after) &&
      !/[—―]$/u.test(before) &&
      (/[ \u3000]$/u.test(before) ||
        sign.test(signsBetween(before, after).join("")) ||
        beginsPhrase(text, place, language)),
  );
}

function partAtSeams(phrase: string): readonly string[] {
  return joinWords(
    phrase,
    (before, after) => mayBreak(before, after) && seam.test(signsBetween(before, after).join("")),
  );
}

/** How long a text is in full squares, about. */
function squaresIn(text: string): number {
  return [...text.trimEnd()].reduce((sum, letter) => sum + (isFullSquare(letter) ? 1 : 0.5), 0);
}

/** Joins the words of a text into parts, from one place at which it may be parted to the next. */
function joinWords(
  text: string,
  mayPart: (before: string, after: string, place: number) => boolean,
): readonly string[] {
  const parts: string[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = parts.at(-1);
    if (last === undefined || mayPart(last, segment, index)) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** Whether a line can end between two parts of a text. */
function mayBreak(before: string, after: string): boolean {
  // Not at every space: one that doesn't break is written in order not to.
  if (/^[ \u3000]/u.test(after)) return false;
  if (/[ \u3000]$/u.test(before)) return true;
  if (closing.test(after) || opening.test(before)) return false;
  return signsBetween(before, after).some(isFullSquare);
}

function isFullSquare(letter: string): boolean {
  return spaceless.test(letter) || fullWidth.test(letter);
}

/** The last sign of one part, and the first of the next. */
function signsBetween(before: string, after: string): readonly [string, string] {
  return [[...before].at(-1) ?? "", [...after].at(0) ?? ""];
}
