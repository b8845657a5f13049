/** Lists in sentences. Every list that the site says in words is joined here, so that all have the same commas. */

const inSentences = new Intl.ListFormat("en-GB", { type: "conjunction" });
const inSource = new Intl.ListFormat("en-US", { type: "conjunction" });

/** A list in the site's own sentences: `1`, `1 and 2`, `1, 2 and 3`; empty where there is nothing to list. */
export function joinWords(words: readonly string[]): string {
  return inSentences.format(words);
}

/** The numbers of records in the site's own sentences: `56 and 57`. */
export function joinNumbers(records: readonly { readonly number: number }[]): string {
  return joinWords(records.map(({ number }) => String(number)));
}

/** A list as the official text punctuates it, for its own words only: with a comma before the last of three or more. */
export function joinAsSource(words: readonly string[]): string {
  return inSource.format(words);
}
