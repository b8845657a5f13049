/** What pages and forms say in English of the languages of the site and of its translations. */
import type { TranslationWords } from "../groups/translations.ts";

export const translations: TranslationWords = {
  name: "English",
  provisional: ({ original }) => [
    "The texts of this page are provisional translations. What holds is ",
    original,
    ".",
  ],
  partlyProvisional: ({ original }) => [
    "Parts of this page are provisional translations. What holds is ",
    original,
    ".",
  ],
  original: "the original",
  untranslated: "This text is not translated yet; the original is shown.",
  behind: ({ version, changes }) => [
    "The translation is of the version of ",
    version,
    ". ",
    changes,
    " since then are not yet translated.",
  ],
  changes: "Changes",
  status: { official: "official translation", provisional: "provisional translation" },
  ofForm: ({ original }) => ["This text is a provisional translation. What holds is ", original, "."],
  originalAt: ({ address }) => `the original (${address})`,
  marked: ({ name, mark }) => `${name} (${mark})`,
};
