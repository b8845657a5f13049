/** The words of the check in each language that the site is published in. */
import type { Language } from "../../model/languages.ts";
import { english } from "./en.ts";
import { japanese } from "./ja.ts";
import type { GuideWords } from "./words.ts";

const words: Readonly<Record<Language, GuideWords>> = { en: english, ja: japanese };

/** The words of the check in a language. */
export function guideWordsOf(language: Language): GuideWords {
  return words[language];
}
