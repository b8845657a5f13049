/** The words of a text around what was found in it. */
import { listWords, type Word } from "./fold.ts";
import type { SearchDocument } from "./index-file.ts";

/** A text in pieces, some of which are what was looked for. */
export type MarkedText = readonly (string | { readonly found: string })[];

/** A part of a text, from one place to another. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much of a text is shown, in letters of half a square's width. */
const longest = 220;

/** Marks the words of a text that are among the terms. */
export function markWords(text: string, terms: ReadonlySet<string>): MarkedText {
  return mark(text, listFound(text, terms), { start: 0, end: text.length });
}

/** The paragraph that has most of what was found, and the words around it; without any, the first words. */
export function findExcerpt(
  { passages }: SearchDocument,
  terms: ReadonlySet<string>,
): { readonly fragment: string; readonly excerpt: MarkedText } {
  let best: { fragment: string; text: string; found: readonly Found[]; kinds: number } | undefined;
  for (const [fragment, text] of passages) {
    const found = listFound(text, terms);
    const kinds = new Set(found.map(({ term }) => term)).size;
    if (!best || kinds > best.kinds) best = { fragment, text, found, kinds };
  }
  if (!best) return { fragment: "", excerpt: [] };
  const { fragment, text, found, kinds } = best;
  const window = chooseWindow(text, found);
  return {
    fragment: kinds > 0 ? fragment : "",
    excerpt: [
      ...(window.start > 0 ? ["… "] : []),
      ...mark(text, found, window),
      ...(window.end < text.length ? [" …"] : []),
    ],
  };
}

/** A place in a text where a term was found. */
interface Found extends Span {
  readonly term: string;
}

function listFound(text: string, terms: ReadonlySet<string>): readonly Found[] {
  if (terms.size === 0) return [];
  return listWords(text).flatMap((word): readonly Found[] => {
    if (!word.isRun) return terms.has(word.folded) ? [{ ...word, term: word.folded }] : [];
    return findInRun(word, terms);
  });
}

/** Terms within letters that have no spaces between words; the longest of those that overlap. */
function findInRun({ start, end, folded }: Word, terms: ReadonlySet<string>): readonly Found[] {
  const isSameLength = folded.length === end - start;
  const found: Found[] = [];
  const byLength = [...terms].toSorted((one, other) => other.length - one.length);
  for (const term of byLength) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const span = isSameLength ? { start: start + at, end: start + at + term.length } : { start, end };
      if (!found.some((other) => other.start < span.end && span.start < other.end))
        found.push({ ...span, term });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** The part of a text that has the most of what was found, and fits. */
function chooseWindow(text: string, found: readonly Found[]): Span {
  const room = /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(text) ? longest / 2 : longest;
  if (text.length <= room) return { start: 0, end: text.length };
  let best = { count: 0, first: 0 };
  for (const { start } of found) {
    const within = found.filter((other) => other.start >= start && other.end <= start + room * 0.8);
    const count = new Set(within.map(({ term }) => term)).size;
    if (count > best.count) best = { count, first: start };
  }
  const start = best.first < room / 2 ? 0 : wordStart(text, best.first - Math.floor(room / 4));
  const end = Math.min(text.length, start + room);
  return { start, end: end === text.length ? end : wordEnd(text, end) };
}

/** The beginning of a word or of a sign, at or after a place: not within a word, nor within a character. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  if (space >= 0 && space - at < 20) return space + 1;
  return isHalf(text, at) ? at + 1 : at;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  if (space >= 0 && at - space < 20) return space;
  return isHalf(text, at) ? at - 1 : at;
}

/** Whether a place is within a character of two code units. */
function isHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at));
}

function mark(text: string, found: readonly Span[], { start, end }: Span): MarkedText {
  const pieces: (string | { found: string })[] = [];
  let at = start;
  for (const span of found) {
    if (span.start < at || span.end > end) continue;
    const last = pieces.at(-1);
    const words = text.slice(span.start, span.end);
    // Two words without a space between them are marked as one.
    if (span.start === at && typeof last === "object") pieces.splice(-1, 1, { found: last.found + words });
    else pieces.push(text.slice(at, span.start), { found: words });
    at = span.end;
  }
  return [...pieces, text.slice(at, end)].filter((piece) => piece !== "");
}
