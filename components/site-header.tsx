import { type Kind, kinds } from "../lib/model/kinds.ts";
import { inLanguage } from "../lib/model/languages.ts";
import type { Content } from "../lib/model/records.ts";
import { collectionRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { SearchField } from "./search/search-field.tsx";

/** The part of the site that a page belongs to, marked in the navigation. */
export type Section = Kind | "document";

export function SiteHeader({
  content: { site, languages },
  route,
  section,
  words,
}: {
  content: Content;
  /** The page’s address without a language. */
  route: string;
  section?: Section | undefined;
  words: Words;
}) {
  const { frame, language, records } = words;
  return (
    <header className="site-header">
      <a className="wordmark" href={inLanguage(routes.home, language)} {...langOf(site, words)}>
        {site.publisher} <em>{site.title}</em>
      </a>
      <nav aria-label={frame.main}>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <a
                href={inLanguage(collectionRoute(kind), language)}
                aria-current={section === kind ? "true" : undefined}
              >
                {records.kinds[kind].navigation}
              </a>
            </li>
          ))}
          <li>
            <a
              href={inLanguage(routes.document, language)}
              aria-current={section === "document" ? "true" : undefined}
            >
              {frame.fullText}
            </a>
          </li>
        </ul>
        <LanguageSwitch route={route} languages={languages} words={words} />
      </nav>
      <SearchField words={words} />
    </header>
  );
}
