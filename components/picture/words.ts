/** The words on a picture. */

import { isInSquares } from "../../lib/model/languages.ts";
import type { NumberedRecord, Site, Vision } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";
import { splitTitle } from "../line-breaks.ts";

/** Words that are set alike. */
export interface Piece {
  readonly text: string;
  /** Words that end the text and are set in the accent, as on the site. */
  readonly emphasis?: string;
  /** Whether those are italics, as the last word of the start page's title is. */
  readonly isItalic?: boolean;
  /** Its type size, as a share of the largest one's. */
  readonly share: number;
  /** The size that it keeps however small the largest is. */
  readonly least?: number;
  /** Its line height, as a share of its own size. */
  readonly leading: number;
  readonly weight: 200 | 300 | 400;
  readonly colour: Vision | "ink" | "soft";
  /** The tag of the language of its words. */
  readonly language: string;
}

/** A piece's type size where the largest is `size`. */
export function sizeOf({ share, least = 0 }: Piece, size: number): number {
  return Math.max(size * share, least);
}

/**
 * A piece as its language sets it. Letters that fill their squares look larger than Latin ones of the same size, so they are set smaller
 * and with more room between lines; and they have no italics.
 */
function inLanguage(language: string, piece: Omit<Piece, "language">): Piece {
  if (!isInSquares(language)) return { ...piece, language };
  return { ...piece, share: piece.share * 0.86, leading: piece.leading + 0.26, isItalic: false, language };
}

/** Whose picture this is. */
export function wordmark(site: Site): Piece {
  return inLanguage(site.language, {
    text: `${site.publisher} `,
    emphasis: site.title,
    share: 1,
    leading: 1.1,
    weight: 400,
    colour: "ink",
  });
}

/** What the picture of the whole says: whose strategy it is, as on the start page. */
export function wordsOfWhole({ title, language }: Site): readonly Piece[] {
  return [
    inLanguage(language, {
      ...splitTitle(title),
      isItalic: true,
      share: 1,
      leading: 0.95,
      weight: 200,
      colour: "ink",
    }),
  ];
}

/** A vision's theme, beside its number. */
export function wordsOfLabel({ theme, language }: Vision): readonly Piece[] {
  return [inLanguage(language, { text: theme, share: 1, leading: 1.1, weight: 400, colour: "ink" })];
}

/** What is said of a record: its kind and number, a vision's theme, the title and what follows it. */
export function wordsOf(record: NumberedRecord, { language, records, ended }: Words): readonly Piece[] {
  const name = records.shortName(record);
  const kind = inLanguage(language, {
    text: record.withdrawn ? ended.withdrawnName({ name }) : name,
    share: 0.46,
    least: 29,
    leading: 1.6,
    weight: 400,
    colour: "soft",
  });
  const say = (piece: Omit<Piece, "language" | "weight">) =>
    inLanguage(record.language, { ...piece, weight: 300 });
  const title = { text: record.title, leading: 1.1, colour: "ink" } as const;
  if (record.kind !== "vision") return [kind, say({ ...title, share: 1 })];
  return [
    kind,
    say({ text: record.theme, share: 1, leading: 1.3, colour: record }),
    say({ ...title, share: 0.82 }),
    ...(record.subtitle === undefined
      ? []
      : [say({ text: record.subtitle, share: 0.58, leading: 1.5, colour: "soft" })]),
  ];
}
