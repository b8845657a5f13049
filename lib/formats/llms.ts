/** The site's contents for language models, as llmstxt.org proposes. */
import type { PhrasingContent, RootContent } from "mdast";
import {
  type Format,
  files,
  formatRoute,
  recordFormats,
  strategyFormatRoute,
  strategyFormats,
} from "../model/forms.ts";
import { kinds } from "../model/kinds.ts";
import { originalLanguage } from "../model/languages.ts";
import { mostListed } from "../model/list-parts.ts";
import { type Content, isNumbered, type NumberedRecord } from "../model/records.ts";
import { collectionRoute, pageRoute, routes } from "../model/routes.ts";
import { kindWords, shorten } from "../words/text.ts";
import type { Words } from "../words/words.ts";
import { commonMark, heading, link, list, paragraph, quotation, sentence, text } from "./commonmark.ts";
import { markUntranslated, provisionalNote } from "./translations.ts";

/** A line of a list: a name, the address it leads to, and what is there. */
type Line = readonly PhrasingContent[];

/**
 * `llms.txt`: the site's name, a summary, and the Markdown of every record with its address and what it says.
 * @returns Markdown, all addresses full
 */
export function llms(content: Content, words: Words): string {
  const { language, data, forms, formats, records } = words;
  const line = (route: string, name: string, note: string): Line => [
    link(route, { language, name }),
    text(`: ${note}`),
  ];
  const recordLine = (record: NumberedRecord) =>
    line(
      formatRoute(record, "data.md"),
      markUntranslated(records.fullName(record), record, words),
      shorten(noteOn(record, words)),
    );
  const { site, document, pages } = content;
  const withdrawn = content.withdrawn.filter(isNumbered);
  const original = link(files.llms, { language: originalLanguage, name: words.translations.original });
  const provisional = provisionalNote(content, words, original);
  const others = recordFormats.filter(isForPrograms).map(({ file }) => file);
  return commonMark([
    heading(1, text(site.title)),
    quotation(text(records.summary(content))),
    ...(provisional ? [paragraph(...sentence(provisional))] : []),
    paragraph(text(formats.llms.note({ files: others }))),
    ...section(formats.llms.whole, [
      ...strategyFormats
        .filter(({ file }) => file === "strategy.md")
        .map(({ file }) => line(strategyFormatRoute(file), site.title, forms.ofStrategy[file].purpose)),
      line(routes.document, markUntranslated(document.title, document, words), document.description),
    ]),
    ...kinds.flatMap((kind) => {
      const all: readonly NumberedRecord[] = content.of(kind);
      const rest =
        all.length > mostListed
          ? [line(collectionRoute(kind), words.collection.part({ kind, ...spanOf(all) }), formats.llms.more)]
          : [];
      return section(records.kinds[kind].plural, [...all.slice(0, mostListed).map(recordLine), ...rest]);
    }),
    ...section(formats.markdown.withdrawn, withdrawn.map(recordLine)),
    ...section(formats.llms.data, [
      line(routes.data, data.title, data.description),
      ...strategyFormats
        .filter(isForPrograms)
        .map(({ file }) =>
          line(strategyFormatRoute(file), forms.ofStrategy[file].name, forms.ofStrategy[file].purpose),
        ),
      line(files.schema, forms.schema.name, forms.schema.purpose),
      line(files.feed, forms.feed.name, forms.feed.purpose),
      ...(content.versioned.length > 0
        ? [line(routes.changes, formats.llms.versions, formats.llms.versionsNote)]
        : []),
    ]),
    ...section(
      formats.llms.about,
      pages.map((page) => line(pageRoute(page), markUntranslated(page.title, page, words), page.description)),
    ),
  ]);
}

/** Whether a form is read by programs, besides the Markdown that is listed by itself: PDFs are for people, and say the same. */
function isForPrograms(format: Format): boolean {
  return !["text/markdown", "application/pdf"].includes(format.type);
}

/** The first and the last number of the records that the file doesn't list. */
function spanOf(all: readonly NumberedRecord[]): { first: number; last: number } {
  return { first: all.at(mostListed)?.number ?? 0, last: all.at(-1)?.number ?? 0 };
}

/** A list under its heading; nothing where the list is empty. */
function section(title: string, lines: readonly Line[]): readonly RootContent[] {
  return lines.length === 0 ? [] : [heading(2, text(title)), list(lines)];
}

/** What a record says beyond its name, on one line; of one that is no longer in force, since when and why. */
function noteOn(record: NumberedRecord, words: Words): string {
  const { withdrawn } = record;
  if (withdrawn)
    return words.ended.withdrawn({ day: words.dates.day(withdrawn.date), reason: withdrawn.reason }).join("");
  return kindWords(words, record).note(record);
}
