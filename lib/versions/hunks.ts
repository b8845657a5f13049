/** Two sequences of words compared: what was deleted and inserted, and between the changes what was kept. */
import { diffArrays } from "diff";
import { type Hunk, isReplacement, slid } from "./slide.ts";
import { isSpace, lettersOf, paragraphEnd, type Token } from "./tokens.ts";

/** Beyond so many changed words two paragraphs are compared at their ends alone: the time grows with the square. */
const mostEdits = 400;

/**
 * Compares two sequences of words, as a reader would have it: small words between changes belong to the change, and an
 * insertion begins where a sentence or a word begins.
 */
export function compareTokens(before: readonly Token[], after: readonly Token[]): readonly Hunk[] {
  return slid(smoothed(rawHunks(before, after)));
}

const none: Hunk = { deleted: [], inserted: [], keptBefore: [], kept: [] };

function rawHunks(before: readonly Token[], after: readonly Token[]): readonly Hunk[] {
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const parts = diffArrays(keys(before), keys(after), { maxEditLength: mostEdits });
  if (!parts) return comparedAtEnds(before, after);
  const hunks: Hunk[] = [];
  let hunk = none;
  let [from, to] = [0, 0];
  for (const { added, removed, count } of parts) {
    const old = added ? [] : before.slice(from, from + count);
    const young = removed ? [] : after.slice(to, to + count);
    from += old.length;
    to += young.length;
    if (removed) hunk = { ...hunk, deleted: old };
    else if (added) hunk = { ...hunk, inserted: young };
    else {
      hunks.push({ ...hunk, keptBefore: old, kept: young });
      hunk = none;
    }
  }
  return hunk === none ? hunks : [...hunks, hunk];
}

/** All between what is the same at the beginning and at the end is one change. */
function comparedAtEnds(before: readonly Token[], after: readonly Token[]): readonly Hunk[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start]?.key === after[start]?.key) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)?.key === after.at(-1 - end)?.key) end += 1;
  const [oldEnd, youngEnd] = [before.length - end, after.length - end];
  return [
    { ...none, keptBefore: before.slice(0, start), kept: after.slice(0, start) },
    {
      deleted: before.slice(start, oldEnd),
      inserted: after.slice(start, youngEnd),
      keptBefore: before.slice(oldEnd),
      kept: after.slice(youngEnd),
    },
  ];
}

/** Takes what is short between two changes into the change: "a new plan" for "the old plan" is read at once, not by halves. */
function smoothed(hunks: readonly Hunk[]): readonly Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    if (last && isTooShort(last, hunk))
      result[result.length - 1] = {
        deleted: [...last.deleted, ...last.keptBefore, ...hunk.deleted],
        inserted: [...last.inserted, ...last.kept, ...hunk.inserted],
        keptBefore: hunk.keptBefore,
        kept: hunk.kept,
      };
    else result.push(hunk);
  }
  return result;
}

/** Whether what is kept between two changes is a space, or one short word between two replacements. */
function isTooShort(one: Hunk, other: Hunk): boolean {
  if (one.kept.some((token) => token === paragraphEnd || token.leaf.type !== "text")) return false;
  const words = one.kept.filter((token) => !isSpace(token));
  if (words.length === 0) return isReplacement({ ...one, ...joinedChanges(one, other) });
  const [word = paragraphEnd] = words;
  return words.length === 1 && isShort(lettersOf(word)) && isReplacement(one) && isReplacement(other);
}

function joinedChanges(one: Hunk, other: Hunk): Pick<Hunk, "deleted" | "inserted"> {
  return {
    deleted: [...one.deleted, ...other.deleted],
    inserted: [...one.inserted, ...other.inserted],
  };
}

/** A word like "the" or "of"; in Japanese and Chinese a single letter. */
function isShort(word: string): boolean {
  const isSpaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
  return isSpaceless ? /^\p{L}$/u.test(word) : /^\p{L}{1,3}$/u.test(word);
}
