/** The words on a picture. */

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
}

/** A piece's type size where the largest is `size`. */
export function sizeOf({ share, least = 0 }: Piece, size: number): number {
  return Math.max(size * share, least);
}

/** Whose picture this is. */
export function wordmark(site: Site): Piece {
  return {
    text: `${site.publisher} `,
    emphasis: site.title,
    share: 1,
    leading: 1.1,
    weight: 400,
    colour: "ink",
  };
}

/** What the picture of the whole says: whose strategy it is, as on the start page. */
export function wordsOfWhole({ title }: Site): readonly Piece[] {
  return [{ ...splitTitle(title), isItalic: true, share: 1, leading: 0.95, weight: 200, colour: "ink" }];
}

/** A vision's theme, beside its number. */
export function wordsOfLabel({ theme }: Vision): readonly Piece[] {
  return [{ text: theme, share: 1, leading: 1.1, weight: 400, colour: "ink" }];
}

/** What is said of a record: its kind and number, a vision's theme, the title and what follows it. */
export function wordsOf(record: NumberedRecord, { records, ended }: Words): readonly Piece[] {
  const name = records.shortName(record);
  const kind: Piece = {
    text: record.withdrawn ? ended.withdrawnName({ name }) : name,
    share: 0.46,
    least: 29,
    leading: 1.6,
    weight: 400,
    colour: "soft",
  };
  const title = { text: record.title, leading: 1.1, weight: 300, colour: "ink" } as const;
  if (record.kind !== "vision") return [kind, { ...title, share: 1 }];
  return [
    kind,
    { text: record.theme, share: 1, leading: 1.3, weight: 300, colour: record },
    { ...title, share: 0.82 },
    ...(record.subtitle === undefined
      ? []
      : [{ text: record.subtitle, share: 0.58, leading: 1.5, weight: 300, colour: "soft" } as const]),
  ];
}
