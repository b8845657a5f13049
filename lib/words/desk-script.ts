/** The words of the desk’s scripts, apart from the others: of those a browser needs none. */
import { findLanguage, type Language, originalLanguage } from "../model/languages.ts";
import { deskScript as english } from "./en/desk-script.ts";
import type { DeskScriptWords } from "./groups/desk-script.ts";
import { deskScript as japanese } from "./ja/desk-script.ts";

const words: Readonly<Record<Language, DeskScriptWords>> = { en: english, ja: japanese };

/** The words of a language, by its tag as a page has it; the original’s where the site does not speak it. */
export function scriptWordsOf(tag: string): DeskScriptWords {
  return words[findLanguage(tag) ?? originalLanguage];
}
