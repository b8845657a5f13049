/** Letters that no font of the PDFs has: a PDF that says that everyone can read it may have none (PDF/UA-1, 7.21.8). */

/** What has stood in print for a sort that was missing: the geta mark, which the Japanese font has. */
const missing = "〓";

/** One stands for a run of them. */
const runs = new RegExp(`${missing}+`, "gu");

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Puts a sign in place of what no font has, such as emoji. Invisible signs go, but for those by which words are parted.
 *
 * @param program in Typst; its own signs are those of ASCII
 * @param fonts the letters of each font, by code point
 * @returns the program, and whether anything is missing
 */
export function settleLetters(
  program: string,
  fonts: readonly ReadonlySet<number>[],
): { readonly program: string; readonly isMissing: boolean } {
  let isMissing = false;
  const settled = program.replace(/\P{ASCII}+/gu, (run) =>
    Array.from(graphemes.segment(run), ({ segment }) => {
      const signs = [...segment.normalize("NFC")].filter(
        (sign) => !/[\p{Cf}\p{Cc}]/u.test(sign) || /[\u00ad\u200b]/u.test(sign),
      );
      const seen = signs.filter((sign) => !/[\s\u00ad\u200b]/u.test(sign));
      const hasAll = (font: ReadonlySet<number>) => seen.every((sign) => font.has(sign.codePointAt(0) ?? 0));
      if (seen.length === 0 || fonts.some(hasAll)) return signs.join("");
      isMissing = true;
      return missing;
    })
      .join("")
      .replace(runs, missing),
  );
  return { program: settled, isMissing };
}
