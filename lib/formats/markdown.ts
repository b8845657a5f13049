/** Records as Markdown for people and programs elsewhere: with their origin in front, and without anything of MDX. */
import type { PhrasingContent, RootContent } from "mdast";
import { stringify } from "yaml";
import type { Content, NumberedRecord } from "../model/records.ts";
import { documentFragment, recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { collectionName, fullName, wholeTitle } from "../words/names.ts";
import { commonMark, heading, link, list, paragraph, portable, quotation, text } from "./commonmark.ts";
import { provenance } from "./provenance.ts";

/** A numbered record as CommonMark with GFM, with front matter in YAML and related records as links. */
export function recordMarkdown({ site, document }: Content, record: NumberedRecord): string {
  const { title, kind, number, published, modified, withdrawn, paragraphs } = record;
  const url = fullAddress(recordRoute(record));
  const fields = {
    title,
    ...(record.kind === "vision" && { subtitle: record.subtitle, theme: record.theme }),
    kind,
    number,
    url,
    paragraphs: paragraphs.length > 0 ? paragraphs.map(({ id }) => `${url}#${id}`) : undefined,
    published,
    modified,
    withdrawn,
    ...provenance(site),
  };
  return print(fields, [
    heading(1, text(fullName(record))),
    ...statement(record),
    ...withdrawal(record),
    ...portable(record.tree, { lowered: 0 }),
    heading(2, text("Related records")),
    list([...related(record), [link(routes.document, document.title)]]),
  ]);
}

/** The whole strategy as CommonMark with GFM: the text in the source's order, then every other record. */
export function strategyMarkdown(content: Content): string {
  const { site, document, visions, strategies, goals } = content;
  const withdrawn = content.withdrawn.filter((record) => record.kind !== "page");
  const others = goals.filter((goal) => !document.strategy.goals.includes(goal));
  const fields = { title: site.title, url: fullAddress(routes.document), ...provenance(site) };
  return print(fields, [
    heading(1, text(site.title)),
    heading(2, link(routes.document, document.title)),
    ...portable(document.tree, { lowered: 1, prefix: document.kind }),
    ...document.strategy.goals.flatMap(part),
    ...chapter(collectionName("vision"), visions),
    ...chapter(collectionName("strategy"), strategies),
    ...chapter("Other goals", others),
    ...chapter("Withdrawn", withdrawn),
  ]);
}

function print(fields: object, children: readonly RootContent[]): string {
  // Many readers of front matter still read YAML 1.1, where `yes` is no word.
  return `---\n${stringify(fields, { lineWidth: 0, compat: "yaml-1.1" })}---\n\n${commonMark(children)}`;
}

/** Records under a heading of their own; nothing where there are none. */
function chapter(title: string, records: readonly NumberedRecord[]): readonly RootContent[] {
  return records.length === 0 ? [] : [heading(2, text(title)), ...records.flatMap(part)];
}

/** A record within the whole. */
function part(record: NumberedRecord): readonly RootContent[] {
  return [
    heading(3, link(recordRoute(record), fullName(record))),
    ...statement(record),
    ...withdrawal(record),
    ...portable(record.tree, { lowered: 2, prefix: documentFragment(record) }),
    ...(record.kind === "strategy" ? [list(related(record))] : []),
  ];
}

/** What a vision says; the other records' titles say it already. */
function statement(record: NumberedRecord): readonly RootContent[] {
  if (record.kind !== "vision") return [];
  return [paragraph(text(wholeTitle(record)))];
}

function withdrawal({ withdrawn }: NumberedRecord): readonly RootContent[] {
  return withdrawn ? [quotation(text(`Withdrawn on ${withdrawn.date}. ${withdrawn.reason}`))] : [];
}

/** The records that a record rests on, then those that rest on it, as links. */
function related(record: NumberedRecord): readonly (readonly PhrasingContent[])[] {
  return relatedRecords(record).map((other) => [link(recordRoute(other), fullName(other))]);
}

function relatedRecords(record: NumberedRecord): readonly NumberedRecord[] {
  switch (record.kind) {
    case "vision":
      return [...record.strategies, ...record.goals];
    case "strategy":
      return [...record.visions, ...record.goals];
    case "goal":
      return [record.strategy, ...record.visions];
  }
}
