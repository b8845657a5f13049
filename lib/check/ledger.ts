/**
 * The ledger of permanent addresses, `content/addresses.txt`: every page of the site and every paragraph of the
 * strategy ever published, a line each.
 * Lines are only ever added. What stands in it must go on leading somewhere, and a paragraph's address to its words.
 */

import type { Paragraph } from "../records.ts";
import type { Site } from "./addresses.ts";
import { type Diagnostic, diagnostic, quoted } from "./diagnostics.ts";

/** The ledger's file in the content folder. */
export const ledgerName = "addresses.txt";

const head = "# Every address published so far. Lines are only ever added, by: npm run content:publish";

/** A published address, as the ledger last says it. */
interface Published {
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
  readonly paths: Site["paths"];
  /** The strategy's own texts; of pages about the site only the pages are kept, their words are free. */
  readonly texts: readonly AddressedText[];
}

const entry = /^\d{4}-\d{2}-\d{2} (\/[^\s#]*(?:#\S+)?)(?: (.*))?$/u;

/** The ledger's addresses; of an address that stands in it more than once, the last line counts. */
function readLedger(ledger: string): ReadonlyMap<string, Published> {
  const published = new Map<string, Published>();
  for (const [index, text] of ledger.split(/\r\n?|\n/u).entries()) {
    const [, address, words = ""] = entry.exec(text) ?? [];
    if (address !== undefined) published.set(address, { address, words, line: index + 1 });
  }
  return published;
}

/**
 * Compares the ledger with what would be published now.
 * @param path the ledger's path for messages
 * @returns an error for every address that would stop working or would lead to another paragraph's words
 */
export function checkLedger(ledger: string, path: string, present: Present): readonly Diagnostic[] {
  const published = [...readLedger(ledger).values()];
  const diagnostics: Diagnostic[] = [];
  for (const { address, line } of published) {
    const [page = "", fragment] = address.split("#");
    const fragments = present.paths.get(page);
    if (!present.paths.has(page)) diagnostics.push(lostPage(page, { path, line, column: 1 }));
    else if (fragment !== undefined && fragments && !fragments.has(fragment)) {
      const text = present.texts.find((each) => each.path === page);
      diagnostics.push(lostFragment(address, text, { path, line, column: 1 }, published));
    }
  }
  for (const text of present.texts) diagnostics.push(...checkWords(text, published));
  return diagnostics.filter(isFirstOfItsText());
}

/** One cure mends all addresses of a lost page or of a text, so each is told once. */
function isFirstOfItsText(): (finding: Diagnostic) => boolean {
  const told = new Set<string>();
  return ({ hint = "", path }) => {
    const key = `${path} ${hint}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  };
}

function lostPage(page: string, place: { path: string; line: number; column: number }): Diagnostic {
  return diagnostic(
    "lost-address",
    place,
    `The published address ${page} would stop working.`,
    `bring its file back; if it is no longer in force, add withdrawn: to that file; if another record continues it, add redirect_from: [${page}] there`,
  );
}

function lostFragment(
  address: string,
  text: AddressedText | undefined,
  place: { path: string; line: number; column: number },
  published: readonly Published[],
): Diagnostic {
  const fragment = address.split("#")[1] ?? "";
  const keeping = text && keptParagraphs(text, published);
  const hint =
    keeping && !keeping.includes(fragment)
      ? `bring the paragraph back, or add withdrawn_paragraphs: [${fragment}] to the fields${isPlain(keeping) ? "" : `, and paragraphs: [${keeping.join(", ")}]`}`
      : keeping
        ? `add paragraphs: [${keeping.join(", ")}] to the fields`
        : "bring it back";
  const at = text ? { path: text.file, line: text.paragraphs.at(-1)?.line ?? 1, column: 1 } : place;
  return diagnostic("lost-address", at, `The published address ${address} would stop working.`, hint);
}

/** Paragraphs that stand at a fragment which was published with the words of another one of this text. */
function checkWords(text: AddressedText, published: readonly Published[]): readonly Diagnostic[] {
  const kept = keptParagraphs(text, published);
  return text.paragraphs.flatMap((paragraph, index) => {
    const id = kept[index];
    const before = published.find(({ address }) => address === `${text.path}#${paragraph.id}`);
    if (id === undefined || id === paragraph.id || !before) return [];
    const place = { path: text.file, line: paragraph.line, column: 1 };
    const message = `The published address ${before.address} would lead to other words than ${quoted(before.words)}.`;
    return diagnostic(
      "moved-paragraph",
      place,
      message,
      `add this line to the fields: paragraphs: [${kept.join(", ")}]`,
    );
  });
}

/**
 * The fragments that a text's paragraphs need so that each published one keeps its words: a paragraph that resembles a
 * published one takes its fragment, an amended one keeps its place, a new one takes the next free number.
 */
function keptParagraphs(
  { path, paragraphs }: AddressedText,
  published: readonly Published[],
): readonly string[] {
  const known = published.flatMap(({ address, words }) => {
    const id = address.startsWith(`${path}#`) ? address.slice(path.length + 1) : "";
    return /^p\d+$/u.test(id) ? [{ id, words: wordsOf(words) }] : [];
  });
  const kept = new Map<number, string>();
  const pairs = paragraphs
    .flatMap((paragraph, index) => {
      const words = wordsOf(paragraph.text);
      return known.map(({ id, words: old }) => ({ index, id, likeness: likeness(words, old) }));
    })
    .filter((pair) => pair.likeness >= 0.5)
    // Of equals the paragraph that is where it was comes first.
    .sort(
      (one, other) =>
        other.likeness - one.likeness ||
        Number(paragraphs[other.index]?.id === other.id) - Number(paragraphs[one.index]?.id === one.id),
    );
  for (const { index, id } of pairs) {
    if (!kept.has(index) && ![...kept.values()].includes(id)) kept.set(index, id);
  }
  const taken = new Set([...kept.values()]);
  let highest = Math.max(0, ...[...known.map(({ id }) => id), ...taken].map((id) => Number(id.slice(1))));
  return paragraphs.map(({ id }, index) => {
    const own = kept.get(index);
    if (own !== undefined) return own;
    const next = taken.has(id) ? `p${highest + 1}` : id;
    taken.add(next);
    highest = Math.max(highest, Number(next.slice(1)));
    return next;
  });
}

/** Whether fragments are what they would be without being named. */
function isPlain(ids: readonly string[]): boolean {
  return ids.every((id, index) => id === `p${index + 1}`);
}

function wordsOf(text: string): ReadonlySet<string> {
  // Languages without spaces are compared by their characters.
  return new Set(text.toLowerCase().match(/[\p{Script=Latin}\p{N}]+|\p{L}/gu) ?? []);
}

/** How much of two texts' words they share: 0 to 1 (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
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
      paragraphs.map(({ id, text }) => [`${path}#${id}`, text.replace(/\s+/gu, " ")]),
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
