/** What the ledger of addresses knows of the days on which texts were published and changed. */
import type { Paragraph } from "../model/records.ts";
import { byPage, ledgerWords, parseLedger } from "./lines.ts";

/** What the ledger knows of the days of a text. */
export interface LedgerDates {
  /** The first day of its address. */
  readonly published: string;
  /** The day on which any of its words were last published. */
  readonly last: string;
  /** Whether its words are those that were published last; else they were changed on a day that the ledger doesn't know. */
  readonly isCurrent: boolean;
}

/** Finds the days of a text by its address and its paragraphs; nothing for one that isn't published yet. */
export type FindDates = (path: string, paragraphs: readonly Paragraph[]) => LedgerDates | undefined;

/** Reads the days of texts from the ledger. */
export function createDates(ledger: string): FindDates {
  const pages = byPage(parseLedger(ledger).values());
  return (path, paragraphs) => {
    const lines = pages.get(path) ?? [];
    const page = lines.find(({ address }) => address === path);
    const last = lines
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    if (!page || last === undefined) return undefined;
    const words = new Map(
      lines.filter(({ address }) => /#p\d+$/u.test(address)).map((each) => [each.address, each.words]),
    );
    const isCurrent =
      words.size === paragraphs.length &&
      paragraphs.every(({ id, text }) => words.get(`${path}#${id}`) === ledgerWords(text));
    return { published: page.since, last, isCurrent };
  };
}
