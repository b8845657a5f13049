import { originalLanguage } from "../lib/model/languages.ts";
import { wordsOf } from "../lib/words/languages.ts";

/** The words of all routes whose addresses are without a language. */
export const english = wordsOf(originalLanguage);
