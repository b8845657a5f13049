/**
 * The feed of changes: the public notes of all records, newest first, as Atom (RFC 4287). Its identifiers hold no address of
 * the site, so that they stay when the site moves (section 4.2.6).
 */
import { create } from "xmlbuilder2";
import { startOfDay, timeZoneOf } from "../model/dates.ts";
import { files } from "../model/forms.ts";
import { inLanguage, originalLanguage } from "../model/languages.ts";
import { type Content, inOriginal, type Subject } from "../model/records.ts";
import { routeOf, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { findNoted } from "../versions/notes.ts";
import type { Words } from "../words/words.ts";
import { differenceHtml, paragraphHtml } from "./difference-html.ts";
import { tagUri } from "./identifiers.ts";
import { markUntranslated, plainNote, plainOriginal, provisionalNote } from "./translations.ts";
import { addText, xmlOptions } from "./xml.ts";

/** The most notes that the feed has: readers ask for it again and again, and keep what they have read. */
const mostEntries = 100;

/** A note of a change. */
interface FeedEntry {
  /** A tag: `tag:tohoku.ac.jp,2026-11-22:/goals/56/changes/2030-04-01/1`. */
  readonly id: string;
  readonly title: string;
  /** Where the change can be read: at the version that the note is about, else at the record. */
  readonly route: string;
  /** ISO 8601. */
  readonly date: string;
  readonly note: string;
  /** What the version changed that the note is about, as HTML; asked for of the entries alone that the feed has room for. */
  readonly readDifference: () => string | undefined;
}

/**
 * The feed of the newest notes of changes, those of withdrawn records included. The older ones stay on the pages that they are of.
 * @returns XML in UTF-8, the same for the same content
 */
export function atomFeed(content: Content, words: Words): string {
  const { language } = words;
  const { site } = content;
  const entries = subjectsOf(content)
    .flatMap((subject) => entriesOf(content, subject, words))
    // Sorting is stable: what changed on one day stays in the order of the site.
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .slice(0, mostEntries);
  const timeZone = timeZoneOf(site);
  const address = fullAddress(files.feed, language);
  const feed = create(xmlOptions).ele("http://www.w3.org/2005/Atom", "feed", {
    "xml:lang": language,
  });
  addText(feed.ele("id"), tagUri(site, inLanguage(files.feed, language)));
  addText(feed.ele("title"), words.formats.feed.title(site));
  const provisional = provisionalNote(content, words, plainOriginal(files.feed, words));
  if (provisional) addText(feed.ele("subtitle"), plainNote(provisional));
  addText(feed.ele("updated"), startOfDay(entries[0]?.date ?? newestDay(content), timeZone));
  addText(feed.ele("author").ele("name"), site.publisher);
  feed.ele("link", { rel: "self", type: "application/atom+xml", href: address });
  feed.ele("link", { rel: "alternate", type: "text/html", href: fullAddress(routes.home, language) });
  for (const { id, title, route, date, note, readDifference } of entries) {
    const entry = feed.ele("entry");
    addText(entry.ele("id"), id);
    addText(entry.ele("title"), title);
    addText(entry.ele("published"), startOfDay(date, timeZone));
    addText(entry.ele("updated"), startOfDay(date, timeZone));
    entry.ele("link", { rel: "alternate", type: "text/html", href: fullAddress(route, language) });
    const difference = readDifference();
    const noted = language === originalLanguage ? {} : { "xml:lang": originalLanguage };
    if (difference === undefined) addText(entry.ele("content", { type: "text", ...noted }), note);
    else addText(entry.ele("content", { type: "html", ...noted }), `${paragraphHtml(note)}${difference}`);
  }
  return `${feed.end({ prettyPrint: true })}\n`;
}

function subjectsOf({ document, all, pages, withdrawn }: Content): readonly Subject[] {
  return [document, ...all, ...pages, ...withdrawn];
}

function entriesOf(content: Content, subject: Subject, words: Words): readonly FeedEntry[] {
  const { site } = content;
  // What changed is said in the language in which it changed.
  const { versionsOf, versionsBeside } = inOriginal(content);
  const { language, records } = words;
  const route = routeOf(subject);
  const { changes } = subject;
  if (changes.length === 0) return [];
  const versions = versionsOf(route);
  return changes.map((change, index) => {
    const { date, note } = change;
    // Notes are added above the others, so an older one of the same day keeps its number.
    const number = changes.slice(index).filter((other) => other.date === date).length;
    // Of the record and not of the version: an entry with another name would be a new one.
    const id = tagUri(site, `${inLanguage(route, language)}/changes/${date}/${number}`);
    const version = findNoted(versions, change);
    const readDifference = () => {
      const before = version && versionsBeside(version.route).previous;
      return before && differenceHtml(before.read(), version.read(), words);
    };
    const title = markUntranslated(records.nameOf(subject), subject, words);
    return { id, title, route: version?.route ?? route, date, note, readDifference };
  });
}

/** The newest day that anything was published or changed; that of the Vision, where nothing of the site is dated yet. */
function newestDay(content: Content): string {
  const days = subjectsOf(content).flatMap(({ published, modified }) => modified ?? published ?? []);
  return days.toSorted().at(-1) ?? `${content.document.vision.published}-01`;
}
