/** A record as a PDF: its number as a landmark, its title on its strands, its text, where it belongs, and the map. */
import { type Code, call, join, program, type Value } from "../../lib/formats/typst/code.ts";
import { prose } from "../../lib/formats/typst/prose.ts";
import { type Goal, listRelated, type NumberedRecord, type Strategy } from "../../lib/model/records.ts";
import { documentFragment, recordRoute, routeOf } from "../../lib/model/routes.ts";
import { linkInLanguage } from "../../lib/model/site-paths.ts";
import { fullAddress } from "../../lib/model/site-url.ts";
import { kindWords, shorten } from "../../lib/words/text.ts";
import type { Words } from "../../lib/words/words.ts";
import { isLong, visionsOf } from "../record-head.tsx";
import type { MapRecords } from "../strategy-map/drawing.ts";
import { withDay } from "../versions/names.ts";
import { mapFigures } from "./map-figure.ts";
import { colophon, languageFields, type Setting, sheet, titleWords } from "./sheet.ts";

/** The file of the functions that the programs call. */
export const template = "/strategy.typ";

/** As much of a title as the head of a sheet has room for. */
const longestRunning = 46;

/** The Typst program of a record’s PDF. */
export function recordPdf(record: NumberedRecord, setting: Setting): string {
  const { words } = setting;
  const { records } = words;
  const name = withDay(records.shortName(record), record, words);
  const title = withDay(records.citedTitle(record), record, words);
  const own = {
    title,
    description: kindWords(words, record).describe(record),
    running: call("running", languageFields(record), name, shorten(record.title, longestRunning)),
  };
  const text = bodyOf(record, setting, 1);
  return program(template, sheet(record, setting, own), [
    head(record, words, 1),
    ...(record.withdrawn ? [withdrawal(record, words)] : []),
    ...(text ? [text] : []),
    ...relatedTo(record, setting),
    ...mapOf(record, setting),
    colophon(record, setting),
  ]);
}

/** The head of a record: its number, its title and its strands. */
export function head(record: NumberedRecord, words: Words, level: number, place?: string): Code {
  const vision = record.kind === "vision" ? record : undefined;
  return call(
    level === 1 ? "record-head" : "part-head",
    {
      number: String(record.number),
      visions: visionsOf(record).map(({ number }) => number),
      vision: vision?.number,
      ...languageFields(record),
      subtitle: vision?.subtitle === undefined ? undefined : titleWords(vision.subtitle, record),
    },
    call(
      "record-heading",
      {
        level,
        number: String(record.number),
        kicker: kicker(record, words),
        theme: vision && titleWords(vision.theme, record),
        vision: vision?.number,
        ...languageFields(record),
        name: words.records.citedTitle(record),
        long: isLong(record),
        place,
      },
      titleWords(record.title, record),
    ),
  );
}

function kicker(record: NumberedRecord, words: Words): string {
  const name = words.records.shortName(record);
  return withDay(record.withdrawn ? words.ended.withdrawnName({ name }) : name, record, words);
}

export function withdrawal({ withdrawn }: NumberedRecord, { dates, ended }: Words): Code {
  const parts = withdrawn
    ? ended.withdrawn({ day: dates.day(withdrawn.date), reason: withdrawn.reason })
    : [];
  return call("reading", {}, call("strong", {}, parts.join("")));
}

/** Texts of at most so many letters stay on one sheet. */
const shortText = 900;

/** A text in its column; nothing where there is none. */
export function bodyOf(
  record: NumberedRecord,
  { words }: Setting,
  level: number,
  placeOf: (route: string) => string | undefined = () => undefined,
): Code | undefined {
  if (record.tree.children.length === 0) return undefined;
  const pieces = prose(record.tree, {
    level,
    prefix: documentFragment(record),
    target: (url) => linkTarget(url, words, placeOf),
    pictureName: (alt) => words.pdf.picture({ alt }),
    paragraphs: record.paragraphs,
  });
  return call(
    "reading",
    { ...languageFields(record), "is-short": record.text.length <= shortText },
    join(pieces),
  );
}

/** Where a link of a text leads. @param placeOf the place in the same PDF of what is at an address */
export function linkTarget(url: string, words: Words, placeOf: (route: string) => string | undefined) {
  const isOwn = url.startsWith("/");
  const vision = /^\/visions\/(\d+)$/u.exec(url)?.[1];
  const place = isOwn ? placeOf(url) : undefined;
  return {
    ...(place === undefined
      ? { address: isOwn ? fullAddress(linkInLanguage(url, words.language)) : url }
      : { place }),
    ...(vision !== undefined && { vision: Number(vision) }),
  };
}

/** What a record belongs to, and what belongs to it, with the name that its page gives to each list. */
function relatedTo(record: NumberedRecord, setting: Setting): readonly Code[] {
  const { words } = setting;
  const { recordPage, formats, versions } = words;
  const all = listRelated(record).map(({ records }) => records);
  if (record.version) return listOf(versions.belonged, all, words);
  switch (record.kind) {
    case "vision":
      return listOf(recordPage.visionLeads, all, words);
    case "strategy":
      return [
        ...record.goals.flatMap((goal) => goalOf(goal, setting)),
        ...listOf(recordPage.itsVisions, [record.visions], words),
      ];
    case "goal":
      return listOf(recordPage.goalBelongs, all, words);
    default:
      return listOf(formats.markdown.related, all, words);
  }
}

/** A goal with its whole text on the sheet of its strategy, as on its page. */
function goalOf(goal: Goal, setting: Setting): readonly Code[] {
  const body = bodyOf(goal, setting, 2);
  return [head(goal, setting.words, 2), ...(body ? [body] : [])];
}

/** Records with their statements, below a title, each kind a list; nothing where there are none. */
function listOf(title: string, lists: readonly (readonly NumberedRecord[])[], words: Words): readonly Code[] {
  const filled = lists.filter((records) => records.length > 0);
  if (filled.length === 0) return [];
  return [
    call("section-title", {}, titleWords(title, words)),
    ...filled.map((records) =>
      statements(records, words, (record) => fullAddress(routeOf(record), words.language)),
    ),
  ];
}

/** Records of a kind with their statements. @param target where each leads */
export function statements(
  records: readonly NumberedRecord[],
  words: Words,
  target: (record: NumberedRecord) => Value,
): Code {
  const items = records.map((record) => {
    const vision = record.kind === "vision" ? record : undefined;
    const fields = {
      kicker: vision ? words.records.fullName(record) : words.records.shortName(record),
      target: target(record),
      vision: vision?.number,
      ...languageFields(record),
      subtitle: vision?.subtitle,
    };
    return call("enum.item", {}, record.number, call("statement", fields, titleWords(record.title, record)));
  });
  return call("statements", { "are-visions": records[0]?.kind === "vision" }, ...items);
}

/** In points; it fits a sheet of either size by itself. */
const highestMap = 640;

/** The map on which the record has its place; what a version was part of then has none. */
function mapOf(record: NumberedRecord, { content, words, look }: Setting): readonly Code[] {
  if (record.version || record.withdrawn) return [];
  const strategies = strategiesOf(record);
  if (strategies.length === 0) return [];
  const records: MapRecords = { visions: content.of("vision"), strategies, current: record };
  const target = (each: NumberedRecord) => fullAddress(recordRoute(each), words.language);
  return mapFigures(records, { words, look, target, height: highestMap });
}

function strategiesOf(record: NumberedRecord): readonly Strategy[] {
  switch (record.kind) {
    case "vision":
      return record.strategies;
    case "strategy":
      return [record];
    case "goal":
      return [record.strategy];
    default:
      return [];
  }
}
