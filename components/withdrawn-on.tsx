import { originalLanguage } from "../lib/model/languages.ts";
import type { Words } from "../lib/words/words.ts";
import { WordsOf } from "./lang.tsx";

/** Since when a record is no longer in force, and why. */
export function WithdrawnOn({ date, reason, words }: { date: string; reason?: string; words: Words }) {
  const day = (
    <time key="day" dateTime={date}>
      {words.dates.day(date)}
    </time>
  );
  const said = reason !== undefined && {
    reason: (
      <WordsOf key="reason" of={{ language: originalLanguage }} words={words}>
        {reason}
      </WordsOf>
    ),
  };
  return words.ended.withdrawn({ day, ...said });
}
