/** Sentences that hold more than words: a link, a date, a piece of code. Their order is the language's. */

/** A sentence as its words and, each at its place, what was given for it. */
export type Sentence<Part> = readonly (string | Part)[];

/** Makes a part of words of the language: a link of its text. */
export type Wrap<Part> = (words: string) => Part;
