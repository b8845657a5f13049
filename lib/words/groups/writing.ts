/** How the language writes what is not words: lists and days. Its sentences have their own, as its grammar wants them. */

export interface ListWords {
  /** A list as the official text punctuates it, for its own words only. */
  readonly asSource: (words: readonly string[]) => string;
  /** Names of titles, the nearest first: `Goal 56 · International Strategy · Tohoku University`. */
  readonly titles: (names: readonly string[]) => string;
}

export interface DateWords {
  /** A day of ISO 8601 as people read it: `2026-04-01` → `1 April 2026`. */
  readonly day: (day: string) => string;
}
