import type { ReactNode } from "react";
import type { Graph } from "../lib/formats/structured-data.ts";
import { findState } from "../lib/model/content-state.ts";
import { mainId } from "../lib/model/ids.ts";
import type { Content, Subject } from "../lib/model/records.ts";
import { routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { FollowSaves } from "./follow-saves.tsx";
import { SearchLink } from "./search/search-link.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { type Section, SiteHeader } from "./site-header.tsx";
import { SiteScript } from "./site-script.tsx";
import { StructuredData } from "./structured-data.tsx";
import { TranslationNotice } from "./translation-notice.tsx";

/** What surrounds every page: the way to its words, to the other parts of the site, and where the words come from. */
export function Shell({
  content,
  words,
  route,
  subject,
  section,
  graph,
  className,
  children,
}: {
  content: Content;
  words: Words;
  /** The page’s address without a language, at which it is in every other language too. */
  route: string;
  /** The text that the page is of, where it is of one. */
  subject?: Subject;
  section?: Section;
  /** What the page says to machines; pages that aren't to be indexed say nothing. */
  graph?: Graph;
  /** Of the page's main part. */
  className?: string;
  children: ReactNode;
}) {
  // What this very content was read from: a page never takes a save for shown that came while it was made.
  const state = process.env.NODE_ENV === "development" ? findState(content) : undefined;
  return (
    <>
      {graph && <StructuredData graph={graph} />}
      {(route === routes.home || route === routes.search) && <SearchLink content={content} words={words} />}
      <a className="skip-link" href={`#${mainId}`}>
        {words.frame.skip}
      </a>
      <SiteHeader content={content} route={route} section={section} words={words} />
      <TranslationNotice content={content} route={route} subject={subject} words={words} />
      <main id={mainId} tabIndex={-1} className={className}>
        {children}
      </main>
      <SiteFooter site={content.site} document={content.document} pages={content.pages} words={words} />
      {subject && <SiteScript />}
      {state !== undefined && <FollowSaves state={state} />}
    </>
  );
}
