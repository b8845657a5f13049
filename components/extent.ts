/** How much a page shows at once. What is more is named, and then counted, and has pages of its own. */
import { mostListed } from "../lib/model/list-parts.ts";
import type { Content, StrategyDocument } from "../lib/model/records.ts";

/** The most records that a list quotes with their texts; more of them it names. */
const mostQuoted = 4;

/** The most characters of text that the page of the full text has; of a longer one the goals have their pages. */
const longestText = 16_000;

/** Whether records are few enough to be quoted. */
export function canQuote(records: readonly unknown[]): boolean {
  return records.length <= mostQuoted;
}

/** Whether the goals are few enough for the start page to name and quote them all; else it leads to their lists. */
export function isBrief(content: Content): boolean {
  return canQuote(content.of("goal"));
}

/** Whether the whole text is short enough for one page. */
export function fitsPage({ text, strategy }: StrategyDocument): boolean {
  const length = strategy.goals.reduce((sum, goal) => sum + goal.text.length, text.length);
  return length <= longestText && strategy.goals.length <= mostListed;
}
