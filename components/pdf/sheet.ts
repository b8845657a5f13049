/** What every PDF has: its sheets with their heads and feet, and at its end where its words come from. */

import { provisionalNote, stateNotes } from "../../lib/formats/translations.ts";
import { type Code, call, join, type Value } from "../../lib/formats/typst/code.ts";
import { textRoute } from "../../lib/formats/version-links.ts";
import type { Paper } from "../../lib/model/forms.ts";
import { isInSquares, originalLanguage } from "../../lib/model/languages.ts";
import {
  type Content,
  inOriginal,
  isNumbered,
  type VersionMark,
  type VersionSubject,
} from "../../lib/model/records.ts";
import { routeOf } from "../../lib/model/routes.ts";
import { fullAddress, publicAddress } from "../../lib/model/site-url.ts";
import { versionsRoute } from "../../lib/model/versions.ts";
import { isPublished, timelineOf } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { breakableParts } from "../line-breaks.ts";
import type { Look } from "../picture/look.ts";
import { drawQrCode } from "../share/qr-drawing.ts";
import { withDay } from "../versions/names.ts";

/** What a PDF is made of, and for which sheets. */
export interface Setting {
  readonly content: Content;
  readonly words: Words;
  readonly paper: Paper;
  readonly look: Look;
}

/** What Typst calls the sheets. */
const papers: Readonly<Record<Paper, string>> = { a4: "a4", letter: "us-letter" };

/** The language of words, for who sets them. */
export function languageFields({ language }: { readonly language: string }) {
  return { lang: language, japanese: isInSquares(language) };
}

/** A title, whose lines end between words or phrases. */
export function titleWords(words: string, { language }: { readonly language: string }): Code {
  if (!isInSquares(language)) return call("title-words", {}, words);
  return call("title-words", {}, ...breakableParts(words, language).map((part) => call("phrase", {}, part)));
}

/** The function that gets the whole of a PDF and makes its sheets. */
export function sheet(
  subject: VersionSubject,
  { content, words, paper }: Setting,
  own: Readonly<Record<"title" | "description", string>> & Readonly<Record<string, Value>>,
): Code {
  const { site } = content;
  const address = fullAddress(routeOf(subject), words.language);
  return call("sheet.with", {
    paper: papers[paper],
    ...languageFields(words),
    region: words.locale.split("_")[1]?.toLowerCase(),
    author: site.publisher,
    date: versionOf(subject, content)?.day.split("-").map(Number),
    publisher: site.publisher,
    "site-title": site.title,
    "site-lang": site.language,
    "site-japanese": isInSquares(site.language),
    // Heads and feet are no part of what is read aloud, so they hold no links.
    footer: shown(address),
    ...own,
  });
}

/** An address as people read it. */
function shown(address: string): string {
  return address.replace(/^https?:\/\//u, "");
}

/** The version that a text is, or whose words it has now; nothing where its words are not published yet. */
export function versionOf(subject: VersionSubject, content: Content): VersionMark | undefined {
  if (subject.version) return subject.version;
  const of = textRoute(subject);
  const [newest] = timelineOf(content, of);
  const original = subject.language === originalLanguage ? subject : inOriginal(content).byRoute(of);
  const isKnown = original?.kind === "document" || (original && isNumbered(original));
  return newest && isKnown && isPublished(original, newest.version) ? newest.version : undefined;
}

/** The end of a PDF: its permanent address, of which day it is, what it is a translation of, and where its words come from. */
export function colophon(subject: VersionSubject, setting: Setting): Code {
  const { content, words } = setting;
  const { pdf, share, records, versions } = words;
  const { site } = content;
  const document = subject.kind === "document" ? subject : content.document;
  const address = publicAddress(routeOf(subject), words.language);
  const name = subject.kind === "document" ? subject.title : records.shortName(subject);
  const version = versionOf(subject, content);
  const origin = pdf.origin<Code>({
    section: document.section,
    title: document.title,
    publisher: site.publisher,
    source: site.source.title,
    vision: call(
      "passage",
      languageFields(document),
      call("work", languageFields(document), document.vision.title),
    ),
    published: document.vision.published,
  });
  const terms = [site.licence?.name, site.licence?.url].filter((term) => term !== undefined);
  return call("colophon", {
    ...(address !== undefined && { code: qrCode(address) }),
    "code-alt": share.qrCode({ name: withDay(name, subject, words) }),
    title: address === undefined ? share.noAddress : share.permanentAddress,
    address,
    missing: pdf.missingSigns,
    notes: [
      ...(version ? [pdf.version({ version: versions.name(version) })] : []),
      ...translationNotes(subject, setting),
      join(origin),
      ...(terms.length > 0 ? [pdf.licence({ terms })] : []),
    ],
  });
}

/** As an SVG. The white paper around it is the clear space that a reader needs. */
function qrCode(address: string): string {
  const { width, clear, path } = drawQrCode(address);
  const size = width - 2 * clear;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${clear} ${clear} ${size} ${size}"><path d="${path}"/></svg>`;
}

/** What is to be known of the language of a text. */
export function translationNotes(subject: VersionSubject, { words }: Setting): readonly Code[] {
  const link = (route: string, language: string, name: string) =>
    call("prose-link", {}, fullAddress(route, language), name);
  const original = link(routeOf(subject), originalLanguage, words.translations.original);
  const changes = link(versionsRoute(textRoute(subject)), words.language, words.translations.changes);
  const provisional = provisionalNote(subject, words, original);
  return [...(provisional ? [provisional] : []), ...stateNotes(subject, words, changes)].map(join);
}
