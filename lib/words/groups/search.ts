/** What is said where something is looked for. The script of that page has these words and no others. */

export interface SearchWords {
  /** The page, and the button. */
  readonly title: string;
  /** What the field is for, for who hears it. */
  readonly field: string;
  /** Before anything is looked for. */
  readonly lead: string;
  /** For search results of others. */
  readonly description: string;
  /** The heading of what was found. */
  readonly heading: (named: { query: string }) => string;
  readonly count: (named: { count: number; shown: number; areMore: boolean }) => string;
  readonly none: string;
  /** Words of the texts that are nearly written so. */
  readonly near: string;
  /** The way to the same in another language, by its tag. */
  readonly elsewhere: (named: { language: string }) => string;
  /** A query was cut after so many characters. */
  readonly cut: (named: { longest: number }) => string;
  /** In front of the way to the version in force. */
  readonly version: string;
  readonly withdrawn: string;
  /** Below what was found: all that there is. */
  readonly everything: string;
  /** Versions, and the pages about the site. */
  readonly versions: string;
  readonly pages: string;
  /** Where the script could not read its index. */
  readonly failed: string;
}
