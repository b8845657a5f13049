/** What of a content can be found: what is in force, and by its number what no longer is. */
import { type Kind, kinds } from "../model/kinds.ts";
import { inLanguage, languages } from "../model/languages.ts";
import { type Content, isNumbered, type Subject } from "../model/records.ts";
import { collectionRoute, routeOf } from "../model/routes.ts";
import { versionStep } from "../model/versions.ts";
import { wordsOf } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { fold } from "./fold.ts";
import type { SearchDocument } from "./index-file.ts";
import { listOwnPages } from "./own-pages.ts";

/** Lists what can be found, in the order in which equals are shown. */
export function listSearchDocuments(content: Content, words: Words): readonly SearchDocument[] {
  const { document, pages, all, withdrawn } = content;
  return [
    // From the bottom, whose records are what people look for by number.
    ...kinds
      .toReversed()
      .flatMap((kind) => all.filter((record) => record.kind === kind))
      .map((record) => toDocument(record, content, words)),
    toDocument(document, content, words),
    ...pages.map((page) => toDocument(page, content, words)),
    ...listOwnPages(words).map(({ route, title, text, also }) => ({
      ...{ route: inLanguage(route, words.language), kind: "page" as const, name: "", title, also },
      passages: text === "" ? [] : [["", text] as const],
    })),
    ...withdrawn
      .filter(isNumbered)
      .map((record) => ({ ...toDocument(record, content, words), isWithdrawn: true as const })),
  ];
}

function toDocument(subject: Subject, content: Content, words: Words): SearchDocument {
  const route = routeOf(subject);
  const version = content.versionsOf(route)[0];
  const { language } = words;
  return {
    route: inLanguage(route, language),
    kind: subject.kind,
    ...(isNumbered(subject) && { number: subject.number }),
    name: nameOf(subject, words),
    title: isNumbered(subject) ? words.records.wholeTitle(subject) : subject.title,
    ...(subject.language !== language && { language: subject.language }),
    passages: passagesOf(subject),
    ...(version?.isNow && {
      version: [versionStep(version), nameOfVersion(subject, words.versions.name(version), words)] as const,
    }),
  };
}

/** A version by its text and its day, so that one text of a link leads to one address. */
function nameOfVersion(subject: Subject, version: string, { records, versions }: Words): string {
  return isNumbered(subject)
    ? versions.nameOf({ name: records.shortName(subject), version })
    : versions.whole.nameOf({ version });
}

/** What something is, in front of its title. */
function nameOf(subject: Subject, { records, frame }: Words): string {
  if (subject.kind === "vision") return records.fullName(subject);
  if (isNumbered(subject)) return records.shortName(subject);
  return subject.kind === "document" ? frame.fullText : "";
}

function passagesOf({ paragraphs, text }: Subject): SearchDocument["passages"] {
  return paragraphs.length > 0
    ? paragraphs.map(({ id, text: words }) => [id, words.replace(/\s+/gu, " ")])
    : text === ""
      ? []
      : [["", text.replace(/\s+/gu, " ")]];
}

/** How people write the kind of a record before its number, in every language. */
export function listKindNames(): readonly (readonly [string, Kind])[] {
  const names = new Map<string, Kind>();
  for (const kind of kinds) {
    for (const language of languages) {
      const { name, plural } = wordsOf(language).records.kinds[kind];
      for (const each of [name, plural])
        for (const short of shortenings(fold(each))) if (!names.has(short)) names.set(short, kind);
    }
    names.set(collectionRoute(kind).slice(1), kind);
  }
  return [...names];
}

/** `priority strategy`, `strategy`, `ps`, `s`; `主要施策`, `施策`. */
function shortenings(name: string): readonly string[] {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (!/^[a-z ]+$/u.test(name)) return /^\p{sc=Han}{3,}$/u.test(name) ? [name, name.slice(-2)] : [name];
  const initials = words.map((word) => word.charAt(0)).join("");
  return [...new Set([name, last, initials, last.charAt(0)])];
}
