/** What JSON says of the language of words: which translation they are, and where the same is in other languages. */
import { formatRoute, strategyFormatRoute } from "../model/forms.ts";
import { type Content, isNumbered, type NumberedRecord, type StrategyDocument } from "../model/records.ts";
import { routeOf, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { originalRoute } from "../model/versions.ts";
import type { Words } from "../words/words.ts";
import type { WordedData } from "./json-parts.ts";
import {
  listLanguagesOfSite,
  listWritten,
  plainNote,
  provisionalNote,
  translationData,
} from "./translations.ts";
import { versionList } from "./version-marks.ts";

/** The language of a record or of the document. */
export function textWords(
  content: Content,
  text: NumberedRecord | StrategyDocument,
  words: Words,
): WordedData {
  const route = routeOf(text);
  return {
    language: text.language,
    ...withNote(withVersions(translationData(text, originalRoute(text)), content, text, words), text, words),
    // Those of a version are none that it knows of.
    languages: (text.version ? [] : listWritten(content, text)).map((language) => ({
      language,
      url: fullAddress(route, language),
      ...(isNumbered(text) && { json: fullAddress(formatRoute(text, "data.json"), language) }),
    })),
  };
}

/** The language of the words of the site as a whole. */
export function siteWords(content: Content, words: Words): WordedData {
  const { site } = content;
  return {
    language: site.language,
    ...withNote(translationData(site, routes.data), site, words),
    languages: listLanguagesOfSite(content).map((language) => ({
      language,
      url: fullAddress(routes.data, language),
      json: fullAddress(strategyFormatRoute("strategy.json"), language),
    })),
  };
}

/** The same with the versions of the translation, where any were published; of a version, it names none of the others. */
function withVersions(
  { translation }: ReturnType<typeof translationData>,
  content: Content,
  text: NumberedRecord | StrategyDocument,
  words: Words,
): ReturnType<typeof translationData> {
  if (!translation) return {};
  const versions = text.version ? [] : versionList(content.translationsOf(routeOf(text)), words);
  return { translation: { ...translation, ...(versions.length > 0 && { versions: [...versions] }) } };
}

/** The same with what people are to be told of a provisional translation. */
function withNote(
  { translation }: ReturnType<typeof translationData>,
  said: Parameters<typeof provisionalNote>[0],
  words: Words,
): ReturnType<typeof translationData> {
  if (!translation) return {};
  const original = words.translations.originalAt({ address: translation.original });
  const note = provisionalNote(said, words, original);
  return { translation: { ...translation, ...(note && { note: plainNote(note) }) } };
}
