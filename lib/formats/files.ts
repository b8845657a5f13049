/** Every file of text that is made from the content without a page around it. */
import { timeZoneOf, todayIn } from "../model/dates.ts";
import {
  files,
  formatRoute,
  oembedRoute,
  type RecordFormatFile,
  type RecordPdfFile,
  type StrategyFormatFile,
  type StrategyPdfFile,
  strategyFormatRoute,
} from "../model/forms.ts";
import { type Content, isNumbered, type NumberedRecord } from "../model/records.ts";
import { robotsRoute } from "../model/routes.ts";
import { timeMapRoute, versionForms } from "../model/versions.ts";
import type { Words } from "../words/words.ts";
import { cite } from "./citations.ts";
import { oembed } from "./embed.ts";
import { atomFeed } from "./feed.ts";
import { recordJson, strategyJson } from "./json.ts";
import { jsonSchema } from "./json-schema.ts";
import { llms } from "./llms.ts";
import { recordMarkdown, strategyMarkdown } from "./markdown.ts";
import { openSearch } from "./open-search.ts";
import { securityText } from "./security-text.ts";
import { robots, sitemaps } from "./sitemap.ts";
import { stratml } from "./stratml.ts";
import { timeMap } from "./timemap.ts";

/** What writes each form of a record that is text. */
const recordWriters: Readonly<
  Record<
    Exclude<RecordFormatFile, RecordPdfFile>,
    (content: Content, record: NumberedRecord, words: Words) => string
  >
> = {
  "data.json": recordJson,
  "data.md": recordMarkdown,
  "data.bib": (...about) => cite(...about).bibtex,
  "data.ris": (...about) => cite(...about).ris,
  "data.csl.json": (...about) => cite(...about).csl,
};

/** What writes each form of the whole strategy that is text. */
const strategyWriters: Readonly<
  Record<Exclude<StrategyFormatFile, StrategyPdfFile>, (content: Content, words: Words) => string>
> = {
  "strategy.json": strategyJson,
  "strategy.md": strategyMarkdown,
  "strategy.xml": stratml,
  "strategy.bib": (content, words) => cite(content, content.document, words).bibtex,
  "strategy.ris": (content, words) => cite(content, content.document, words).ris,
  "strategy.csl.json": (content, words) => cite(content, content.document, words).csl,
};

/**
 * Lists the files that the site has in each language, by address without the language. A text is made when it is asked for.
 *
 * @returns what makes the text of each file, in UTF-8: the same for the same content, settings and day
 */
export function listTextFiles(content: Content, words: Words): ReadonlyMap<string, () => string> {
  const found = new Map<string, () => string>();
  for (const record of [...content.all, ...content.withdrawn.filter(isNumbered)]) {
    for (const [file, write] of entriesOf(recordWriters))
      found.set(formatRoute(record, file), () => write(content, record, words));
    found.set(oembedRoute(record), () => oembed(content, record, words));
  }
  for (const [file, write] of entriesOf(strategyWriters))
    found.set(strategyFormatRoute(file), () => write(content, words));
  for (const [address, write] of versionFiles(content, words)) found.set(address, write);
  found.set(files.schema, () => jsonSchema(words));
  found.set(files.feed, () => atomFeed(content, words));
  found.set(files.llms, () => llms(content, words));
  found.set(files.openSearch, () => openSearch(content, words));
  return found;
}

/** The files of the site that all languages share. */
export function listSharedFiles(content: Content): ReadonlyMap<string, () => string> {
  const found = new Map<string, () => string>([[robotsRoute, robots], ...sitemaps(content)]);
  // With no contact to name there is nothing at this address.
  const contact = () => securityText(content.site, todayIn(timeZoneOf(content.site)));
  if (contact() !== undefined) found.set(files.securityText, () => contact() ?? "");
  return found;
}

/** The forms of every version, also of records that are gone and of translations, and the lists of versions that programs read. */
function* versionFiles(content: Content, words: Words): Iterable<readonly [string, () => string]> {
  for (const of of content.versioned) {
    yield [timeMapRoute(of), () => timeMap(content, of, words)];
    for (const { route } of [...content.versionsOf(of), ...content.translationsOf(of)]) {
      for (const { file, route: address } of versionForms(route)) {
        const write = findWriter(file);
        if (write) yield [address, () => write(content, getVersion(content, route), words)];
      }
    }
  }
}

function findWriter(file: RecordFormatFile) {
  return entriesOf(recordWriters).find(([name]) => name === file)?.[1];
}

/** A record as it was published, asked for when one of its forms is made: a build notes what that reads. */
export function getVersion(content: Content, route: string): NumberedRecord {
  const record = content.byRoute(route);
  if (!record || !("number" in record)) throw new Error(`${route} is no version of a record.`);
  return record;
}

function entriesOf<Name extends string, Value>(record: Readonly<Record<Name, Value>>): [Name, Value][] {
  return Object.entries(record) as [Name, Value][];
}
