/** `search.yaml`: whether each line has several words, and leads to something. */

import { type Diagnostic, excerpt } from "../findings/diagnostics.ts";
import { placeAt, reporter } from "../findings/source.ts";
import { languages } from "../model/languages.ts";
import type { Draft } from "../reading/drafts.ts";
import { plainBlocks } from "../reading/markdown.ts";
import { type SearchReading, splitSynonyms } from "../reading/search-fields.ts";
import type { TranslationDraft } from "../reading/translations.ts";
import { fold, listWords } from "../search/fold.ts";
import { listOwnPages } from "../search/own-pages.ts";
import { stemOf } from "../search/stem.ts";
import type { Say } from "../words/guide/words.ts";
import { wordsOf } from "../words/languages.ts";

/** Reports lines that mean nothing: of one word, with a word twice or without letters, or of words that no text has. */
export function checkSynonyms(
  { values, source, fields }: SearchReading,
  texts: readonly (Draft | TranslationDraft)[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(source, diagnostics);
  const isSaid = createFinder(texts);
  for (const [index, line] of values.synonyms.entries()) {
    const at = fields.valueAt(["synonyms", index]);
    const words = splitSynonyms(line);
    const mistake = mistakeIn(words);
    if (mistake) {
      // The place of the word within the line, as far as it is written there as it is read.
      const found = mistake.word === "" ? -1 : source.text.indexOf(mistake.word, at);
      const isOnLine = found >= 0 && placeAt(source, found).line === placeAt(source, at).line;
      report("synonyms", isOnLine ? found : at, mistake.message, mistake.hint);
    } else if (!words.some(isSaid)) {
      report(
        "unused-synonyms",
        at,
        ({ synonyms }) => synonyms.unused,
        ({ synonyms }) => synonyms.unusedHint,
      );
    }
  }
  return diagnostics;
}

interface Mistake {
  readonly word: string;
  readonly message: Say;
  readonly hint: Say;
}

function mistakeIn(words: readonly string[]): Mistake | undefined {
  const empty = words.find((word) => listWords(word).length === 0);
  if (empty !== undefined) {
    const message: Say = ({ synonyms }) =>
      empty === "" ? synonyms.noWord : synonyms.noLetter(excerpt(empty));
    return { word: empty, message, hint: ({ synonyms }) => synonyms.noWordHint };
  }
  const [word = ""] = words;
  if (words.length < 2) {
    const message: Say = ({ synonyms }) => synonyms.alone(excerpt(word));
    return { word, message, hint: ({ synonyms }) => synonyms.aloneHint };
  }
  const folded = words.map(fold);
  const again = words.find((_, place) => folded.indexOf(folded[place] ?? "") < place);
  if (again === undefined) return undefined;
  const message: Say = ({ synonyms }) => synonyms.twice(excerpt(again));
  return { word: again, message, hint: ({ synonyms }) => synonyms.twiceHint };
}

/** Makes the function that says whether a text has all the parts of a word, in any form. */
function createFinder(texts: readonly (Draft | TranslationDraft)[]): (word: string) => boolean {
  const said = texts.flatMap((text) => {
    const fields = "values" in text ? text.values : text.words;
    const body = text.body ? plainBlocks(text.body.root) : [];
    return [...Object.values(fields).filter((value) => typeof value === "string"), ...body];
  });
  const own = languages.flatMap((language) =>
    listOwnPages(wordsOf(language)).flatMap(({ title, text, also }) => [title, text, also]),
  );
  const words = [...said, ...own].flatMap(listWords);
  const stems = new Set(words.filter(({ isRun }) => !isRun).map(({ folded }) => stemOf(folded)));
  const runs = [...new Set(words.filter(({ isRun }) => isRun).map(({ folded }) => folded))];
  return (word) =>
    listWords(word).every(({ folded, isRun }) =>
      isRun ? runs.some((run) => run.includes(folded)) : stems.has(stemOf(folded)),
    );
}
