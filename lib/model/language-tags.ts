/**
 * The languages that the site has words for, as tags of BCP 47. The first is the original’s: its addresses are without a
 * language, for good. A language is here and in `lib/words/`, and nowhere else in the code.
 */
export const languages = ["en", "ja"] as const;
