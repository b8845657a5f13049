/** Records, the document and their versions as works of schema.org. */
import { collectionOf, findParent, listChildren } from "../model/kinds.ts";
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
import { versionStep } from "../model/versions.ts";
import type { Words } from "../words/words.ts";

/** A thing of schema.org, by its type and properties. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

export const publisherId = () => fullAddress("/#publisher");
export const visionId = ({ language }: Words) => fullAddress(`${routes.document}#vision`, language);
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

/** A numbered record as a work: its words, its number and its relations. */
export function recordWork(record: NumberedRecord, words: Words): Thing {
  return {
    "@type": "CreativeWork",
    "@id": fullAddress(routeOf(record), words.language),
    name: record.title,
    ...("subtitle" in record && record.subtitle && { alternativeHeadline: record.subtitle }),
    position: record.number,
    ...(record.text && { text: record.text }),
    inLanguage: words.language,
    publisher: reference(publisherId()),
    ...relations(record, words),
  };
}

/** The published text as a work, as it is now or was in a version. */
export function documentWork(document: StrategyDocument, words: Words): Thing {
  return {
    "@type": "CreativeWork",
    "@id": fullAddress(routeOf(document), words.language),
    name: document.title,
    position: document.section,
    text: document.text,
    inLanguage: words.language,
    publisher: reference(publisherId()),
    isBasedOn: reference(visionId(words)),
    mentions: [document.strategy, ...document.strategy.visions].map((record) =>
      recordReference(record, words),
    ),
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
