/** How the language writes what is not words: lists, days and months. */

export interface ListWords {
  /** A list in the site's own sentences: `1`, `1 and 2`, `1, 2 and 3`; empty where there is nothing to list. */
  readonly join: (words: readonly string[]) => string;
  /** The numbers of records in the site's own sentences: `56 and 57`. */
  readonly numbers: (records: readonly { readonly number: number }[]) => string;
  /** A list as the official text punctuates it, for its own words only. */
  readonly asSource: (words: readonly string[]) => string;
  /** Names of titles, the nearest first: `Goal 56 · International Strategy · Tohoku University`. */
  readonly titles: (names: readonly string[]) => string;
}

export interface DateWords {
  /** A month of ISO 8601 as people read it: `2018-10` → `October 2018`. */
  readonly month: (month: string) => string;
  /** A day of ISO 8601 as people read it: `2026-04-01` → `1 April 2026`. */
  readonly day: (day: string) => string;
}
