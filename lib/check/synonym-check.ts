/** `search.yaml`: whether each line has several words, and leads to something. */

import { type Diagnostic, quoted } from "../findings/diagnostics.ts";
import { placeAt, reporter } from "../findings/source.ts";
import { languages } from "../model/languages.ts";
import type { Draft } from "../reading/drafts.ts";
import { plainBlocks } from "../reading/markdown.ts";
import { type SearchReading, splitSynonyms } from "../reading/search-fields.ts";
import type { TranslationDraft } from "../reading/translations.ts";
import { fold, listWords } from "../search/fold.ts";
import { listOwnPages } from "../search/own-pages.ts";
import { stemOf } from "../search/stem.ts";
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
        "No text of the site has any of these words, so they lead nowhere.",
        "add a word that a text has, or delete the line",
      );
    }
  }
  return diagnostics;
}

function mistakeIn(
  words: readonly string[],
): { readonly word: string; readonly message: string; readonly hint: string } | undefined {
  const empty = words.find((word) => listWords(word).length === 0);
  if (empty !== undefined) {
    const message =
      empty === "" ? "There is no word beside a comma." : `${quoted(empty)} has no letter or digit.`;
    return { word: empty, message, hint: "delete it, or write the word that is meant" };
  }
  const [word = ""] = words;
  if (words.length < 2) {
    const hint =
      "write the words that mean the same on one line, with commas between: industry, company, 企業";
    return { word, message: `${quoted(word)} has no other word beside it.`, hint };
  }
  const folded = words.map(fold);
  const again = words.find((_, place) => folded.indexOf(folded[place] ?? "") < place);
  if (again === undefined) return undefined;
  return { word: again, message: `${quoted(again)} is on this line twice.`, hint: "delete one of the two" };
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
