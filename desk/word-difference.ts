/** How two texts differ, by their words. */
import { diffWordsWithSpace } from "diff";

/** A part of two texts: in both, or only in one of them. */
export interface WordPart {
  readonly of: "both" | "before" | "after";
  readonly words: string;
}

/** Finds words also where a language has no spaces between them. */
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The parts of two texts, in order. Words that came together are one part, with the spaces between them. */
export function diffWords(before: string, after: string): readonly WordPart[] {
  return diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(({ added, removed, value }) => ({
    of: added ? "after" : removed ? "before" : "both",
    words: value,
  }));
}
