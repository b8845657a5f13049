/** How the language writes what is not words: lists, days and times. Its sentences have their own, as its grammar wants them. */

export interface ListWords {
  /** A list as the official text punctuates it, for its own words only. */
  readonly asSource: (words: readonly string[]) => string;
  /** Names of titles, the nearest first: `Goal 56 · International Strategy · Tohoku University`. */
  readonly titles: (names: readonly string[]) => string;
}

export interface DateWords {
  /** A day of ISO 8601 as people read it: `2026-04-01` → `1 April 2026`. */
  readonly day: (day: string) => string;
  /** A moment by the clocks of a time zone: `14:02`. */
  readonly time: (named: { moment: Date; timeZone: string }) => string;
  /** … and with its day: `27 November 2026, 09:00`. */
  readonly dayAndTime: (named: { moment: Date; timeZone: string }) => string;
}
