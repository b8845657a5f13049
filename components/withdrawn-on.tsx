import type { Words } from "../lib/words/words.ts";

/** Since when a record is no longer in force, and why. */
export function WithdrawnOn({ date, reason, words }: { date: string; reason?: string; words: Words }) {
  const day = (
    <time key="day" dateTime={date}>
      {words.dates.day(date)}
    </time>
  );
  return words.ended.withdrawn({ day, ...(reason !== undefined && { reason }) });
}
