/** Checked drafts become records: compiled, linked in both directions, frozen. */

import { placeAt } from "../findings/source.ts";
import type { FindDates } from "../ledger/dates.ts";
import type { CitationFiles } from "../model/citation-style.ts";
import { type Kind, recordOfKinds } from "../model/kinds.ts";
import { findLanguage, type Language, languages, originalLanguage } from "../model/languages.ts";
import { divideList } from "../model/list-parts.ts";
import type {
  Content,
  Moved,
  NumberedRecord,
  Page,
  Paragraph,
  StrategyDocument,
  Translation,
  VersionMark,
  Withdrawal,
} from "../model/records.ts";
import { recordRoute, routeOf } from "../model/routes.ts";
import { pathOf } from "../model/site-paths.ts";
import type { VersionName } from "../model/versions.ts";
import { listParagraphs } from "../reading/anchors.ts";
import {
  type Draft,
  type Drafts,
  findWhole,
  firstLine,
  isOfKind,
  isRecordDraft,
  namedParagraphs,
} from "../reading/drafts.ts";
import type { KeptFile } from "../reading/history.ts";
import { plainBlocks } from "../reading/markdown.ts";
import { createBody } from "../reading/mdx.ts";
import type { TranslationDraft } from "../reading/translations.ts";
import { findBase, findNewerVersion, findTranslated } from "../versions/translation-state.ts";
import { wordsOf } from "../words/languages.ts";
import { firstWords, shorten } from "../words/text.ts";
import type { Words } from "../words/words.ts";
import { createKeptTranslations, groupVersions } from "./kept-translations.ts";
import { linkRecords, type Unlinked } from "./link-records.ts";
import {
  createFinder,
  type FindTranslation,
  type Translated,
  type TranslatedDrafts,
  translateDraft,
  translateDrafts,
} from "./translate.ts";
import type { ShownText } from "./version-reader.ts";
import { createVersions, type Versions } from "./versions.ts";

/** What records are made with besides their drafts. */
interface Sources {
  readonly findDates: FindDates;
  readonly citationFiles: CitationFiles;
  /** The content folder’s name, and the bytes of its files by their paths in it. */
  readonly folder: { readonly name: string; readonly files: ReadonlyMap<string, Uint8Array | number> };
  /** The files of the published versions of originals. */
  readonly kept: readonly KeptFile[];
  /** Those of translations. */
  readonly keptTranslations: readonly KeptFile[];
}

/** What they are made with for a language of the site. */
interface Making extends Sources {
  readonly language: Language;
  readonly words: Words;
  /** The same content for another language. */
  readonly findContent: (tag: string) => Content;
  readonly findTranslation: FindTranslation;
  /** The kept versions of a text by its address, the newest first. */
  readonly versionsOf: (of: string) => readonly KeptFile[];
}

/**
 * Links the drafts of a content folder.
 * @param sources finds when a text was published, and has the styles that it is cited with
 * @returns the content for the original’s language; for another one it is made when it is asked for
 */
export function relate(drafts: Drafts, sources: Sources): Content {
  const made = new Map<Language, Content>();
  const groups = groupVersions(sources.kept);
  const versionsOf = (of: string) => groups.get(of) ?? [];
  const findContent = (tag: string): Content => {
    const language = findLanguage(tag) ?? originalLanguage;
    const known = made.get(language);
    if (known) return known;
    const content = relateIn(drafts, {
      ...sources,
      language,
      words: wordsOf(language),
      findContent,
      findTranslation: createFinder(drafts, language),
      versionsOf,
    });
    made.set(language, content);
    return content;
  };
  return findContent(originalLanguage);
}

/** The languages of a site: one that its name is not translated into has no pages. */
function listLanguages({ translations }: Drafts): readonly Language[] {
  const translated = translations.filter(({ kind }) => kind === "site").map(({ language }) => language);
  return languages.filter((language) => language === originalLanguage || translated.includes(language));
}

function relateIn(originals: Drafts, making: Making): Content {
  const drafts = translateDrafts(originals, making.findTranslation, (translation, original) =>
    findBase(translation, original, making.versionsOf(pathOf(original)), making.folder.name),
  );
  const text = written(drafts.document, making);
  const mentions = mentionsOf(text.paragraphs);
  const unlinked = drafts.records.map((draft) => prepareRecord(draft, mentions, making));
  const records = linkRecords(unlinked, making.words);
  const allPages = drafts.pages.map((draft) => createPage(draft, making));
  const all = records.filter(isInForce);
  const pages = allPages.filter(isInForce).sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const withdrawn = [...records, ...allPages].filter((record) => !isInForce(record));
  const addressed = new Map([...records, ...allPages].map((record) => [routeOf(record), record]));
  const document = createDocument(drafts.document, text, addressed);
  const moved = listMoved(drafts, addressed);
  const subjects = new Map<string, ReturnType<Content["byRoute"]>>([
    ...moved.map((each) => [each.from, each] as const),
    ...addressed,
    [routeOf(document), document],
  ]);
  const lists = createLists(all);
  const versions = relateVersions(originals, making);
  const content: Content = freeze({
    language: making.language,
    languages: listLanguages(originals),
    inLanguage: (tag) => (tag === making.language ? content : making.findContent(tag)),
    site: { ...drafts.site, ...languageOf(drafts.siteTranslation, making) },
    document,
    all,
    pages,
    withdrawn,
    moved,
    synonyms: originals.synonyms,
    citationStyles: stylesOf(making),
    citationTerms: making.citationFiles.terms.get(making.words.citationLocale),
    of: lists,
    partsOf: createParts(lists),
    neighboursOf: createNeighbours(all),
    versioned: versions.versioned,
    versionsOf: versions.of,
    translationsOf: versions.translationsOf,
    translationAt: versions.translationAt,
    versionsBeside: versions.beside,
    publishedAs: versions.publishedAs,
    byRoute: (route) => subjects.get(route) ?? versions.at(route)?.read(),
  });
  return content;
}

function isInForce(record: { withdrawn?: Withdrawal }): boolean {
  return record.withdrawn === undefined;
}

/** Makes the function that returns the records of a kind. */
function createLists(all: readonly NumberedRecord[]): Content["of"] {
  const lists = recordOfKinds((kind) => Object.freeze(all.filter((record) => record.kind === kind)));
  const listsOf = (kind: Kind): unknown => lists[kind];
  // The compiler can't infer that records of this kind are of its type.
  return listsOf as Content["of"];
}

/** Makes the function that returns the list of a kind in parts. */
function createParts(of: Content["of"]): Content["partsOf"] {
  const parts = recordOfKinds((kind) => freeze(divideList<NumberedRecord>(of(kind))));
  const partsOf = (kind: Kind): unknown => parts[kind];
  return partsOf as Content["partsOf"];
}

/** Makes the function that returns the records next to one. */
function createNeighbours(all: readonly NumberedRecord[]): Content["neighboursOf"] {
  const indexes = new Map(all.map((record, index) => [record, index]));
  return (record) => {
    const index = indexes.get(record) ?? Number.NaN;
    const ofKind = (other: NumberedRecord | undefined) => (other?.kind === record.kind ? other : undefined);
    return { previous: ofKind(all[index - 1]), next: ofKind(all[index + 1]) };
  };
}

/** The old addresses that records say they continue. */
function listMoved(
  drafts: TranslatedDrafts,
  addressed: ReadonlyMap<string, NumberedRecord | Page>,
): readonly Moved[] {
  return [...drafts.records, ...drafts.pages].flatMap((draft) => {
    const to = addressed.get(pathOf(draft));
    return to ? (draft.values.redirect_from ?? []).map((from) => ({ kind: "moved" as const, from, to })) : [];
  });
}

/**
 * What records of every kind are made of.
 * @param isVersion whether it is of a version, whose translation is never behind
 */
function written(draft: Translated, making: Making, isVersion = false) {
  const { body, source, kind, name } = draft;
  const withHeadings = kind === "page";
  const textName = kind === "document" ? kind : `${kind}-${name}`;
  const { paragraphs: ids, withdrawn } = namedParagraphs(draft);
  const paragraphs = paragraphsOf(draft);
  return {
    ...languageOf(draft.translation, making, isVersion),
    title: draft.values.title,
    changes: draft.values.changes ?? [],
    ...datesOf(draft.original ?? draft, making.findDates),
    paragraphs,
    text: plainBlocks(body.root).join("\n\n"),
    withdrawnParagraphs: withdrawn,
    tree: body.root,
    Body: createBody(body.text, { withHeadings, textName, ids, words: making.words }),
    origin: { path: source.path, line: firstLine(draft) },
  };
}

function paragraphsOf(draft: Draft): readonly Paragraph[] {
  const { body, source } = draft;
  const lineOf = (offset: number) => placeAt(source, body.start + offset).line;
  return listParagraphs(body.root, namedParagraphs(draft).paragraphs, lineOf);
}

/** The styles that the language shows, in its order. */
function stylesOf({ citationFiles: { styles }, words }: Making): Content["citationStyles"] {
  return words.citationStyles.flatMap((name) => styles.find((style) => style.name === name) ?? []);
}

/** In which language words are, and which translation they are. */
function languageOf(
  translation: TranslationDraft | undefined,
  { versionsOf, folder }: Making,
  isVersion = false,
): { language: Language; translation?: Translation } {
  if (!translation) return { language: originalLanguage };
  const { kind, name, language, status } = translation;
  const versions = kind === "site" || kind === "search" ? [] : versionsOf(pathOf({ kind, name }));
  const from = findTranslated(translation, versions);
  const newer = isVersion ? undefined : findNewerVersion(translation, versions, folder.name);
  return {
    language,
    translation: { status, ...(from && { from: nameOf(from) }), ...(newer && { newer: nameOf(newer) }) },
  };
}

function nameOf({ day, order }: VersionName): VersionName {
  return { day, order };
}

/** Since when a text is published, and when it was last changed as far as that is known. */
function datesOf(draft: Draft, find: FindDates): { published?: string; modified?: string } {
  const dates = find(pathOf(draft), paragraphsOf(draft));
  if (!dates) return {};
  const { changes = [] } = draft.values;
  const withdrawn = "withdrawn" in draft.values ? draft.values.withdrawn : undefined;
  const noted = [...changes.map(({ date }) => date), ...(withdrawn ? [withdrawn.date] : [])]
    .toSorted()
    .at(-1);
  if (noted !== undefined && noted > dates.last) return { published: dates.published, modified: noted };
  return { published: dates.published, ...(dates.isCurrent && { modified: dates.last }) };
}

function withdrawal({ values }: Draft<Kind | "page">): { withdrawn?: Withdrawal } {
  return values.withdrawn ? { withdrawn: values.withdrawn } : {};
}

/** A numbered record with all but its relations. */
function prepareRecord(
  draft: Draft<Kind>,
  mentions: ReadonlyMap<string, readonly Paragraph[]>,
  making: Making,
  isVersion = false,
): Unlinked {
  const number = Number(draft.name);
  return {
    draft,
    common: {
      number,
      ...written(draft, making, isVersion),
      ...withdrawal(draft),
      mentions: (!draft.values.withdrawn && mentions.get(pathOf(draft))) || [],
    },
  };
}

function createDocument(
  draft: Draft<"document">,
  text: ReturnType<typeof written>,
  addressed: ReadonlyMap<string, NumberedRecord | Page>,
): StrategyDocument {
  const { section, vision } = draft.values;
  const whole = findWhole(draft);
  const strategy = whole && addressed.get(recordRoute(whole));
  if (strategy?.kind !== "strategy")
    throw new Error(`${draft.source.path}: strategy ${draft.values.strategy} was not checked to exist.`);
  return { kind: "document", ...text, description: shorten(firstWords(text)), section, strategy, vision };
}

function createPage(draft: Draft<"page">, making: Making): Page {
  const text = written(draft, making);
  return {
    kind: "page",
    slug: draft.name,
    ...text,
    ...withdrawal(draft),
    description: draft.values.description ?? shorten(firstWords(text)),
  };
}

/** Makes the versions, as versions of what the texts are now. */
function relateVersions({ document, records, site }: Drafts, making: Making): Versions {
  const { folder, kept } = making;
  const now = new Map(
    [document, ...records].map((draft) => {
      const bytes = folder.files.get(draft.source.path.slice(folder.name.length + 1));
      return [pathOf(draft), { draft, bytes: bytes instanceof Uint8Array ? bytes : undefined }] as const;
    }),
  );
  return createVersions({
    ...{ folder: folder.name, kept, now },
    translations: createKeptTranslations({ ...making, site }),
    makeRecords: (texts) => {
      const unlinked = texts.flatMap(({ draft, mark, translation }) => {
        if (!isRecordDraft(draft)) return [];
        const translated = translateVersion(draft, translation);
        const { common } = prepareRecord(translated, new Map(), making, true);
        return [{ draft: translated, common: { ...common, ...asPublished(mark) } }];
      });
      return linkRecords(unlinked, making.words).map(freeze);
    },
    makeDocument: ({ draft, mark, translation }, related) => {
      if (!isOfKind(draft, "document")) throw new Error(`${draft.source.path} is no document.`);
      const translated = translateVersion(draft, translation);
      const text = { ...written(translated, making, true), ...asPublished(mark) };
      return freeze(
        createDocument(translated, text, new Map(related.map((each) => [recordRoute(each), each]))),
      );
    },
  });
}

/** A kept version in the words that it is shown in. */
function translateVersion<D extends Draft>(draft: D, translation: ShownText["translation"]): Translated<D> {
  return translation ? translateDraft(draft, translation.draft, translation.base) : draft;
}

/** What a version has in place of a text’s own days and notes. */
function asPublished(version: VersionMark) {
  return { changes: [], published: version.day, modified: version.day, version };
}

/** The paragraphs that link to a record, by the record's address. */
function mentionsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly Paragraph[]> {
  const mentions = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    for (const route of new Set(paragraph.links.map((link) => link.replace(/#.*$/su, ""))))
      mentions.set(route, [...(mentions.get(route) ?? []), paragraph]);
  }
  return mentions;
}

/** Freezes records and what they hold, through their circles. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
