/** Words in one form: `partners` and `partnering`, `globalise` and `globalization`. */
import { isRun } from "./fold.ts";

/**
 * Endings of English words: of numbers, times and persons, and those that make one kind of word of another. What is left need be no
 * word; it is the same for the forms of one.
 */
const endings =
  /(?<=.{3})(?:(?:at|iz)?(?:e[sd]?|ing|ions?|ors?|ers?|ive(?:ly)?)|(?:iz)?ations?|(?:ic)?al(?:ly)?|ic(?:s|ally)?|ity|iti?es|ies?|y|ments?|ly|s)$/u;

/**
 * The stem of a word: without endings, as long as three letters are left. An algorithm that knows more of English (Porter’s)
 * takes three times the bytes, and answers as many of the judged queries (docs/decisions/0071-search.md).
 *
 * @param word folded
 */
export function stemOf(word: string): string {
  if (isRun(word)) return word;
  let stem = word;
  for (let before = ""; before !== stem; ) {
    before = stem;
    stem = stem.replace(endings, "");
  }
  return stem;
}
