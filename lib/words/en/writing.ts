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

export const lists: ListWords = {
  join: (words) => inSentences.format(words),
  numbers: (records) => inSentences.format(records.map(({ number }) => String(number))),
  asSource: (words) => inSource.format(words),
  titles: (names) => names.join(" · "),
};

export const dates: DateWords = {
  month(month) {
    const [year, number] = month.split("-").map(Number);
    if (!year || !number) throw new Error(`Not a month: ${month}`);
    return months.format(new Date(Date.UTC(year, number - 1)));
  },
  day: (day) => days.format(new Date(day)),
};
