/** The order in which two versions are shown as one text, and which of their blocks have moved. */
import type { Pair } from "./pairs.ts";

/** One place of the text that is shown. */
export interface Step {
  /** The blocks of the earlier version that are here. */
  readonly before: readonly number[];
  /** The blocks of the later version that are here. */
  readonly after: readonly number[];
  /** Where the text was somewhere else: the pair of which this is one end. */
  readonly moved?: Pair;
}

/**
 * Puts the blocks of two versions in one order. Most pairs follow each other in both; the fewest that do not have moved.
 * @param pairs in the order of the earlier version
 * @returns both versions, each in its own order; what is gone comes before what is in its place
 */
export function arrange(pairs: readonly Pair[], before: number, after: number): readonly Step[] {
  const staying = longestRise(pairs.map((pair) => pair.after[0] ?? 0)).flatMap((index) => pairs[index] ?? []);
  const stays = new Set(staying);
  const movedBefore = byFirst(pairs, stays, "before");
  const movedAfter = byFirst(pairs, stays, "after");
  const taken = {
    before: new Set(pairs.flatMap((pair) => pair.before)),
    after: new Set(pairs.flatMap((pair) => pair.after)),
  };
  const steps: Step[] = [];
  let [from, to] = [0, 0];
  const goTo = (nextBefore: number, nextAfter: number): void => {
    for (; from < nextBefore; from += 1) {
      const moved = movedBefore.get(from);
      if (moved) steps.push({ before: moved.before, after: [], moved });
      else if (!taken.before.has(from)) steps.push({ before: [from], after: [] });
    }
    for (; to < nextAfter; to += 1) {
      const moved = movedAfter.get(to);
      if (moved) steps.push({ before: [], after: moved.after, moved });
      else if (!taken.after.has(to)) steps.push({ before: [], after: [to] });
    }
  };
  for (const pair of staying) {
    goTo(pair.before[0] ?? 0, pair.after[0] ?? 0);
    steps.push(pair);
    from = (pair.before.at(-1) ?? from) + 1;
    to = (pair.after.at(-1) ?? to) + 1;
  }
  goTo(before, after);
  return steps;
}

/** The pairs that have moved, by the first block of one side. */
function byFirst(
  pairs: readonly Pair[],
  stays: ReadonlySet<Pair>,
  side: "before" | "after",
): ReadonlyMap<number, Pair> {
  return new Map(pairs.filter((pair) => !stays.has(pair)).map((pair) => [pair[side][0] ?? -1, pair]));
}

/** The places of a longest subsequence of rising numbers. */
export function longestRise(numbers: readonly number[]): readonly number[] {
  /** Of each length, the place of the smallest number on which a rise of that length ends. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1];
    ends[low] = place;
  }
  const rise: number[] = [];
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) rise.push(place);
  return rise.reverse();
}
