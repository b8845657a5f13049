/**
 * Where the lines of a text may be broken, for what doesn't break lines by itself: between words, which a dictionary finds
 * where a script has no spaces (Japanese, Chinese, Thai), and never before a full stop or behind an opening bracket.
 */

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

/**
 * The parts of a text that are kept whole where lines are broken.
 * @returns words with the punctuation that belongs to them and the spaces behind them; joined, they are the text
 */
export function breakableParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = parts.at(-1);
    if (last === undefined || mayBreak(last, segment)) parts.push(segment);
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
  const [left = "", right = ""] = [[...before].at(-1), [...after].at(0)];
  return [left, right].some((sign) => spaceless.test(sign) || fullWidth.test(sign));
}
