/** The words of the page that looks for something, apart from the others: its script and the server need none of those. */
import { findLanguage, type Language, originalLanguage } from "../model/languages.ts";
import { search as english } from "./en/search.ts";
import type { SearchWords } from "./groups/search.ts";
import { search as japanese } from "./ja/search.ts";

const words: Readonly<Record<Language, SearchWords>> = { en: english, ja: japanese };

/** The words of a language, by its tag as a page has it; the original’s where the site does not speak it. */
export function searchWordsOf(tag: string): SearchWords {
  return words[findLanguage(tag) ?? originalLanguage];
}
