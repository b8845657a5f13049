/** Letters and fonts: which are needed for a text, and what becomes of letters that no font has. */
import satori, { type Font } from "satori";

/** The fonts that pictures are set in. */
export interface PictureFonts {
  /** Newsreader, for everything that it has letters for. */
  readonly usual: readonly Font[];
  /** A Japanese face, large and rarely needed: loaded when a text has letters that Newsreader lacks. */
  readonly loadJapanese: () => Promise<readonly Font[]>;
}

/** Texts that are ready to be set, with the fonts to set them in. */
export interface Settable {
  readonly fonts: readonly Font[];
  /** A text with an ellipsis for what no font has, such as emoji, and without invisible signs. */
  readonly settable: (text: string) => string;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const split = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Finds what is needed to set some texts. */
export async function prepareLetters(texts: readonly string[], fonts: PictureFonts): Promise<Settable> {
  const text = [...new Set(texts.flatMap(split))].join(" ");
  if (/^[\x20-\x7e]*$/.test(text)) return { fonts: fonts.usual, settable: (each) => each };
  const missing = await findMissing(text, fonts.usual);
  if (missing.size === 0) return { fonts: fonts.usual, settable: (each) => leaveOut(each, missing) };
  const all = [...fonts.usual, ...(await fonts.loadJapanese())];
  const stillMissing = await findMissing(text, all);
  return { fonts: all, settable: (each) => leaveOut(each, stillMissing) };
}

/** The letters that none of the fonts has, as the typesetter itself finds them. */
async function findMissing(text: string, fonts: readonly Font[]): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  await satori(text, {
    width: 100,
    height: 100,
    fonts: [...fonts],
    loadAdditionalAsset: async (_, letters) => {
      for (const letter of split(letters)) missing.add(letter);
      return [];
    },
  });
  return missing;
}

/** One ellipsis for every run of missing letters; odd spaces become plain ones, and signs that are invisible anyway go. */
function leaveOut(text: string, missing: ReadonlySet<string>): string {
  return split(text)
    .map((letter) => (missing.has(letter) && /[^\s\p{Cf}]/u.test(letter) ? "\0" : letter))
    .join("")
    .replace(/\0(?:\s*\0)*/gu, "…")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cf}\p{Cc}]/gu, "");
}
