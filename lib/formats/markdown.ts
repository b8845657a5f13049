/** Records as Markdown for people and programs elsewhere: with their origin in front, and without anything of MDX. */
import type { PhrasingContent, RootContent } from "mdast";
import { stringify } from "yaml";
import { strategyFormatRoute } from "../model/forms.ts";
import { findParent, kinds } from "../model/kinds.ts";
import { originalLanguage } from "../model/languages.ts";
import {
  type Content,
  isNumbered,
  listRelated,
  type NumberedRecord,
  type StrategyDocument,
} from "../model/records.ts";
import { documentFragment, recordRoute, routeOf, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { originalRoute, versionsRoute } from "../model/versions.ts";
import { ownFieldsOf } from "../reading/schema-fields.ts";
import type { Words } from "../words/words.ts";
import {
  commonMark,
  heading,
  link,
  list,
  paragraph,
  portable,
  quotation,
  sentence,
  text,
} from "./commonmark.ts";
import { provenance } from "./provenance.ts";
import { provisionalNote, stateNotes, translationData } from "./translations.ts";
import { textRoute } from "./version-links.ts";
import { versionMark } from "./version-marks.ts";

/** A numbered record as CommonMark with GFM, with front matter in YAML and related records as links. */
export function recordMarkdown(content: Content, record: NumberedRecord, words: Words): string {
  const { title, kind, number, published, modified, withdrawn, paragraphs } = record;
  const { language, records, formats } = words;
  const url = fullAddress(routeOf(record), language);
  const fields = {
    title,
    ...ownData(record),
    kind,
    number,
    url,
    paragraphs: paragraphs.length > 0 ? paragraphs.map(({ id }) => `${url}#${id}`) : undefined,
    ...versionFields(content, record, words),
    published,
    modified,
    withdrawn,
    language: record.language,
    ...translationData(record, originalRoute(record)),
    ...provenance(content.site),
  };
  return print(fields, [
    heading(1, text(records.fullName(record))),
    ...provisional(record, originalRoute(record), words),
    ...state(record, words),
    ...asPublished(record, words),
    ...statement(record, words),
    ...withdrawal(record, words),
    ...portable(record.tree, { lowered: 0, language }),
    heading(2, text(formats.markdown.related)),
    list([...related(record, words), ...whole(content, record, words)]),
  ]);
}

/** Of a version, which one it is and of what; of a record that has versions, their addresses, the newest first. */
function versionFields(content: Content, record: NumberedRecord, words: Words) {
  const of = recordRoute(record);
  if (record.version) return { version: versionMark(record.version, of, words) };
  const versions = content.versionsOf(of);
  if (versions.length === 0) return {};
  return { versions: versions.map(({ route }) => fullAddress(route, words.language)) };
}

/** That a version is one, with a link to what holds now. */
function asPublished(record: NumberedRecord, { language, records, formats }: Words): readonly RootContent[] {
  const { version } = record;
  if (!version) return [];
  const now = link(recordRoute(record), { language, name: records.shortName(record) });
  const { asPublished: ofOriginal, translationAsPublished: ofTranslation } = formats.markdown;
  const say = version.ofTranslation ? ofTranslation : ofOriginal;
  return [quotation(...sentence(say({ day: version.day, now })))];
}

/** That what follows is a provisional translation, with a link to the original; nothing before an original. */
function provisional(
  said: Parameters<typeof provisionalNote>[0],
  route: string,
  words: Words,
): readonly RootContent[] {
  const original = link(route, { language: originalLanguage, name: words.translations.original });
  const note = provisionalNote(said, words, original);
  return note ? [quotation(...sentence(note))] : [];
}

/** That a text is not translated, or that its translation lags behind. */
function state(written: NumberedRecord | StrategyDocument, words: Words): readonly RootContent[] {
  const { language, translations } = words;
  const changes = link(versionsRoute(textRoute(written)), { language, name: translations.changes });
  return stateNotes(written, words, changes).map((note) => quotation(...sentence(note)));
}

/** The document, which is not that of the day of a version. */
function whole({ document }: Content, { version }: NumberedRecord, { language }: Words) {
  return version ? [] : [[link(routes.document, { language, name: document.title })]];
}

/** The whole strategy as CommonMark with GFM: the text in the source's order, then every other record. */
export function strategyMarkdown(content: Content, words: Words): string {
  const { language, records, formats } = words;
  const { site, document } = content;
  const announced = new Set<NumberedRecord>(document.strategy.goals);
  const fields = {
    title: site.title,
    url: fullAddress(routes.document, language),
    language: document.language,
    ...translationData(document, routes.document),
    ...provenance(site),
  };
  const chapter = (title: string, listed: readonly NumberedRecord[]) =>
    listed.length === 0 ? [] : [heading(2, text(title)), ...listed.flatMap((each) => part(each, words))];
  return print(fields, [
    heading(1, text(site.title)),
    ...provisional(content, strategyFormatRoute("strategy.md"), words),
    heading(2, link(routes.document, { language, name: document.title })),
    ...state(document, words),
    ...portable(document.tree, { lowered: 1, prefix: document.kind, language }),
    ...document.strategy.goals.flatMap((goal) => part(goal, words, true)),
    ...kinds.flatMap((kind) => {
      const all: readonly NumberedRecord[] = content.of(kind);
      const others = all.filter((record) => !announced.has(record));
      const isWhole = others.length === all.length;
      return chapter(isWhole ? records.kinds[kind].plural : formats.markdown.others({ kind }), others);
    }),
    ...chapter(formats.markdown.withdrawn, content.withdrawn.filter(isNumbered)),
  ]);
}

function print(fields: object, children: readonly RootContent[]): string {
  // Many readers of front matter still read YAML 1.1, where `yes` is no word.
  return `---\n${stringify(fields, { lineWidth: 0, compat: "yaml-1.1" })}---\n\n${commonMark(children)}`;
}

/** The fields of a record's kind besides its title: those that follow the title in its file, then those before it. */
function ownData(record: NumberedRecord): object {
  const names = ownFieldsOf(record.kind).map(({ name }) => name);
  const title = names.indexOf("title");
  const others = [...names.slice(title + 1), ...names.slice(0, title)];
  return Object.fromEntries(others.map((name) => [name, Reflect.get(record, name)]));
}

/** A record within the whole. What stands where the text announces it needs no list of what it belongs to. */
function part(record: NumberedRecord, words: Words, isAnnounced = false): readonly RootContent[] {
  const { language, records } = words;
  return [
    heading(3, link(recordRoute(record), { language, name: records.fullName(record) })),
    ...state(record, words),
    ...statement(record, words),
    ...withdrawal(record, words),
    ...portable(record.tree, { lowered: 2, prefix: documentFragment(record), language }),
    ...(isAnnounced || !findParent(record.kind) ? [] : [list(related(record, words))]),
  ];
}

/** What a vision says; the other records' titles say it already. */
function statement(record: NumberedRecord, { records }: Words): readonly RootContent[] {
  if (record.kind !== "vision") return [];
  return [paragraph(text(records.wholeTitle(record)))];
}

function withdrawal({ withdrawn }: NumberedRecord, { dates, ended }: Words): readonly RootContent[] {
  if (!withdrawn) return [];
  return [
    quotation(text(ended.withdrawn({ day: dates.day(withdrawn.date), reason: withdrawn.reason }).join(""))),
  ];
}

/** The records that a record rests on, then those that rest on it, as links. */
function related(
  record: NumberedRecord,
  { language, records }: Words,
): readonly (readonly PhrasingContent[])[] {
  return listRelated(record)
    .flatMap((relation) => relation.records)
    .map((other) => [link(routeOf(other), { language, name: records.fullName(other) })]);
}
