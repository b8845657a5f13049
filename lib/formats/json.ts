/** Records as JSON: words, numbers and relations as addresses, for people who compute. */

import { files, formatRoute, recordFormats, strategyFormatRoute, strategyFormats } from "../model/forms.ts";
import type { Content, Goal, NumberedRecord, Strategy, StrategyDocument, Vision } from "../model/records.ts";
import { documentFragment, recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { shortName } from "../words/names.ts";
import type { DocumentData, GoalData, JsonFile, StrategyData, VisionData } from "./json-fields.ts";
import type { WrittenData } from "./json-parts.ts";
import { provenance } from "./provenance.ts";

/** A numbered record as JSON, valid by the published schema. */
export function recordJson({ site }: Content, record: NumberedRecord): string {
  return print({ $schema: fullAddress(files.schema), ...recordData(record), ...provenance(site) });
}

/** All records as JSON, valid by the published schema. */
export function strategyJson(content: Content): string {
  const { site, document, visions, strategies, goals, withdrawn } = content;
  const { title, published, mission } = document.vision;
  return print({
    $schema: fullAddress(files.schema),
    kind: "dataset",
    url: fullAddress(routes.data),
    title: site.title,
    ...provenance(site),
    vision: { title, published, mission: [...mission] },
    document: documentData(document),
    visions: visions.map(visionData),
    strategies: strategies.map(strategyData),
    goals: goals.map(goalData),
    withdrawn: withdrawn.filter((record) => record.kind !== "page").map(recordData),
    formats: strategyFormats.map(({ name, type, file }) => ({
      name,
      type,
      url: fullAddress(strategyFormatRoute(file)),
    })),
  });
}

function print(file: JsonFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function recordData(record: NumberedRecord): VisionData | StrategyData | GoalData {
  switch (record.kind) {
    case "vision":
      return visionData(record);
    case "strategy":
      return strategyData(record);
    case "goal":
      return goalData(record);
  }
}

function visionData(vision: Vision): VisionData {
  const { kind, title, theme, subtitle, strategies, goals } = vision;
  return {
    kind,
    ...headData(vision),
    theme,
    title,
    ...(subtitle !== undefined && { subtitle }),
    strategies: strategies.map(addressOf),
    goals: goals.map(addressOf),
    ...bodyData(vision),
  };
}

function strategyData(strategy: Strategy): StrategyData {
  const { kind, title, visions, goals } = strategy;
  return {
    kind,
    ...headData(strategy),
    title,
    visions: visions.map(addressOf),
    goals: goals.map(addressOf),
    ...bodyData(strategy),
  };
}

function goalData(goal: Goal): GoalData {
  const { kind, title, strategy, visions } = goal;
  return {
    kind,
    ...headData(goal),
    title,
    strategy: addressOf(strategy),
    visions: visions.map(addressOf),
    ...bodyData(goal),
  };
}

function documentData(document: StrategyDocument): DocumentData {
  const { kind, section, title, strategy } = document;
  const url = fullAddress(routes.document);
  return {
    kind,
    id: kind,
    url,
    section,
    title,
    strategy: addressOf(strategy),
    ...writtenData(document, url),
  };
}

/** What names a record. */
function headData(record: NumberedRecord) {
  return {
    id: documentFragment(record),
    url: addressOf(record),
    number: record.number,
    name: shortName(record),
  };
}

/** What a record says, and where it is said. */
function bodyData(record: NumberedRecord) {
  const { mentions, withdrawn } = record;
  return {
    ...(withdrawn && { withdrawn: { date: withdrawn.date, reason: withdrawn.reason } }),
    ...writtenData(record, addressOf(record)),
    mentions: mentions.map(({ id }) => `${fullAddress(routes.document)}#${id}`),
    formats: recordFormats.map(({ name, type, file }) => ({
      name,
      type,
      url: fullAddress(formatRoute(record, file)),
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

function addressOf(record: NumberedRecord): string {
  return fullAddress(recordRoute(record));
}
