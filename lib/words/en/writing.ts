/** How English writes lists, days and months. */
import type { DateWords, ListWords } from "../groups/writing.ts";

const inSentences = new Intl.ListFormat("en-GB", { type: "conjunction" });
// The source has a comma before the last of three or more.
const inSource = new Intl.ListFormat("en-US", { type: "conjunction" });
const months = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

const ordinals = new Intl.PluralRules("en-GB", { type: "ordinal" });
const ordinalEndings = { one: "st", two: "nd", few: "rd", other: "th", many: "th", zero: "th" } as const;

/** `18th`. */
export function ordinal(number: number): string {
  return `${number}${ordinalEndings[ordinals.select(number)]}`;
}

/** A list in the site's own sentences: `1`, `1 and 2`, `1, 2 and 3`; empty where there is nothing to list. */
export function join(words: readonly string[]): string {
  return inSentences.format(words);
}

/** The numbers of records in the site's own sentences: `56 and 57`. */
export function numbersOf(records: readonly { readonly number: number }[]): string {
  return join(records.map(({ number }) => String(number)));
}

/** A month of ISO 8601 as people read it: `2018-10` → `October 2018`. */
export function monthOf(month: string): string {
  const [year, number] = month.split("-").map(Number);
  if (!year || !number) throw new Error(`Not a month: ${month}`);
  return months.format(new Date(Date.UTC(year, number - 1)));
}

export const lists: ListWords = {
  asSource: (words) => inSource.format(words),
  titles: (names) => names.join(" · "),
};

export const dates: DateWords = {
  day: (day) => days.format(new Date(day)),
};
