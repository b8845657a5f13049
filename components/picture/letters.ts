/** Letters and fonts: which fonts a text needs, and what becomes of letters that no font has. */

/** Makes texts ready to be set. */
export interface Letters {
  /** A text with an ellipsis for what no font has, such as emoji, and without invisible signs; its fonts are loaded. */
  readonly settle: (text: string) => Promise<string>;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const split = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);

/**
 * Makes the letters of some fonts.
 *
 * @param loadUsual reads which letters the usual fonts have
 * @param loadJapanese reads the same of a Japanese font, large and rarely needed, and gives that font to the renderer: called
 * when a text has letters that the usual fonts lack
 */
export function createLetters(
  loadUsual: () => Promise<ReadonlySet<number>>,
  loadJapanese: () => Promise<ReadonlySet<number>>,
): Letters {
  return {
    async settle(text) {
      if (/^[\x20-\x7e]*$/.test(text)) return text;
      const usual = await loadUsual();
      const missing = split(text).filter((letter) => !isIn(letter, [usual]));
      if (missing.length === 0) return leaveOut(text, () => false);
      const all = [usual, await loadJapanese()];
      return leaveOut(text, (letter) => !isIn(letter, all));
    },
  };
}

/** Whether one font has all of a letter, with its marks; spaces and invisible signs need none. */
function isIn(letter: string, fonts: readonly ReadonlySet<number>[]): boolean {
  const signs = [...letter.normalize("NFC")].filter((sign) => /[^\s\p{Cf}\p{Cc}]/u.test(sign));
  return fonts.some((font) => signs.every((sign) => font.has(sign.codePointAt(0) ?? 0)));
}

/** One ellipsis for every run of missing letters; odd spaces become plain ones, and signs that are invisible anyway go. */
function leaveOut(text: string, isMissing: (letter: string) => boolean): string {
  return split(text)
    .map((letter) => (isMissing(letter) ? "\0" : letter))
    .join("")
    .replace(/\0(?:\s*\0)*/gu, "…")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cf}\p{Cc}]/gu, "");
}
