/** Hints that begin with a guess. */
import type { Say } from "../words/guide/words.ts";

/**
 * A hint that asks first whether something else was meant.
 * @param near what is like that which was written, if anything is
 */
export function withGuess(near: string | undefined, hint: Say): Say {
  return near === undefined ? hint : (words) => words.report.didYouMean(near) + hint(words);
}
