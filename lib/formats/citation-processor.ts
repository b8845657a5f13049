/**
 * The only module that uses citation-js and its CSL processor: a bibliographic item in, its forms out.
 * Citation-js has no types, so what it returns is checked here.
 */
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import CSL from "citeproc";
import { z } from "zod";
import type { CitationStyle } from "../model/citation-style.ts";
import { originalLanguage } from "../model/languages.ts";
import type { Words } from "../words/words.ts";
import { reduceStyle } from "./reduced-style.ts";

/** A day in CSL-JSON: year, month and day. */
interface IssuedOn {
  readonly "date-parts": readonly [readonly [number, number, number]];
}

/** An item of CSL-JSON 1.0.2, as far as it is used here. */
export interface CitedItem {
  /** Unique and stable: in LaTeX documents it is the key. */
  readonly id: string;
  readonly type: "chapter";
  readonly title: string;
  readonly "container-title": string;
  /** An organisation: a literal name, never parted into given and family names. */
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher?: string;
  /** Of the publication: that it is a provisional translation. */
  readonly edition?: string;
  /** Absent where the site has no public address. */
  readonly URL?: string;
  /** The day of publication of a version; all other items have no date. */
  readonly issued?: IssuedOn;
  readonly language: string;
  /** That the text is a provisional translation, and of what. */
  readonly note?: string;
}

const bibtex = plugins.config.get("@bibtex");
bibtex.format.useIdAsLabel = true;
bibtex.format.checkLabel = false;
// Left on, it drops every letter that has no LaTeX command, Japanese ones among them.
bibtex.format.asciiOnly = false;
// An @inbook's title is the book's; the part of a publication that has its own title is @incollection.
bibtex.types.bibtex.target.chapter = "incollection";

const risEntries = z.tuple([
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).and(z.object({ TY: z.string() })),
]);

/** The item as the library writes CSL-JSON: an array of one. */
export function toCslJson(item: CitedItem): string {
  return `${z.string().parse(plugins.output.format("data", [item]))}\n`;
}

/**
 * The item in BibTeX, in UTF-8.
 * The library escapes all or nothing, so texts reach it with LaTeX's special characters already escaped.
 */
export function toBibtex(item: CitedItem): string {
  const { issued, ...undated } = item;
  const escaped = { ...mapTexts(undated, escapeLatex), id: item.id };
  const entry = z
    .string()
    .parse(plugins.output.format("bibtex", [escaped]))
    .trim();
  return `${entry.replace(/\}$/u, `${bibtexLanguage(item)}${issued ? bibtexDate(issued) : ""}}`)}\n`;
}

/** The language as a field, which the library leaves out: styles would print it, so only translations name theirs. */
function bibtexLanguage({ language }: CitedItem): string {
  return language === originalLanguage ? "" : `\tlanguage = {${language}},\n`;
}

/** The names that every style of BibTeX gives the months. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/**
 * A day as fields: for BibTeX its year and month, and the whole for BibLaTeX. The library writes the day into the month, as a
 * text that has no meaning to a style.
 */
function bibtexDate(issued: IssuedOn): string {
  const [[year, month]] = issued["date-parts"];
  return `\tyear = {${year}},\n\tmonth = ${months[month - 1]},\n\tdate = {${writeDay(issued, "-")}},\n`;
}

/** The numbers of a day with a sign between them: `2026-11-22`. */
function writeDay({ "date-parts": [day] }: IssuedOn, sign: string): string {
  return day.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join(sign);
}

/**
 * The item in RIS, one line a tag, with the line ends of its specification.
 * The library's own text breaks lines after 70 characters and within words, so its tags are written out here.
 */
export function toRis(item: CitedItem): string {
  // A comma parts a family name from a given one and can't be escaped.
  const author = [{ literal: item.author[0].literal.replaceAll(",", "") }];
  // Its identifiers have 20 characters at most, too few for one that is unique; the address is.
  const { id: _, ...named } = { ...item, author };
  const [tags] = risEntries.parse(plugins.output.format("ris", [named], { format: "object" }));
  const { TY, ...others } = tags;
  // The library writes the year alone of a day.
  const day = item.issued && { DA: writeDay(item.issued, "/") };
  const lines = Object.entries({ ...others, ...day }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${onOneLine(value)}`),
  );
  return [`TY  - ${TY}`, ...lines, "ER  - ", ""].join("\r\n");
}

/** A line break would end a tag; after two spaces and a hyphen, some readers take what is before them for another tag. */
function onOneLine(value: string): string {
  return value.replace(/[\n\v\f\r\u0085\u2028\u2029]| {2,}/gu, " ");
}

/** What a style can be told of an item besides; `status` says of one that it has no date. */
type Particular = "issued" | "status" | "edition";

/** What is known of every item that is set in a style. */
const styledItem = (particulars: readonly Particular[]) => ({
  type: "chapter",
  has: new Set(["title", "container-title", "author", "language", ...particulars]),
  mayHave: new Set(["publisher", "URL"]),
});

/**
 * The item set in a style, with the terms of a language: a fragment of HTML.
 * @param item without a note, which the styles have no place for
 * @param terms those of the language, where the library has none
 */
export function toStyledHtml(
  item: CitedItem,
  { name, edition, csl }: CitationStyle,
  {
    words: { citationLocale, formats },
    terms,
  }: { readonly words: Words; readonly terms?: string | undefined },
): string {
  const particulars: readonly Particular[] = [
    item.issued ? "issued" : "status",
    ...(item.edition === undefined ? [] : (["edition"] as const)),
  ];
  const template = `${name} ${edition ?? ""} ${particulars.join(" ")}`;
  // The library makes a processor for the first style of a name, and keeps it.
  const { styles, locales } = plugins.config.get("@csl");
  if (terms !== undefined && !locales.has(citationLocale)) locales.add(citationLocale, terms);
  if (!styles.has(template)) styles.add(template, reduceStyle(CSL.parseXml(csl), styledItem(particulars)));
  const html = plugins.output.format(
    "bibliography",
    [{ ...mapTexts(item, hideTags), ...(!item.issued && { status: formats.undated }) }],
    { template, format: "html", lang: citationLocale },
  );
  return showTags(z.string().parse(html));
}

/** An item with all its words changed in one way. */
function mapTexts(item: CitedItem, change: (text: string) => string): CitedItem {
  return {
    ...item,
    title: change(item.title),
    "container-title": change(item["container-title"]),
    author: [{ literal: change(item.author[0].literal) }],
    ...(item.publisher !== undefined && { publisher: change(item.publisher) }),
    ...(item.note !== undefined && { note: change(item.note) }),
  };
}

const latexCommands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  // BibTeX counts braces whether or not a backslash is before them, so a lone one would unbalance the entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** Signs that TeX would draw as one: two hyphens as a dash, two apostrophes as a quotation mark. */
const ligatures = /([-'`,])(?=\1)|[?!](?=`)/gu;

function escapeLatex(text: string): string {
  return text
    .replace(ligatures, "$&\uE001")
    .replace(/[\\~^<>{}]|[&%$#_]/gu, (sign) => latexCommands[sign] ?? `\\${sign}`)
    .replaceAll("\uE001", "{}");
}

// In CSL a title's <b> and <i> are markup. Here they are words, so they pass the processor in disguise.
const hideTags = (text: string) => text.replaceAll("<", "\uE000");
const showTags = (html: string) => html.replaceAll("\uE000", "&lt;");
