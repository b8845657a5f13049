/** What the desk says of translations. A language is called by its own name. */

export interface DeskTranslationWords {
  /** What an entry is called that is a translation: `Goal 56, 日本語`. */
  readonly name: (entry: { name: string; language: string }) => string;
  /** The ways from a translation to its original, and from an original to a translation. */
  readonly toOriginal: string;
  readonly toTranslation: (named: { language: string }) => string;
  /** What a translation is made from, on its page. */
  readonly original: (named: { name: string }) => string;
  /** The button that begins a translation. */
  readonly begin: (named: { language: string }) => string;
  /** The title of a page that says why a translation could not be begun. */
  readonly notBegun: string;
  /** On the first page, what is to be translated: a heading, and why of each entry. */
  readonly list: (named: { count: number }) => string;
  readonly reasons: Readonly<Record<"missing" | "behind" | "unnamed", string>>;
}
