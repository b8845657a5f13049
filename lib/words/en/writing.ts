/** How English writes lists, days, months and times. */
import { dayIn } from "../../model/dates.ts";
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

const counts = new Intl.NumberFormat("en-GB");

/** How many there are: `2,000`. */
export function numberOf(count: number): string {
  return counts.format(count);
}

/** The numbers from one to another: `101–200`. */
export function spanOf(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** The fewest numbers in a row that a sentence writes as a span. */
const leastSpan = 5;
/** The most numbers and spans that a sentence has. */
const mostNumbers = 6;

/**
 * The numbers of records in the site's own sentences: `56 and 57`, `1–10`, `1, 3, 5, 7, 9 and 40 more`.
 *
 * @param least the fewest numbers in a row that are written as a span
 */
export function numbersOf(records: readonly { readonly number: number }[], least = leastSpan): string {
  const spans = spansOf(
    records.map(({ number }) => number),
    least,
  );
  if (spans.length <= mostNumbers) return join(spans.map(({ first, last }) => spanOf(first, last)));
  const named = spans.slice(0, mostNumbers - 1);
  const more = spans.slice(named.length).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return join([...named.map(({ first, last }) => spanOf(first, last)), `${numberOf(more)} more`]);
}

/** Numbers in a row as one span where they are many, each number as a span of its own else. */
function spansOf(numbers: readonly number[], least: number): readonly { first: number; last: number }[] {
  const rows: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row && row.last + 1 === number) row.last = number;
    else rows.push({ first: number, last: number });
  }
  return rows.flatMap(({ first, last }) =>
    last - first + 1 >= least
      ? [{ first, last }]
      : Array.from({ length: last - first + 1 }, (_, index) => ({
          first: first + index,
          last: first + index,
        })),
  );
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

/** A day of ISO 8601 as people read it. */
const dayOf = (day: string) => days.format(new Date(day));

/** A moment by the clocks of a time zone: `14:02`. */
const timeOf = (moment: Date, timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short" }).format(moment);

export const dates: DateWords = {
  day: dayOf,
  time: ({ moment, timeZone }) => timeOf(moment, timeZone),
  dayAndTime: ({ moment, timeZone }) => `${dayOf(dayIn(timeZone, moment))}, ${timeOf(moment, timeZone)}`,
};
