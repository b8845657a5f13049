/** The file of a language: what can be found in it, and the index of its words. */
import type { Content } from "../model/records.ts";
import type { Words } from "../words/words.ts";
import { fold } from "./fold.ts";
import type { SearchFile } from "./index-file.ts";
import { listKindNames, listSearchDocuments } from "./list-documents.ts";
import { makeIndex } from "./make-index.ts";

/** Makes the file of the language that a content is for. */
export function makeSearchFile(content: Content, words: Words): SearchFile {
  const { language, languages, synonyms } = content;
  return makeIndex(
    {
      documents: listSearchDocuments(content, words),
      kinds: listKindNames(),
      synonyms: synonyms.map((line) => line.map(fold)),
      stopWords: words.stopWords,
      elsewhere: languages.filter((other) => other !== language),
    },
    language,
  );
}
