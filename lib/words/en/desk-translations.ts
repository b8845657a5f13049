/** What the desk says in English of translations. */
import type { DeskTranslationWords } from "../groups/desk-translations.ts";
import { numberOf } from "./writing.ts";

export const deskTranslations: DeskTranslationWords = {
  name: ({ name, language }) => `${name}, ${language}`,
  toOriginal: "Edit the original",
  toTranslation: ({ language }) => `Edit the translation: ${language}`,
  original: ({ name }) => `What is translated: ${name}`,
  begin: ({ language }) => `Translate: ${language}`,
  notBegun: "Not translated",
  list: ({ count }) => `To translate: ${numberOf(count)}`,
  reasons: {
    missing: "not translated yet",
    behind: "the original has changed since",
    unnamed: "does not say which version was translated",
  },
};
