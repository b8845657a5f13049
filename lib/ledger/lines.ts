/**
 * The ledger of permanent addresses, `content/addresses.txt`: every page of the site, every form of a record and every
 * paragraph of the strategy ever published, a line each. Lines are only ever added; what is in it must go on leading
 * somewhere, a paragraph's address to its words, and a version's to its bytes.
 *
 * The format: the first line is `ledgerHead`. Every other line is blank, a comment that begins with `#`, or an entry: a
 * day, one space, an address and, where the address is a paragraph's, one space and the paragraph's words with single
 * spaces between them; or, where it is a version's, one space and the digest of the version's file (`digestOf`). A version's
 * line is there for the version's forms too, and for the list of its text's versions. UTF-8; line breaks of every kind and a byte order mark are accepted.
 *
 * The order of lines says nothing, so that git can merge the additions of two branches by union: of several entries for
 * one address the one with the latest day counts, and of those of one day the last.
 */
import { z } from "zod";
import type { Paragraph } from "../model/records.ts";
import type { SitePaths } from "../model/site-paths.ts";
import { isVersionRoute } from "../model/versions.ts";

/** The first line of every ledger. */
export const ledgerHead =
  "# Every address published so far. Lines are only ever added, by: npm run content:publish";

/** A line of the ledger that says that an address was published. */
export interface LedgerEntry {
  /** The day, ISO 8601. */
  readonly date: string;
  /** `/goals/56` or `/goals/56#p1`. */
  readonly address: string;
  /** A paragraph's words, or a version's digest; empty for pages and for paragraphs without words. */
  readonly words: string;
  /** The line of the ledger, counted from 1. */
  readonly line: number;
}

/** A published address, as the ledger last says it. */
export interface Published extends LedgerEntry {
  /** The day on which it was first published; `date` is the day on which its words were. */
  readonly since: string;
}

/** A text whose addresses are kept. */
export interface AddressedText {
  /** Its page: `/goals/56`. */
  readonly path: string;
  /** Its file: `content/goals/56.mdx`. */
  readonly file: string;
  readonly paragraphs: readonly Paragraph[];
  /** The field `paragraphs`, where the file has it. */
  readonly named: boolean;
  /** The field `withdrawn_paragraphs`. */
  readonly withdrawn: readonly string[];
  /** The field `reworded_paragraphs`. */
  readonly reworded: readonly string[];
}

/** What the ledger is compared with. */
export interface Present {
  readonly paths: SitePaths;
  /** The strategy's own texts; of pages about the site only the pages are kept, their words are free. */
  readonly texts: readonly AddressedText[];
}

const step = "[a-z0-9]+(?:[.-][a-z0-9]+)*";

/** The addresses that this site can have published; a fragment is a paragraph's name or a heading's words. */
export const ledgerAddress = new RegExp(
  String.raw`^/(?:${step}(?:/${step})*)?(?:#[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$`,
  "u",
);

/** What a version's line ends with. */
const digest = /^sha256-[\w-]{43}$/u;

/** Words with single spaces between them, and nothing that a text cannot hold. */
const plainWords = /^[^\s\p{Cc}]+(?: [^\s\p{Cc}]+)*$/u;

const isoDay = z.iso.date();

/** Whether a day exists: ISO 8601, `2026-11-22`. */
export function isDay(text: string): boolean {
  return isoDay.safeParse(text).success;
}

/**
 * Reads a line of the ledger that is neither blank nor a comment.
 * @returns nothing where it is not exactly an entry
 */
export function parseLedgerLine(text: string, line: number): LedgerEntry | undefined {
  const first = text.indexOf(" ");
  if (first === -1) return undefined;
  const second = text.indexOf(" ", first + 1);
  const date = text.slice(0, first);
  const address = second === -1 ? text.slice(first + 1) : text.slice(first + 1, second);
  const words = second === -1 ? "" : text.slice(second + 1);
  if (!isDay(date) || !ledgerAddress.test(address)) return undefined;
  if (!isVersionRoute(address)) {
    if (second !== -1 && !(address.includes("#") && plainWords.test(words))) return undefined;
  } else if (!digest.test(words)) return undefined;
  return { date, address, words, line };
}

/** Whether a line of the ledger says nothing: it is blank or a comment. */
export function isSilent(text: string): boolean {
  return text.trim() === "" || text.startsWith("#");
}

/** The lines of a ledger, whatever kind of line breaks it has. */
export function linesOfLedger(ledger: string): readonly string[] {
  return ledger.split(/\r\n?|\n/u);
}

/** The entries of a ledger, in the order of its lines. Lines that are no entries are the business of `checkLedgerLines`. */
export function listEntries(ledger: string): readonly LedgerEntry[] {
  return linesOfLedger(ledger).flatMap((text, index) =>
    isSilent(text) ? [] : (parseLedgerLine(text, index + 1) ?? []),
  );
}

/** A ledger as it was read last: one check reads the same one for several questions, and at ten thousand records it has 10 MB. */
let lastParsed: { readonly ledger: string; readonly published: ReadonlyMap<string, Published> } | undefined;

/** The ledger's addresses, each as the ledger last says it. */
export function parseLedger(ledger: string): ReadonlyMap<string, Published> {
  if (lastParsed?.ledger === ledger) return lastParsed.published;
  const published = new Map<string, Published>();
  for (const entry of byDay(listEntries(ledger))) {
    const { date, address, words, line } = entry;
    const before = published.get(address);
    // The same words again are no change: two branches have both published them.
    if (before?.words === words) continue;
    published.set(address, { date, address, words, line, since: before?.since ?? date });
  }
  lastParsed = { ledger, published };
  return published;
}

/** Entries in the order of their days, those of a day in the order of their lines; most ledgers are in that order. */
function byDay(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  let latest = "";
  for (const { date } of entries) {
    if (date < latest) return entries.toSorted((one, other) => compare(one.date, other.date));
    latest = date;
  }
  return entries;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
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

/** A paragraph's words as the ledger holds them: on one line, with single spaces. */
export function ledgerWords(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function isListed(ledger: string, address: string, text: string | undefined): boolean {
  return listEntries(ledger).some((entry) => entry.address === address && entry.words === text);
}

/**
 * The ledger with what is published now and isn't in it yet.
 * @param ledger the ledger so far, without faults; empty if there is none
 * @param date the day of publication, ISO 8601
 * @param versions the digests of the versions that are kept, by their addresses
 */
export function extendLedger(
  ledger: string,
  date: string,
  { paths, texts }: Present,
  versions: ReadonlyMap<string, string> = new Map(),
): string {
  const published = parseLedger(ledger);
  const words = new Map([
    ...texts.flatMap(({ path, paragraphs }) =>
      paragraphs.map(({ id, text }) => [`${path}#${id}`, ledgerWords(text)] as const),
    ),
    ...versions,
  ]);
  const addresses = [...paths.keys(), ...words.keys()];
  const added = addresses.flatMap((address) => {
    const text = words.get(address);
    const before = published.get(address);
    if (before && (text === undefined || before.words === text)) return [];
    // Two branches that published a version on one day have both added its line, and one file was kept.
    if (before && versions.has(address) && isListed(ledger, address, text)) return [];
    return [[date, address, ...(text ? [text] : [])].join(" ")];
  });
  if (added.length === 0) return ledger;
  const start = ledger === "" ? `${ledgerHead}\n` : ledger.replace(/(?<!\n)$/u, "\n");
  return `${start}${added.join("\n")}\n`;
}
