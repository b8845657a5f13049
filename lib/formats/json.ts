/** Records as JSON: words, numbers and relations as addresses, for people who compute. */

import { files, formatRoute, recordFormats, strategyFormatRoute, strategyFormats } from "../model/forms.ts";
import type { Content, Goal, NumberedRecord, Strategy, StrategyDocument, Vision } from "../model/records.ts";
import { documentFragment, recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import type { Words } from "../words/words.ts";
import type { DocumentData, GoalData, JsonFile, StrategyData, VisionData } from "./json-fields.ts";
import type { WrittenData } from "./json-parts.ts";
import { provenance } from "./provenance.ts";

/** A numbered record as JSON, valid by the published schema. */
export function recordJson({ site }: Content, record: NumberedRecord, words: Words): string {
  return print({ ...schemaOf(words), ...recordData(record, words), ...provenance(site, words) });
}

/** All records as JSON, valid by the published schema. */
export function strategyJson(content: Content, words: Words): string {
  const { site, document, visions, strategies, goals, withdrawn } = content;
  const { title, published, mission } = document.vision;
  return print({
    ...schemaOf(words),
    kind: "dataset",
    url: fullAddress(routes.data, words.language),
    title: site.title,
    ...provenance(site, words),
    vision: { title, published, mission: [...mission] },
    document: documentData(document, words),
    visions: visions.map((vision) => visionData(vision, words)),
    strategies: strategies.map((strategy) => strategyData(strategy, words)),
    goals: goals.map((goal) => goalData(goal, words)),
    withdrawn: withdrawn
      .filter((record) => record.kind !== "page")
      .map((record) => recordData(record, words)),
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

function print(file: JsonFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function recordData(record: NumberedRecord, words: Words): VisionData | StrategyData | GoalData {
  switch (record.kind) {
    case "vision":
      return visionData(record, words);
    case "strategy":
      return strategyData(record, words);
    case "goal":
      return goalData(record, words);
  }
}

function visionData(vision: Vision, words: Words): VisionData {
  const { kind, title, theme, subtitle, strategies, goals } = vision;
  return {
    kind,
    ...headData(vision, words),
    theme,
    title,
    ...(subtitle !== undefined && { subtitle }),
    strategies: strategies.map((record) => addressOf(record, words)),
    goals: goals.map((record) => addressOf(record, words)),
    ...bodyData(vision, words),
  };
}

function strategyData(strategy: Strategy, words: Words): StrategyData {
  const { kind, title, visions, goals } = strategy;
  return {
    kind,
    ...headData(strategy, words),
    title,
    visions: visions.map((record) => addressOf(record, words)),
    goals: goals.map((record) => addressOf(record, words)),
    ...bodyData(strategy, words),
  };
}

function goalData(goal: Goal, words: Words): GoalData {
  const { kind, title, strategy, visions } = goal;
  return {
    kind,
    ...headData(goal, words),
    title,
    strategy: addressOf(strategy, words),
    visions: visions.map((record) => addressOf(record, words)),
    ...bodyData(goal, words),
  };
}

function documentData(document: StrategyDocument, words: Words): DocumentData {
  const { kind, section, title, strategy } = document;
  const url = fullAddress(routes.document, words.language);
  return {
    kind,
    id: kind,
    url,
    section,
    title,
    strategy: addressOf(strategy, words),
    ...writtenData(document, url),
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
  return fullAddress(recordRoute(record), language);
}
