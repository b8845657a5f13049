/**
 * The ledger of permanent addresses, `content/addresses.txt`: every page of the site, every form of a record and every
 * paragraph of the strategy ever published, a line each.
 * Lines are only ever added. What stands in it must go on leading somewhere, and a paragraph's address to its words.
 */
import type { Paragraph } from "../records.ts";
import type { SitePaths } from "./site-paths.ts";

/** The ledger's file in the content folder. */
export const ledgerName = "addresses.txt";

const head = "# Every address published so far. Lines are only ever added, by: npm run content:publish";

/** A published address, as the ledger last says it. */
export interface Published {
  /** The day of its first line. */
  readonly since: string;
  /** The day of its last line. */
  readonly date: string;
  /** `/goals/56` or `/goals/56#p1`. */
  readonly address: string;
  /** A paragraph's words when it was last published; empty for pages. */
  readonly words: string;
  /** The line of the ledger. */
  readonly line: number;
}

/** A text whose addresses are kept. */
export interface AddressedText {
  /** Its page: `/goals/56`. */
  readonly path: string;
  /** Its file: `content/goals/56.mdx`. */
  readonly file: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What the ledger is compared with. */
export interface Present {
  readonly paths: SitePaths;
  /** The strategy's own texts; of pages about the site only the pages are kept, their words are free. */
  readonly texts: readonly AddressedText[];
}

const entry = /^(\d{4}-\d{2}-\d{2}) (\/[^\s#]*(?:#\S+)?)(?: (.*))?$/u;

/** The ledger's addresses; of an address that stands in it more than once, the last line counts. */
export function readLedger(ledger: string): ReadonlyMap<string, Published> {
  const published = new Map<string, Published>();
  for (const [index, text] of ledger.split(/\r\n?|\n/u).entries()) {
    const [, date, address, words = ""] = entry.exec(text) ?? [];
    if (date === undefined || address === undefined) continue;
    const since = published.get(address)?.since ?? date;
    published.set(address, { since, date, address, words, line: index + 1 });
  }
  return published;
}

/** The addresses of each page: its own and its fragments'. */
export function byPage(published: Iterable<Published>): ReadonlyMap<string, readonly Published[]> {
  const pages = new Map<string, Published[]>();
  for (const each of published) {
    const [page = ""] = each.address.split("#", 1);
    const known = pages.get(page);
    if (known) known.push(each);
    else pages.set(page, [each]);
  }
  return pages;
}

/** What the ledger knows of the days of a text. */
export interface LedgerDates {
  /** The first day of its address. */
  readonly published: string;
  /** The day of its last line. */
  readonly last: string;
  /** Whether its words are those that were published last; else they were changed on a day that the ledger doesn't know. */
  readonly isCurrent: boolean;
}

/** Finds the days of a text by its address and its paragraphs; nothing for one that isn't published yet. */
export type FindDates = (path: string, paragraphs: readonly Paragraph[]) => LedgerDates | undefined;

/** Reads the days of texts from the ledger. */
export function createDates(ledger: string): FindDates {
  const pages = byPage(readLedger(ledger).values());
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

/** A paragraph's words as they stand in the ledger: on one line. */
function ledgerWords(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/**
 * The ledger with what is published now and doesn't stand in it yet.
 * @param ledger the ledger so far; empty if there is none
 * @param date the day of publication, ISO 8601
 */
export function extendLedger(ledger: string, date: string, { paths, texts }: Present): string {
  const published = readLedger(ledger);
  const words = new Map(
    texts.flatMap(({ path, paragraphs }) =>
      paragraphs.map(({ id, text }) => [`${path}#${id}`, ledgerWords(text)]),
    ),
  );
  const addresses = [...paths.keys(), ...words.keys()];
  const added = addresses.flatMap((address) => {
    const text = words.get(address) ?? "";
    const before = published.get(address);
    if (before && (text === "" || before.words === text)) return [];
    return [text === "" ? `${date} ${address}` : `${date} ${address} ${text}`];
  });
  if (added.length === 0) return ledger;
  const start = ledger === "" ? `${head}\n` : ledger.replace(/(?<!\n)$/u, "\n");
  return `${start}${added.join("\n")}\n`;
}
