/** Records as JSON: words, numbers and relations as addresses, for people who compute. */

import { files, formatRoute, recordFormats, strategyFormatRoute, strategyFormats } from "../model/forms.ts";
import { collectionOf, kinds } from "../model/kinds.ts";
import {
  type Content,
  isNumbered,
  listRelated,
  type NumberedRecord,
  type StrategyDocument,
  type VersionMark,
} from "../model/records.ts";
import { documentFragment, recordRoute, routeOf, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { ownFieldsOf } from "../reading/schema-fields.ts";
import type { Words } from "../words/words.ts";
import { type DocumentData, type NumberedData, unknownOfVersions } from "./json-fields.ts";
import { siteWords, textWords } from "./json-languages.ts";
import type { WrittenData } from "./json-parts.ts";
import { provenance } from "./provenance.ts";
import { versionList, versionMark } from "./version-marks.ts";

/** A numbered record as JSON, valid by the published schema. */
export function recordJson(content: Content, record: NumberedRecord, words: Words): string {
  const data = record.version
    ? versionData(content, record, record.version, words)
    : recordData(content, record, words);
  return print({ ...schemaOf(words), ...data, ...provenance(content.site) });
}

/** All records as JSON, valid by the published schema. */
export function strategyJson(content: Content, words: Words): string {
  const { site, document } = content;
  const { title, published, mission } = document.vision;
  return print({
    ...schemaOf(words),
    kind: "dataset",
    url: fullAddress(routes.data, words.language),
    title: site.title,
    ...siteWords(content, words),
    ...provenance(site),
    vision: { title, published, mission: [...mission] },
    document: documentData(content, words),
    ...Object.fromEntries(
      kinds.map((kind) => [
        collectionOf(kind),
        content.of(kind).map((record: NumberedRecord) => recordData(content, record, words)),
      ]),
    ),
    withdrawn: content.withdrawn.filter(isNumbered).map((record) => recordData(content, record, words)),
    formats: strategyFormats.map(({ type, file }) => ({
      name: words.forms.ofStrategy[file].name,
      type,
      url: fullAddress(strategyFormatRoute(file), words.language),
    })),
  });
}

/** The schema that a file follows, in the language of the file. */
function schemaOf({ language }: Words) {
  return { $schema: fullAddress(files.schema, language) };
}

function print(file: object): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A version: without what is known only of what holds now. */
function versionData(content: Content, record: NumberedRecord, version: VersionMark, words: Words) {
  const unknown = unknownOfVersions(record.kind);
  const { kind, id, url, number, name, ...data } = ownData(content, record, words);
  return {
    ...{ kind, id, url, number, name, version: versionMark(version, recordRoute(record), words) },
    ...Object.fromEntries(Object.entries(data).filter(([field]) => !unknown.has(field))),
  };
}

function recordData(content: Content, record: NumberedRecord, words: Words): NumberedData {
  return { ...ownData(content, record, words), ...versionsData(content, record, words) };
}

/** The versions of a text, where it has any. */
function versionsData(content: Content, subject: NumberedRecord | StrategyDocument, words: Words) {
  const versions = versionList(content.versionsOf(routeOf(subject)), words);
  return versions.length > 0 ? { versions: [...versions] } : {};
}

/** What a record says itself. */
function ownData(content: Content, record: NumberedRecord, words: Words): NumberedData {
  const { kind } = record;
  const own = ownFieldsOf(kind).map(({ name }) => [name, Reflect.get(record, name)] as const);
  return {
    kind,
    ...headData(record, words),
    ...textWords(content, record, words),
    ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
    ...relationData(record, words),
    ...bodyData(record, words),
  };
}

/** The addresses of the records that a record is related to, by the name of the relation. */
function relationData(record: NumberedRecord, words: Words): Readonly<Record<string, string | string[]>> {
  const relations = listRelated(record).map(({ name, isMany, records }) => {
    const addresses = records.map((other) => addressOf(other, words));
    return [name, isMany ? addresses : addresses.join("")] as const;
  });
  return Object.fromEntries(relations);
}

function documentData(content: Content, words: Words): DocumentData {
  const { document } = content;
  const { kind, section, title, strategy } = document;
  const url = fullAddress(routes.document, words.language);
  return {
    kind,
    id: kind,
    url,
    section,
    title,
    ...textWords(content, document, words),
    strategy: addressOf(strategy, words),
    ...writtenData(document, url),
    ...versionsData(content, document, words),
  };
}

/** What names a record. */
function headData(record: NumberedRecord, words: Words) {
  return {
    id: documentFragment(record),
    url: addressOf(record, words),
    number: record.number,
    name: words.records.shortName(record),
  };
}

/** What a record says, and where it is said. */
function bodyData(record: NumberedRecord, words: Words) {
  const { mentions, withdrawn } = record;
  return {
    ...(withdrawn && { withdrawn: { date: withdrawn.date, reason: withdrawn.reason } }),
    ...writtenData(record, addressOf(record, words)),
    mentions: mentions.map(({ id }) => fullAddress(`${routes.document}#${id}`, words.language)),
    formats: recordFormats.map(({ type, file }) => ({
      name: words.forms.ofRecord[file].name,
      type,
      url: fullAddress(formatRoute(record, file), words.language),
    })),
  };
}

/** What every text has. */
function writtenData(
  { text, paragraphs, withdrawnParagraphs, changes, published, modified }: NumberedRecord | StrategyDocument,
  url: string,
): WrittenData {
  return {
    text,
    paragraphs: paragraphs.map(({ id, text }) => ({ id, url: `${url}#${id}`, text })),
    ...(withdrawnParagraphs.length > 0 && {
      withdrawn_paragraphs: withdrawnParagraphs.map((id) => ({ id, url: `${url}#${id}` })),
    }),
    ...(changes.length > 0 && { changes: changes.map(({ date, note }) => ({ date, note })) }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
  };
}

function addressOf(record: NumberedRecord, { language }: Words): string {
  return fullAddress(routeOf(record), language);
}
