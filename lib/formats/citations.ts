/** How to cite a record, or the published text as a whole: for programs and, set in the styles of a language, for people. */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { CitationStyle } from "../model/citation-style.ts";
import { originalLanguage } from "../model/languages.ts";
import {
  type Content,
  inOriginal,
  type NumberedRecord,
  type Site,
  type StrategyDocument,
} from "../model/records.ts";
import { routeOf } from "../model/routes.ts";
import { publicAddress } from "../model/site-url.ts";
import { originalRoute, versionStep } from "../model/versions.ts";
import type { Words } from "../words/words.ts";
import { type CitedItem, toBibtex, toCslJson, toRis, toStyledHtml } from "./citation-processor.ts";
import { isProvisional, plainNote, plainOriginal, provisionalNote } from "./translations.ts";

/** Words of a citation that are set in one way. */
export interface CitationPart {
  readonly text: string;
  readonly italic: boolean;
}

/** A citation as people write it, its address included as text. */
export interface StyledCitation {
  readonly style: CitationStyle;
  readonly parts: readonly CitationPart[];
}

/** A citation in all its forms; each is made when it is asked for, since the processor takes its time. */
export interface Citations {
  /** BibTeX, UTF-8. */
  readonly bibtex: string;
  /** RIS, UTF-8 with CRLF. */
  readonly ris: string;
  /** CSL-JSON 1.0.2, an array of one item. */
  readonly csl: string;
  readonly styles: readonly StyledCitation[];
}

/**
 * The citations of a record or of the published text.
 * @param content for the publisher, the publication and the styles
 * @param subject what is cited, withdrawn or not
 * @param words of the language that it is in
 */
export function cite(content: Content, subject: NumberedRecord | StrategyDocument, words: Words): Citations {
  const item = { id: keyOf(content, subject, words), ...citedItem(content.site, subject, words) };
  // Where the author publishes the work, the styles don't say the name twice (APA 9.29, MLA 5.58).
  const { publisher: _, note: _note, ...named } = item;
  // They have no place for notes; an edition of the publication is what every one of them can say.
  const { provisional } = words.translations.status;
  const styled = isProvisional(subject) ? { ...named, edition: provisional } : named;
  return {
    get bibtex() {
      return toBibtex(item);
    },
    get ris() {
      return toRis(item);
    },
    get csl() {
      return toCslJson(item);
    },
    get styles() {
      return content.citationStyles.map((style) => ({
        style,
        parts: readParts(toStyledHtml(styled, style, { words, terms: content.citationTerms })),
      }));
    },
  };
}

/** The words of a citation without its italics, as they are copied. */
export function plainCitation({ parts }: StyledCitation): string {
  return parts.map(({ text }) => text).join("");
}

/**
 * A record, the published text, or a version of either as the item of a bibliography that every form of its citation is made
 * from, but for its key. A version has a date, the day on which it was published; what is cited as it is now has none.
 */
export function citedItem(
  site: Site,
  subject: NumberedRecord | StrategyDocument,
  words: Words,
): Omit<CitedItem, "id"> & { publisher: string } {
  const { version } = subject;
  const address = publicAddress(routeOf(subject), words.language);
  const original = address ? plainOriginal(originalRoute(subject), words) : words.translations.original;
  const note = provisionalNote(subject, words, original);
  return {
    type: "chapter",
    title: subject.kind === "document" ? subject.title : words.records.citedTitle(subject),
    "container-title": site.source.title,
    author: [{ literal: site.publisher }],
    publisher: site.publisher,
    ...(address && { URL: address }),
    ...(version && { issued: { "date-parts": [partsOf(version.day)] } }),
    language: subject.language,
    ...(note && { note: plainNote(note) }),
  };
}

/** The key of a citation, made of the original’s names, which every program can read; in another language with its tag. */
function keyOf(content: Content, subject: NumberedRecord | StrategyDocument, { language }: Words): string {
  const { site } = inOriginal(content);
  const { version } = subject;
  return [
    site.publisher,
    subject.kind === "document" ? site.source.title : `${subject.kind} ${subject.number}`,
    version ? versionStep(version) : "",
    content.language === originalLanguage ? "" : language,
  ]
    .map(slug)
    .filter(Boolean)
    .join("-");
}

/** The numbers of a day: `2026-11-22` → 2026, 11 and 22. */
function partsOf(day: string): readonly [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** The parts of a styled citation, from the processor's HTML. */
function readParts(html: string): readonly CitationPart[] {
  const parts: CitationPart[] = [];
  collect(parseFragment(html), false, parts);
  // The line breaks between the processor's elements are no words.
  return parts.filter(({ text }) => !/^\s*\n\s*$/u.test(text));
}

function collect(node: DefaultTreeAdapterTypes.ParentNode, italic: boolean, parts: CitationPart[]): void {
  for (const child of node.childNodes) {
    if ("value" in child) parts.push({ text: child.value, italic });
    else if ("childNodes" in child && !isNumber(child))
      collect(child, italic || child.nodeName === "i", parts);
  }
}

/** Whether an element is the number that an entry has in a list; a citation by itself has none. */
function isNumber(node: DefaultTreeAdapterTypes.ParentNode): boolean {
  return "attrs" in node && node.attrs.some(({ value }) => value === "csl-left-margin");
}
