/** What forms say of the language of a text: whether it is a translation, of what, and in which languages the same is. */
import { type Language, originalLanguage } from "../model/languages.ts";
import {
  type Content,
  inOriginal,
  type NumberedRecord,
  type StrategyDocument,
  type Translation,
} from "../model/records.ts";
import { routeOf } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { compareVersions, parseVersionRoute, type VersionName, versionRoute } from "../model/versions.ts";
import type { Sentence } from "../words/sentence.ts";
import type { Words } from "../words/words.ts";
import type { TranslationData } from "./json-parts.ts";
import { listedVersion } from "./version-marks.ts";

type Text = NumberedRecord | StrategyDocument;

/** Whether anything that the site says in a language is only for reference. */
export function hasProvisional({ site, document, all, pages }: Content): boolean {
  return [site, document, ...all, ...pages].some(isProvisional);
}

export function isProvisional({ translation }: { readonly translation?: Translation }): boolean {
  return translation?.status === "provisional";
}

/** The languages that a record or the document is written in, the original’s first. */
export function listWritten(content: Content, text: Text): readonly Language[] {
  const route = routeOf(text);
  return content.languages.filter((language) => {
    const found = content.inLanguage(language).byRoute(route);
    return found !== undefined && found.kind !== "moved" && found.language === language;
  });
}

/**
 * The languages in which the same is at the address of a version, that of the content among them: each shows the version of the
 * original there, translated or not, but where it has a version of a translation that was made from another.
 *
 * @param route the version’s address, without a language
 */
export function listLanguagesOfVersion(content: Content, route: string): readonly Language[] {
  const name = parseVersionRoute(route)?.name;
  const original = inOriginal(content).byRoute(route);
  const isOfOriginal = (language: Language): boolean => {
    if (!original || !name) return false;
    const found = content.inLanguage(language).translationAt(route)?.read().translation;
    return !found || (found.from !== undefined && compareVersions(found.from, name) === 0);
  };
  if (!isOfOriginal(content.language)) return [content.language];
  return content.languages.filter(isOfOriginal);
}

/** The languages that the words of the site as a whole are written in, the original’s first. */
export function listLanguagesOfSite(content: Content): readonly Language[] {
  return content.languages.filter((language) => content.inLanguage(language).site.language === language);
}

/**
 * Which translation words are, as data says it; nothing where they are the original.
 * @param route where the original is, without a language
 */
export function translationData(
  { translation }: { readonly translation?: Translation },
  route: string,
): { readonly translation?: TranslationData } {
  if (!translation) return {};
  const { status, from, newer } = translation;
  const version = parseVersionRoute(route);
  const dataOf = (name: VersionName) =>
    listedVersion({ ...name, route: versionRoute(version?.of ?? route, name) }, originalLanguage);
  return {
    translation: {
      status,
      ...(from && { from: dataOf(from) }),
      // The forms of a version name none that was published later.
      ...(newer && !version && { newer: dataOf(newer) }),
      original: fullAddress(route, originalLanguage),
    },
  };
}

/**
 * What a form says of words that are a provisional translation, or of a content with any.
 * @param original the way to the original of what is said
 * @returns nothing of all others
 */
export function provisionalNote<Part>(
  said: { readonly translation?: Translation } | Content,
  { translations }: Words,
  original: Part,
): Sentence<Part> | undefined {
  const isForReference = "inLanguage" in said ? hasProvisional(said) : isProvisional(said);
  return isForReference ? translations.ofForm({ original }) : undefined;
}

/**
 * What a form says of a text that is not translated, and of a translation of words that have changed since.
 * @param changes the way to what has changed
 */
export function stateNotes<Part>(text: Text, words: Words, changes: Part): readonly Sentence<Part>[] {
  const { translations, versions } = words;
  if (text.language !== words.language) return [[translations.untranslated]];
  const { from, newer } = text.translation ?? {};
  if (!from || !newer || text.version) return [];
  return [translations.behind<Part | string>({ version: versions.name(from), changes }) as Sentence<Part>];
}

/** All that a form says of a text’s language, each a sentence of its own. */
export function listNotes<Part>(
  text: Text,
  words: Words,
  { original, changes }: { readonly original: Part; readonly changes: Part },
): readonly Sentence<Part>[] {
  const provisional = provisionalNote(text, words, original);
  return [...(provisional ? [provisional] : []), ...stateNotes(text, words, changes)];
}

/** A name of a text; of one that is not translated, with the mark of the original. */
export function markUntranslated(
  name: string,
  { language }: { readonly language: string },
  words: Words,
): string {
  const { marked, original } = words.translations;
  return language === words.language ? name : marked({ name, mark: original });
}

/** A sentence in a form that has no links. */
export function plainNote(sentence: Sentence<string>): string {
  return sentence.join("");
}

/** The way to the original at an address, in words alone. */
export function plainOriginal(route: string, { translations }: Words): string {
  return translations.originalAt({ address: fullAddress(route, originalLanguage) });
}
