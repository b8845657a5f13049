/** How Japanese writes lists, numbers, days, months and quotations. */
import { dayIn } from "../../model/dates.ts";
import type { DateWords, ListWords } from "../groups/writing.ts";

/** A list: `56、57`; empty where there is nothing to list. */
export function join(words: readonly string[]): string {
  return words.join("、");
}

/** The last part of a sentence's list is joined with a word: `4つのビジョン、重点戦略17及び主要施策2件`. */
export function joinInSentence(words: readonly string[]): string {
  const last = words.at(-1);
  return last === undefined || words.length === 1 ? join(words) : `${join(words.slice(0, -1))}及び${last}`;
}

const counts = new Intl.NumberFormat("ja-JP", { numberingSystem: "latn" });

/** A number of things: `2,000`. */
export function numberOf(count: number): string {
  return counts.format(count);
}

/** The numbers from one to another: `101〜200`, with the wave dash (U+301C). */
export function spanOf(first: number, last: number): string {
  return first === last ? String(first) : `${first}〜${last}`;
}

/** The fewest numbers in a row that are written as a span. */
const leastSpan = 3;
/** The most numbers and spans that a sentence has. */
const mostNumbers = 6;

/** The numbers of records: `56、57`, `1〜10`, `1、3、5、7、9ほか40件`. */
export function numbersOf(records: readonly { readonly number: number }[]): string {
  const spans = spansOf(records.map(({ number }) => number));
  const named = spans.length <= mostNumbers ? spans : spans.slice(0, mostNumbers - 1);
  const more = spans.slice(named.length).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return (
    join(named.map(({ first, last }) => spanOf(first, last))) + (more > 0 ? `ほか${numberOf(more)}件` : "")
  );
}

/** Numbers in a row as one span where they are enough, each number as a span of its own else. */
function spansOf(numbers: readonly number[]): readonly { first: number; last: number }[] {
  const rows: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row && row.last + 1 === number) row.last = number;
    else rows.push({ first: number, last: number });
  }
  return rows.flatMap(({ first, last }) =>
    last - first + 1 >= leastSpan
      ? [{ first, last }]
      : Array.from({ length: last - first + 1 }, (_, index) => ({
          first: first + index,
          last: first + index,
        })),
  );
}

/** A name or words in quotation marks; those within it become the inner ones: `「国際戦略の『枠組み』」`. */
export function quoted(words: string): string {
  return `「${words.replaceAll("「", "『").replaceAll("」", "』")}」`;
}

/** The numbers of a day or month of ISO 8601. */
function numbersIn(date: string, format: RegExp): readonly number[] {
  const [, ...parts] = format.exec(date) ?? [];
  if (parts.length === 0) throw new Error(`Not a date of the form that is wanted: ${date}`);
  return parts.map(Number);
}

/** A month of ISO 8601 as people read it: `2018-10` → `2018年10月`. */
export function monthOf(month: string): string {
  const [year, number] = numbersIn(month, /^(\d{4})-(\d{2})$/u);
  return `${year}年${number}月`;
}

export const lists: ListWords = {
  asSource: join,
  titles: (names) => names.join("｜"),
};

/** A day of ISO 8601: `2026年11月22日`. */
function dayOf(day: string): string {
  const [year, month, number] = numbersIn(day, /^(\d{4})-(\d{2})-(\d{2})$/u);
  return `${year}年${month}月${number}日`;
}

/** A moment by the clocks of a time zone: `14:02`. */
function timeOf(moment: Date, timeZone: string): string {
  const clock = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("ja-JP", clock).format(moment);
}

export const dates: DateWords = {
  day: dayOf,
  time: ({ moment, timeZone }) => timeOf(moment, timeZone),
  dayAndTime: ({ moment, timeZone }) => `${dayOf(dayIn(timeZone, moment))} ${timeOf(moment, timeZone)}`,
};
