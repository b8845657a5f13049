/** Compares what the ledger holds with what would be published now. */
import { type Diagnostic, diagnostic, quoted } from "./diagnostics.ts";
import { type AddressedText, byPage, type Present, type Published, readLedger } from "./ledger-lines.ts";
import { formOwner } from "./site-paths.ts";

/**
 * Compares the ledger with what would be published now.
 * @param path the ledger's path for messages
 * @returns an error for every address that would stop working or would lead to another paragraph's words
 */
export function checkLedger(ledger: string, path: string, present: Present): readonly Diagnostic[] {
  const pages = byPage(readLedger(ledger).values());
  const texts = new Map(present.texts.map((text) => [text.path, text]));
  const diagnostics: Diagnostic[] = [];
  for (const [page, published] of pages) {
    const fragments = present.paths.get(page);
    for (const { address, line } of published) {
      const place = { path, line, column: 1 };
      const fragment = address.split("#")[1];
      if (!present.paths.has(page)) diagnostics.push(lostPage(page, place, present.paths));
      else if (fragment !== undefined && fragments && !fragments.has(fragment))
        diagnostics.push(lostFragment(address, texts.get(page), place, published));
    }
  }
  for (const text of present.texts) diagnostics.push(...checkWords(text, pages.get(text.path) ?? []));
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

function lostPage(
  path: string,
  place: { path: string; line: number; column: number },
  paths: Present["paths"],
): Diagnostic {
  const page = formOwner(path);
  // No editor's file makes the site's own files, or a form that a record has no more.
  if ((page !== path && paths.has(page)) || /\.\w+$/u.test(page)) {
    return diagnostic(
      "lost-address",
      place,
      `The published address ${path} would stop working.`,
      "ask those who look after the program to bring it back: lib/formats/formats.ts lists what is made",
    );
  }
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
