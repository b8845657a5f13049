/** Records, the document and their versions as works of schema.org. */
import { strategyFormatRoute, strategyFormats } from "../model/forms.ts";
import { collectionOf, findParent, listChildren } from "../model/kinds.ts";
import { type Language, originalLanguage } from "../model/languages.ts";
import { mostListed } from "../model/list-parts.ts";
import {
  type Content,
  listRelated,
  type NumberedRecord,
  type StrategyDocument,
  type VersionSubject,
} from "../model/records.ts";
import { routeOf, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { originalRoute, versionStep } from "../model/versions.ts";
import type { Words } from "../words/words.ts";
import { listLanguagesOfSite, listWritten } from "./translations.ts";

/** A thing of schema.org, by its type and properties. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

export const publisherId = () => fullAddress("/#publisher");
export const visionId = ({ language }: Words) => fullAddress(`${routes.document}#vision`, language);
export const datasetId = (language: string) => `${fullAddress(routes.data, language)}#dataset`;
export const reference = (id: string) => ({ "@id": id });
export const recordReference = (record: NumberedRecord, { language }: Words) =>
  reference(fullAddress(routeOf(record), language));

/** The Vision that the strategy is based on, as the text names it. */
export function visionWork({ site, document }: Content, words: Words): Thing {
  return {
    "@type": "CreativeWork",
    "@id": visionId(words),
    name: document.vision.title,
    datePublished: document.vision.published,
    publisher: { "@type": "CollegeOrUniversity", "@id": publisherId(), name: site.publisher },
  };
}

/** What a record is part of, based on and made of: of the Vision, where it is no part of one record. */
function relations(record: NumberedRecord, words: Words) {
  const parent = findParent(record.kind);
  // What named a record on the day of one of its versions is not known.
  const children = record.version ? [] : listChildren(record.kind);
  const parts = children.filter((child) => !findParent(child)?.isMany).map(collectionOf);
  const related = new Map<string, readonly unknown[]>(
    listRelated(record).map(({ name, records }) => [
      name,
      records.map((other) => recordReference(other, words)),
    ]),
  );
  const named = parent ? (related.get(parent.field) ?? []) : [];
  return {
    isPartOf: parent && !parent.isMany ? named[0] : reference(visionId(words)),
    ...(parent?.isMany && { isBasedOn: named }),
    ...(parts.length > 0 && {
      hasPart: parts.flatMap((name) => related.get(name) ?? []).slice(0, mostListed),
    }),
  };
}

/**
 * In which language a work is, and the works that it is a translation of or that are translations of it.
 *
 * @param written the languages that it is written in
 * @param idIn makes the identifier of the same work in a language
 */
function inItsLanguage(
  { language, translation }: Pick<VersionSubject, "language" | "translation">,
  { translations }: Words,
  { written, idIn }: { written: readonly Language[]; idIn: (language: Language) => string },
) {
  const others = translation ? [] : written.filter((other) => other !== language);
  return {
    inLanguage: language,
    ...(translation && {
      translationOfWork: reference(idIn(originalLanguage)),
      creativeWorkStatus: translations.status[translation.status],
    }),
    ...(others.length > 0 && { workTranslation: others.map((other) => reference(idIn(other))) }),
  };
}

/** The same of a record or of the document; of a version, no translations of it, which were made later. */
function textInItsLanguage(content: Content, text: VersionSubject, words: Words) {
  return inItsLanguage(text, words, {
    written: text.version ? [] : listWritten(content, text),
    idIn: (language) =>
      fullAddress(language === originalLanguage ? originalRoute(text) : routeOf(text), language),
  });
}

/** A numbered record as a work: its words, its number and its relations. */
export function recordWork(content: Content, record: NumberedRecord, words: Words): Thing {
  return {
    "@type": "CreativeWork",
    "@id": fullAddress(routeOf(record), words.language),
    name: record.title,
    ...("subtitle" in record && record.subtitle && { alternativeHeadline: record.subtitle }),
    position: record.number,
    ...(record.text && { text: record.text }),
    ...textInItsLanguage(content, record, words),
    publisher: reference(publisherId()),
    ...relations(record, words),
  };
}

/** The published text as a work, as it is now or was in a version. */
export function documentWork(content: Content, document: StrategyDocument, words: Words): Thing {
  return {
    "@type": "CreativeWork",
    "@id": fullAddress(routeOf(document), words.language),
    name: document.title,
    position: document.section,
    text: document.text,
    ...textInItsLanguage(content, document, words),
    publisher: reference(publisherId()),
    isBasedOn: reference(visionId(words)),
    mentions: [document.strategy, ...document.strategy.visions].map((record) =>
      recordReference(record, words),
    ),
  };
}

/** The strategy as a set of data, with each of its files. */
export function datasetWork(content: Content, words: Words): Thing {
  const { site } = content;
  const { language, forms, formats, records } = words;
  return {
    "@type": "Dataset",
    "@id": datasetId(language),
    name: formats.dataset(site),
    description: records.summary(content),
    url: fullAddress(routes.data, language),
    ...inItsLanguage(site, words, { written: listLanguagesOfSite(content), idIn: datasetId }),
    creator: { "@type": "CollegeOrUniversity", "@id": publisherId(), name: site.publisher },
    publisher: reference(publisherId()),
    isBasedOn: reference(fullAddress(routes.document, language)),
    isAccessibleForFree: true,
    ...(site.licence && { license: site.licence.url ?? site.licence.name }),
    distribution: strategyFormats.map(({ type, file }) => ({
      "@type": "DataDownload",
      name: forms.ofStrategy[file].name,
      encodingFormat: type,
      contentUrl: fullAddress(strategyFormatRoute(file), language),
    })),
  };
}

/** Which version a text is that has versions, and its days; of one that was changed since, only the days that are known. */
export function edition(content: Content, subject: VersionSubject) {
  const { published, modified } = subject;
  const [newest] = content.versionsOf(routeOf(subject));
  if (!newest) return {};
  return {
    ...(newest.isNow && { version: versionStep(newest) }),
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
  };
}
