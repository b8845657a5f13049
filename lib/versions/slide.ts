/** Where a change between equal words begins: two places can be right, and one of them is read more easily. */
import { isSpace, lettersOf, type Token } from "./tokens.ts";

/** A change, and what follows it that is in both versions. */
export interface Hunk {
  readonly deleted: readonly Token[];
  readonly inserted: readonly Token[];
  /** As it is in the earlier version, and as it is in the later: the same by its keys. */
  readonly keptBefore: readonly Token[];
  readonly kept: readonly Token[];
}

/** Whether something was put in another's place. */
export function isReplacement({ deleted, inserted }: Pick<Hunk, "deleted" | "inserted">): boolean {
  return deleted.length > 0 && inserted.length > 0;
}

/**
 * What was only inserted, or only deleted, between equal words can be moved along them: "We [act. We] plan" is "[We act. ]We plan".
 * Of all places the one at the start of a sentence is taken, or else of a word.
 */
export function slid(hunks: readonly Hunk[]): readonly Hunk[] {
  const result: Hunk[] = [...hunks];
  for (const [index, hunk] of hunks.entries()) {
    const previous = result[index - 1];
    if (!previous || isReplacement(hunk)) continue;
    const changed = hunk.inserted.length > 0 ? hunk.inserted : hunk.deleted;
    const shift = bestShift(previous, changed);
    if (shift === 0) continue;
    const { keptBefore, kept } = previous;
    const move = (run: readonly Token[], tokens: readonly Token[]) =>
      run.length === 0 ? [] : [...tokens.slice(-shift), ...run.slice(0, -shift)];
    const moved = changed.slice(-shift);
    const inserted = move(hunk.inserted, kept);
    const deleted = move(hunk.deleted, keptBefore);
    result[index - 1] = { ...previous, keptBefore: keptBefore.slice(0, -shift), kept: kept.slice(0, -shift) };
    result[index] = {
      inserted,
      deleted,
      // Those that were changed are now kept: in the version that lacks them they are the ones before the change.
      keptBefore: [...(deleted.length > 0 ? moved : keptBefore.slice(-shift)), ...hunk.keptBefore],
      kept: [...(inserted.length > 0 ? moved : kept.slice(-shift)), ...hunk.kept],
    };
  }
  return result;
}

/** How many places to the left a change is moved; something is kept between it and the change before. */
function bestShift(previous: Hunk, changed: readonly Token[]): number {
  const { kept } = previous;
  const isFirst = previous.deleted.length + previous.inserted.length === 0;
  const most = Math.min(changed.length, kept.length - (isFirst ? 0 : 1));
  let best = 0;
  for (let shift = 1; shift <= most && kept.at(-shift)?.key === changed.at(-shift)?.key; shift += 1)
    if (fitness(kept, changed, shift) > fitness(kept, changed, best)) best = shift;
  return best;
}

/** How well a change begins at a place: 2 at the start of a sentence, 1 at that of a word. */
function fitness(kept: readonly Token[], changed: readonly Token[], shift: number): number {
  const before = kept.slice(0, kept.length - shift);
  const first = shift === 0 ? changed[0] : kept[before.length];
  if (!first || isSpace(first)) return 0;
  const last = before.at(-1);
  const sign = before.findLast((token) => !isSpace(token));
  if (!sign || /[.!?。！？]$/u.test(lettersOf(sign))) return 2;
  return last && isSpace(last) ? 1 : 0;
}
