/**
 * The paragraphs of a text against those that were published at its addresses. An address keeps its paragraph: one that
 * moved, went or was replaced is a question to the editor, with the lines to write for each answer.
 */
import { createHash } from "node:crypto";
import { type Diagnostic, diagnostic, excerpt } from "../findings/diagnostics.ts";
import type { Say } from "../words/guide/words.ts";
import { isAmended, likeness, sameFrom, wordsOf } from "./likeness.ts";
import type { AddressedText, Published } from "./lines.ts";

/**
 * Compares a text with what was published of it. One question is asked at a time, since its answer changes the others.
 * @param published the ledger's entries for the text's page and its fragments
 * @param fragments those that the page has now; nothing when they aren't known
 */
export function checkParagraphs(
  text: AddressedText,
  published: readonly Published[],
  fragments: ReadonlySet<string> | undefined,
): readonly Diagnostic[] {
  const before = publishedParagraphs(text, published);
  const kept = keptParagraphs(text, before);
  const finding =
    (fragments && findLost(text, before, kept, fragments)) ??
    findMoved(text, before, kept) ??
    findReplaced(text, before);
  return finding ? [finding] : [];
}

/**
 * What the field `reworded_paragraphs` names: a paragraph and its words before, by a digest of them. So the line holds for one
 * rewording, before it is published and after, and for no later one.
 * @param words as the ledger holds them
 */
export function rewordingOf(id: string, words: string): string {
  return `${id}-${createHash("sha256").update(words).digest("hex").slice(0, 8)}`;
}

/** The published words by the fragment of their paragraph. */
type PublishedWords = ReadonlyMap<string, string>;

function publishedParagraphs({ path }: AddressedText, published: readonly Published[]): PublishedWords {
  return new Map(
    published.flatMap(({ address, words }) => {
      const id = address.startsWith(`${path}#`) ? address.slice(path.length + 1) : "";
      return /^p\d+$/u.test(id) ? [[id, words] as const] : [];
    }),
  );
}

/** A published paragraph to which no address of the page leads any more. */
function findLost(
  text: AddressedText,
  before: PublishedWords,
  kept: readonly string[],
  fragments: ReadonlySet<string>,
): Diagnostic | undefined {
  const lost = [...before.keys()].find((id) => !fragments.has(id));
  if (lost === undefined) return undefined;
  const gone = goneFrom(before, kept, text);
  const fields = {
    ...(isNamedSo(text, kept) ? {} : { paragraphs: kept }),
    ...withdrawing(text, gone),
  };
  const lines = writeLines(text, fields);
  const hint: Say = (words) =>
    gone.length === 0
      ? lines(words)
      : words.ledger.paragraphs.bringBackOrAdd({ count: gone.length, add: lines(words) });
  return diagnostic(
    "lost-address",
    { path: text.file, line: text.paragraphs.at(-1)?.line ?? 1, column: 1 },
    ({ ledger }) => ledger.lost.stops({ address: `${text.path}#${lost}` }),
    hint,
    { fields },
  );
}

/** A paragraph at an address that was published with the words of another one of this text. */
function findMoved(
  text: AddressedText,
  before: PublishedWords,
  kept: readonly string[],
): Diagnostic | undefined {
  const index = text.paragraphs.findIndex(({ id }, at) => kept[at] !== id && before.has(id));
  const paragraph = text.paragraphs[index];
  if (!paragraph) return undefined;
  const fields = { paragraphs: kept, ...withdrawing(text, goneFrom(before, kept, text)) };
  return diagnostic(
    "moved-paragraph",
    { path: text.file, line: paragraph.line, column: 1 },
    otherWords(text, paragraph.id, before),
    writeLines(text, fields),
    { fields },
  );
}

/** A paragraph where it was, whose words are not those that were published, nor an amendment of them. */
function findReplaced(text: AddressedText, before: PublishedWords): Diagnostic | undefined {
  const replaced = text.paragraphs.find((paragraph) => {
    const words = before.get(paragraph.id);
    return words !== undefined && !isReworded(text, paragraph.id, words) && !isAmended(words, paragraph.text);
  });
  if (!replaced) return undefined;
  const { id, line } = replaced;
  const active = text.paragraphs
    .map((paragraph) => rewordingOf(paragraph.id, before.get(paragraph.id) ?? ""))
    .filter((rewording) => text.reworded.includes(rewording));
  const same = writeLines(text, {
    reworded_paragraphs: [...active, rewordingOf(id, before.get(id) ?? "")],
  });
  const next = firstFree([...before.keys(), ...text.withdrawn, ...text.paragraphs.map((each) => each.id)]);
  const other = writeLines(text, {
    paragraphs: text.paragraphs.map((each) => (each.id === id ? next : each.id)),
    ...withdrawing(text, [id]),
  });
  return diagnostic(
    "replaced-paragraph",
    { path: text.file, line, column: 1 },
    otherWords(text, id, before),
    (words) => words.ledger.paragraphs.sameOrOther({ same: same(words), other: other(words) }),
  );
}

function otherWords(text: AddressedText, id: string, before: PublishedWords): Say {
  const named = { address: `${text.path}#${id}`, words: excerpt(before.get(id) ?? "") };
  return ({ ledger }) => ledger.paragraphs.otherWords(named);
}

function isReworded({ reworded }: AddressedText, id: string, words: string): boolean {
  return reworded.includes(rewordingOf(id, words));
}

/** The fields with which a text says which paragraph is which. */
type AddressLines = Readonly<
  Partial<Record<"paragraphs" | "withdrawn_paragraphs" | "reworded_paragraphs", readonly string[]>>
>;

function withdrawing({ withdrawn }: AddressedText, gone: readonly string[]): AddressLines {
  return gone.length === 0 ? {} : { withdrawn_paragraphs: [...withdrawn, ...gone] };
}

/** Whole lines to copy, and which fields they replace: none may be in a file twice. */
function writeLines(text: AddressedText, lines: AddressLines): Say {
  const written = Object.entries(lines).map(([name, values]) => `${name}: [${values.join(", ")}]`);
  const present: AddressLines = {
    ...(text.named && { paragraphs: [] }),
    ...(text.withdrawn.length > 0 && { withdrawn_paragraphs: text.withdrawn }),
    ...(text.reworded.length > 0 && { reworded_paragraphs: text.reworded }),
  };
  const replaced = Object.keys(lines).filter((name) => Object.hasOwn(present, name));
  return ({ ledger }) => ledger.paragraphs.add({ lines: written, replaced });
}

/** The published paragraphs that the text would not have, and that it doesn't call withdrawn. */
function goneFrom(
  before: PublishedWords,
  kept: readonly string[],
  { withdrawn }: AddressedText,
): readonly string[] {
  return [...before.keys()].filter((id) => !kept.includes(id) && !withdrawn.includes(id));
}

function isNamedSo({ paragraphs, named }: AddressedText, ids: readonly string[]): boolean {
  return named
    ? paragraphs.every(({ id }, index) => ids[index] === id)
    : ids.every((id, index) => id === `p${index + 1}`);
}

/**
 * The fragments that a text's paragraphs need so that each published one keeps its words: a paragraph that resembles a
 * published one takes its fragment, an amended one keeps its place, a new one takes the next free number.
 */
function keptParagraphs(text: AddressedText, before: PublishedWords): readonly string[] {
  const { paragraphs, withdrawn } = text;
  const kept = new Map<number, string>();
  for (const [index, { id }] of paragraphs.entries()) {
    const words = before.get(id);
    if (words !== undefined && isReworded(text, id, words)) kept.set(index, id);
  }
  for (const { index, id } of alikePairs(text, before)) {
    if (!kept.has(index) && ![...kept.values(), ...withdrawn].includes(id)) kept.set(index, id);
  }
  const taken = new Set([...kept.values(), ...withdrawn]);
  return paragraphs.map(({ id }, index) => {
    const own = kept.get(index);
    if (own !== undefined) return own;
    const name = taken.has(id) ? firstFree([...before.keys(), ...taken]) : id;
    taken.add(name);
    return name;
  });
}

/** Which paragraph resembles which published one, the likest first; of equals the one that is where it was. */
function alikePairs({ paragraphs }: AddressedText, before: PublishedWords) {
  const known = [...before].map(([id, words]) => ({ id, words: wordsOf(words) }));
  return paragraphs
    .flatMap((paragraph, index) => {
      const words = wordsOf(paragraph.text);
      return known.map((each) => ({
        index,
        id: each.id,
        likeness: likeness(words, each.words),
        isInPlace: paragraph.id === each.id,
      }));
    })
    .filter((pair) => pair.likeness >= sameFrom)
    .toSorted(
      (one, other) => other.likeness - one.likeness || Number(other.isInPlace) - Number(one.isInPlace),
    );
}

/** The fragment after all others. */
function firstFree(ids: readonly string[]): string {
  return `p${Math.max(0, ...ids.map((id) => Number(id.slice(1)))) + 1}`;
}
