/** Which block of a text is which of the other version: by their words, wherever they are. */
import { diffArrays } from "diff";
import { isAmended, likeness, sameFrom, type WordSet, wordsOf } from "../ledger/likeness.ts";

/** What is paired: a block, an item of a list, a row or a column of a table. */
export interface Item {
  /** Two items with one key are the same. */
  readonly key: string;
  /** Only items of one kind are paired, such as paragraphs with paragraphs. */
  readonly kind: string;
  readonly text: string;
  readonly words: WordSet;
  /** What it is called, where it has a name in its first cell: neighbours of one name are paired whatever else they hold. */
  readonly name?: string | undefined;
  /** Whether one can be added to another of its kind, as paragraphs can. */
  readonly isDivisible: boolean;
  /** How much it must share with what is at its place to be the same: a list is still the list if few of its items are. */
  readonly isContainer: boolean;
}

/** An item that is complete but for what is computed. */
export function itemOf(item: Omit<Item, "words">): Item {
  return { ...item, words: wordsOf(item.text) };
}

/** Items that are one: several on one side where it was split or joined; all next to each other. */
export interface Pair {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Beyond so many changed items those that are equal are found by their likeness, near their place. */
const mostEdits = 1000;

/** As many items are compared with each other, so that the time grows with the length of the text alone. */
const mostComparisons = 100_000;

/** Each item's partner, both ways. */
class Partners {
  readonly after: (number | undefined)[];
  readonly before: (number | undefined)[];

  constructor(
    readonly earlier: readonly Item[],
    readonly later: readonly Item[],
  ) {
    this.after = earlier.map(() => undefined);
    this.before = later.map(() => undefined);
  }

  pair(before: number, after: number): void {
    this.after[before] = after;
    this.before[after] = before;
  }

  areFree(before: number, after: number): boolean {
    return this.after[before] === undefined && this.before[after] === undefined;
  }
}

/**
 * Pairs the items of two versions: first the equal ones that are in order, then the likest, then what is left beside a pair.
 * @returns the pairs in the order of the earlier version
 */
export function pairItems(before: readonly Item[], after: readonly Item[]): readonly Pair[] {
  const partners = new Partners(before, after);
  pairEqual(partners);
  pairAlike(partners);
  pairNeighbours(partners);
  return withParts(partners);
}

function pairEqual(partners: Partners): void {
  const keys = (items: readonly Item[]) => items.map(({ key }) => key);
  const parts = diffArrays(keys(partners.earlier), keys(partners.later), { maxEditLength: mostEdits }) ?? [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) partners.pair(from + step, to + step);
    if (!added) from += count;
    if (!removed) to += count;
  }
}

function pairAlike(partners: Partners): void {
  const { earlier, later } = partners;
  const free = (paired: readonly (number | undefined)[]) =>
    [...paired.keys()].filter((index) => paired[index] === undefined);
  const [old, young] = [free(partners.after), free(partners.before)];
  const reach = Math.ceil(mostComparisons / Math.max(1, old.length) / 2);
  const candidates = old.flatMap((from, rank) => {
    const item = earlier[from];
    if (!item) return [];
    return young.slice(Math.max(0, rank - reach), rank + reach).flatMap((to) => {
      const other = later[to];
      if (!other || item.kind !== other.kind) return [];
      const alike = likeness(item.words, other.words);
      const isSame = alike >= sameFrom || item.key === other.key || isMostlyWithin(item, other, alike);
      return isSame && item.words.size > 0 ? [{ from, to, alike }] : [];
    });
  });
  const distance = ({ from, to }: { from: number; to: number }) => Math.abs(from - to);
  candidates.sort((one, other) => other.alike - one.alike || distance(one) - distance(other));
  for (const { from, to } of candidates) if (partners.areFree(from, to)) partners.pair(from, to);
}

/** Whether the shorter of two texts, if it is long enough to say so, is nearly all in the longer one. */
function isMostlyWithin(one: Item, other: Item, alike: number): boolean {
  const smaller = Math.min(one.words.size, other.words.size);
  return smaller >= 8 && shareOf(one.words, other.words, alike) >= 0.8;
}

/** How much of the shorter text the longer one has. */
function shareOf(one: WordSet, other: WordSet, alike = likeness(one, other)): number {
  return sharedBy(one, other, alike) / Math.max(1, Math.min(one.size, other.size));
}

/** How many words two texts share. */
function sharedBy(one: WordSet, other: WordSet, alike = likeness(one, other)): number {
  return (alike * (one.size + other.size)) / 2;
}

/** Pairs what is beside a pair, or at an end, in both versions. */
function pairNeighbours(partners: Partners): void {
  const { earlier, later } = partners;
  const consider = (from: number, to: number | undefined): void => {
    const [item, other] = [earlier[from], later[to ?? -1]];
    if (to === undefined || !item || !other || !partners.areFree(from, to)) return;
    if (item.kind === other.kind && isSameAtPlace(item, other)) partners.pair(from, to);
  };
  for (const from of earlier.keys()) consider(from, from === 0 ? 0 : next(partners.after[from - 1], 1));
  for (const from of [...earlier.keys()].reverse())
    consider(from, from === earlier.length - 1 ? later.length - 1 : next(partners.after[from + 1], -1));
}

function next(index: number | undefined, step: number): number | undefined {
  return index === undefined ? undefined : index + step;
}

function isSameAtPlace(one: Item, other: Item): boolean {
  if (one.name !== undefined && one.name === other.name) return true;
  if (one.isContainer && shareOf(one.words, other.words) >= sameFrom) return true;
  return isAmended(one.text, other.text);
}

/** Adds to each pair the neighbours that were split from it, or joined with it. */
function withParts({ earlier, later, after, before }: Partners): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  for (const [from, to] of after.entries()) {
    const [item, other] = [earlier[from], later[to ?? -1]];
    if (to === undefined || !item || !other || pairs.has(to)) continue;
    const isWhole = !item.isDivisible || item.key === other.key;
    const parts = isWhole ? [to] : partsOf(item, to, later, before);
    const joined = isWhole || parts.length > 1 ? [from] : partsOf(other, from, earlier, after);
    for (const part of parts) before[part] = from;
    for (const part of joined) after[part] = to;
    pairs.set(to, { before: joined, after: parts });
  }
  return [...pairs.values()];
}

/**
 * The items around one that together are the whole: half of the words of each are words of the whole that the parts so far lack.
 */
function partsOf(
  whole: Item,
  index: number,
  items: readonly Item[],
  paired: readonly (number | undefined)[],
): readonly number[] {
  let [first, last] = [index, index];
  let lacking = without(whole.words, items[index]?.words);
  const takes = (candidate: number): boolean => {
    const item = items[candidate];
    if (!item || item.kind !== whole.kind || paired[candidate] !== undefined) return false;
    if (item.words.size === 0 || sharedBy(item.words, lacking) / item.words.size < sameFrom) return false;
    lacking = without(lacking, item.words);
    return true;
  };
  while (takes(last + 1)) last += 1;
  while (takes(first - 1)) first -= 1;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function without(words: WordSet, others: WordSet = new Set()): WordSet {
  return new Set([...words].filter((word) => !others.has(word)));
}
