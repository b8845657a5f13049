/** The site's contents for language models, as llmstxt.org proposes. */
import type { PhrasingContent, RootContent } from "mdast";
import { files, formatRoute, recordFormats, strategyFormatRoute, strategyFormats } from "../model/forms.ts";
import type { Content, NumberedRecord } from "../model/records.ts";
import { pageRoute, routes } from "../model/routes.ts";
import { shorten } from "../words/descriptions.ts";
import {
  collectionName,
  countedKind,
  dataDescription,
  dataTitle,
  fullName,
  summarise,
  wholeTitle,
} from "../words/names.ts";
import { commonMark, heading, link, list, paragraph, quotation, text } from "./commonmark.ts";

/** A line of a list: a name, the address it leads to, and what is there. */
type Line = readonly PhrasingContent[];

/**
 * `llms.txt`: the site's name, a summary, and the Markdown of every record with its address and what it says.
 * @returns Markdown, all addresses full
 */
export function llms(content: Content): string {
  const { site, document, visions, strategies, goals, pages } = content;
  const withdrawn = content.withdrawn.filter((record) => record.kind !== "page");
  const others = recordFormats.map(({ file }) => file).filter((file) => file !== "data.md");
  return commonMark([
    heading(1, text(site.title)),
    quotation(text(`${summarise(content)}.`)),
    paragraph(
      text(
        `A record’s page is at the address of its Markdown without “/data.md”; its other forms stand beside that: ${others.join(", ")}.`,
      ),
    ),
    ...section("The whole", [
      ...strategyFormats
        .filter(({ file }) => file === "strategy.md")
        .map(({ file, purpose }) => line(strategyFormatRoute(file), site.title, purpose)),
      line(routes.document, document.title, document.description),
    ]),
    ...section(collectionName("vision"), visions.map(recordLine)),
    ...section(collectionName("strategy"), strategies.map(recordLine)),
    ...section(collectionName("goal"), goals.map(recordLine)),
    ...section("Withdrawn", withdrawn.map(recordLine)),
    ...section("Data", [
      line(routes.data, dataTitle, dataDescription),
      ...strategyFormats
        .filter(({ file }) => file !== "strategy.md")
        .map(({ name, file, purpose }) => line(strategyFormatRoute(file), name, purpose)),
      line(files.schema, "JSON Schema", "What the JSON holds, field by field."),
      line(files.feed, "Atom feed", "The changes, the newest first."),
    ]),
    ...section(
      "About",
      pages.map((page) => line(pageRoute(page), page.title, page.description)),
    ),
  ]);
}

/** A list under its heading; nothing where the list is empty. */
function section(title: string, lines: readonly Line[]): readonly RootContent[] {
  return lines.length === 0 ? [] : [heading(2, text(title)), list(lines)];
}

function line(route: string, name: string, note: string): Line {
  return [link(route, name), text(`: ${note}`)];
}

function recordLine(record: NumberedRecord): Line {
  return line(formatRoute(record, "data.md"), fullName(record), shorten(noteOn(record)));
}

/** What a record says beyond its name, on one line; of one that is no longer in force, since when and why. */
function noteOn(record: NumberedRecord): string {
  if (record.withdrawn) return `Withdrawn on ${record.withdrawn.date}. ${record.withdrawn.reason}`;
  switch (record.kind) {
    case "vision":
      return wholeTitle(record);
    case "strategy":
      return `Rests on ${countedKind(record.visions.length, "vision")} and has ${countedKind(record.goals.length, "goal")}.`;
    case "goal":
      return record.text.replace(/\s+/gu, " ");
  }
}
