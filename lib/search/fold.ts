/** What is the same to whoever looks for it: letters in any width, case and accent, and the words of a text with their places. */

/** A word of a text, as it is written and where, and as it is compared. */
export interface Word {
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** As it is compared. */
  readonly folded: string;
  /** Whether it is written without spaces between words, so that it may be several words, or a part of one. */
  readonly isRun: boolean;
}

/**
 * Writes letters that mean the same in one way: full-width and half-width forms (NFKC), capitals, accents, and both English
 * spellings of `-ise`.
 */
export function fold(text: string): string {
  // Most words are in plain letters, which are lower or upper case and nothing else.
  const plain = /^[ -~]*$/u.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKC")
        .toLowerCase()
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/gu, "")
        .normalize("NFC");
  return plain.includes("is") ? plain.replace(british, "iz") : plain;
}

const british = /(?<=[a-z]{3})is(?=(?:e[ds]?|ing|ations?)(?![a-z]))/gu;

/** Letters of scripts that have no spaces between words. */
const runLetters = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆ｰ`;

const words = new RegExp(
  String.raw`(?<run>[${runLetters}]+)|(?:(?![${runLetters}])[\p{L}\p{N}\p{M}])+`,
  "gu",
);

/** The words of a text, in its order. */
export function listWords(text: string): readonly Word[] {
  return [...text.matchAll(words)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
    isRun: match.groups?.run !== undefined,
  }));
}

/** Whether a term is of a script without spaces. */
export function isRun(term: string): boolean {
  return beginningOfRun.test(term);
}

const beginningOfRun = new RegExp(`^[${runLetters}]`, "u");
