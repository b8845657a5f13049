/** What the routes of versions share: from the address to a version of a record, or to the list of its versions. */
import "./styles/versions.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { withDay } from "../components/versions/names.ts";
import { VersionPage } from "../components/versions/version-page.tsx";
import { VersionsPage } from "../components/versions/versions-page.tsx";
import { WholeVersionPage } from "../components/versions/whole-version-page.tsx";
import { getContent } from "../lib/content.ts";
import { listLanguagesOfVersion } from "../lib/formats/translations.ts";
import { type Content, isNumbered, isVersion, type StrategyDocument } from "../lib/model/records.ts";
import { versionsRoute } from "../lib/model/versions.ts";
import type { Words } from "../lib/words/words.ts";
import { pageMetadata, recordForms, wholeVersionAlternates } from "./metadata.ts";

/** The props of a page below a record's. */
export interface VersionParams {
  params: Promise<{ language: string; section: string; number: string; version: string }>;
}

/** The metadata of a version. One that has been replaced is for those who cite it, and not for search engines. */
export async function versionMetadata(route: string, words: Words): Promise<Metadata> {
  const content = await getContent(words.language);
  const subject = getAt(content, route);
  const { next } = content.versionsBeside(route);
  const { versions, records } = words;
  const { day, ofTranslation } = subject.version;
  const name = isNumbered(subject) ? records.shortName(subject) : subject.title;
  const { description } = ofTranslation ? versions.translation : versions;
  const metadata = pageMetadata({
    content: { site: content.site, languages: listLanguagesOfVersion(content, route) },
    words,
    title: withDay(name, subject, words),
    description: description({ name: records.nameOf(subject), day }),
    route,
    cited: subject,
    forms: isNumbered(subject)
      ? recordForms(subject, words)
      : wholeVersionAlternates(subject, subject.version, words),
  });
  return { ...metadata, ...(next && { robots: { index: false } }) };
}

/**
 * The page of a version.
 * @param fontFor the class by which the full text has its font, on the pages that load it
 */
export async function versionPage(
  route: string,
  words: Words,
  fontFor: (document: StrategyDocument) => { className?: string } = () => ({}),
): Promise<ReactNode> {
  const content = await getContent(words.language);
  const subject = getAt(content, route);
  return isNumbered(subject) ? (
    <VersionPage content={content} record={subject} words={words} />
  ) : (
    <WholeVersionPage content={content} document={subject} words={words} {...fontFor(subject)} />
  );
}

/** The metadata of the list of a record's versions. */
export async function versionsMetadata(of: string, words: Words): Promise<Metadata> {
  const content = await getContent(words.language);
  const { versions, records } = words;
  const record = newestOf(content, of);
  const title = versions.of({ name: records.shortName(record) });
  const description = versions.listDescription({ name: records.fullName(record) });
  return pageMetadata({ content, words, title, description, route: versionsRoute(of) });
}

/** The list of a record's versions. */
export async function versionsPage(of: string, words: Words): Promise<ReactNode> {
  const content = await getContent(words.language);
  return <VersionsPage content={content} record={newestOf(content, of)} words={words} />;
}

/** The version at an address. The others of its text are not read, so that a new one leaves its page as it is. */
function getAt({ byRoute }: Content, route: string) {
  const subject = byRoute(route);
  const isText = subject?.kind === "document" || (subject && isNumbered(subject));
  return isText && isVersion(subject) ? subject : notFound();
}

/** The newest version of a record, which may be gone. */
function newestOf(content: Content, of: string) {
  const subject = content.versionsOf(of)[0]?.read();
  return subject && isNumbered(subject) ? subject : notFound();
}
