/** What the check says of `search.yaml`, in English. */
import type { SynonymFindings } from "../groups/synonyms.ts";

export const synonyms: SynonymFindings = {
  noWord: "There is no word beside a comma.",
  noLetter: (word) => `“${word}” has no letter or digit.`,
  noWordHint: "delete it, or write the word that is meant",
  alone: (word) => `“${word}” has no other word beside it.`,
  aloneHint: "write the words that mean the same on one line, with commas between: industry, company, 企業",
  twice: (word) => `“${word}” is on this line twice.`,
  twiceHint: "delete one of the two",
  unused: "No text of the site has any of these words, so they lead nowhere.",
  unusedHint: "add a word that a text has, or delete the line",
};
