/** What pages and forms say of the languages of the site and of its translations. */
import type { Sentence } from "../sentence.ts";

export interface TranslationWords {
  /** The language by its own name: `English`, `日本語`. */
  readonly name: string;
  /** Where texts are provisional translations: what they are, and the way to the original. */
  readonly provisional: <Part>(named: { original: Part }) => Sentence<Part>;
  /** Where the page’s own text is none, and others on the page are: the same. */
  readonly partlyProvisional: <Part>(named: { original: Part }) => Sentence<Part>;
  /** What leads to the same page in the original’s language. */
  readonly original: string;
  /** In place of a translation that there is not yet. */
  readonly untranslated: string;
  /** Where the original has changed since: the version that was translated, and the way to what has changed. */
  readonly behind: <Part>(named: { version: Part; changes: Part }) => Sentence<Part>;
  readonly changes: string;
  /** What a form calls a translation. */
  readonly status: Readonly<Record<"official" | "provisional", string>>;
  /** What a form says of a provisional translation: what it is, and the way to the original. */
  readonly ofForm: <Part>(named: { original: Part }) => Sentence<Part>;
  /** The original with its address, where a form has no links. */
  readonly originalAt: (named: { address: string }) => string;
  /** A name with what is to be known of the text: `Goal 56: Title (provisional translation)`. */
  readonly marked: (named: { name: string; mark: string }) => string;
}
