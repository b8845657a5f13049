/** The words of each language that the site is published in. */
import type { Language } from "../model/languages.ts";
import { english } from "./en.ts";
import { japanese } from "./ja.ts";
import type { Words } from "./words.ts";

const words: Readonly<Record<Language, Words>> = { en: english, ja: japanese };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return words[language];
}
