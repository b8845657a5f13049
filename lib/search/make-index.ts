/** Makes the index of what can be found. Only a build does: it knows where the words of a language begin and end. */
import MiniSearch from "minisearch";
import { listWords } from "./fold.ts";
import { boosts, type SearchDocument, type SearchFile } from "./index-file.ts";

/**
 * Makes the file of the index.
 *
 * @param documents what can be found, in the order in which equals are shown
 * @param language of the words
 */
export function makeIndex({ documents, ...file }: Omit<SearchFile, "index">, language: string): SearchFile {
  const fields = Object.keys(boosts);
  const split = createSplitter(language, new Set(file.stopWords));
  const index = new MiniSearch({ fields, tokenize: split, processTerm: (term) => term });
  index.addAll(
    documents.flatMap((document, id) => (document.isWithdrawn ? [] : [{ id, ...wordsOf(document) }])),
  );
  return {
    documents: documents.map(({ also: _, ...shown }) => shown),
    ...file,
    index: sorted(index.toJSON()),
  };
}

/** The terms in their order, the same whatever order the documents were read in; and lengths without digits that decide nothing. */
function sorted({ index, averageFieldLength, ...rest }: SearchFile["index"]): SearchFile["index"] {
  return {
    ...rest,
    averageFieldLength: averageFieldLength.map((length) => Math.round(length * 10) / 10),
    index: index.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  };
}

function wordsOf({ name, title, passages, also }: SearchDocument) {
  return {
    ...{ name, title },
    text: passages.map(([, text]) => text).join("\n"),
    also: also ?? "",
  };
}

/** Makes the function that splits a text into the terms of the index. */
function createSplitter(language: string, stopWords: ReadonlySet<string>): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return (text) =>
    listWords(text).flatMap(({ folded, isRun }) => {
      if (!isRun) return stopWords.has(folded) ? [] : [folded];
      return joinSingle([...segmenter.segment(folded)].map(({ segment }) => segment)).filter(isWord);
    });
}

/**
 * Joins single Chinese characters that follow each other: the dictionary behind the segmenter lacks newer words of two, such as
 * `協働`.
 */
function joinSingle(segments: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const segment of segments) {
    const isSingle = /^\p{sc=Han}$/u.test(segment);
    if (isSingle && isOpen) joined.push(joined.pop() + segment);
    else joined.push(segment);
    isOpen = isSingle;
  }
  return joined;
}

/** Short words in hiragana are grammar, and single characters are parts of words: `の`, `します`, `化`. */
function isWord(segment: string): boolean {
  return segment.length > 1 && !/^[\p{sc=Hiragana}ー]{1,3}$/u.test(segment);
}
