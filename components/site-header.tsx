import { type Kind, kinds } from "../lib/model/kinds.ts";
import { inLanguage } from "../lib/model/languages.ts";
import type { Site } from "../lib/model/records.ts";
import { collectionRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";

/** The part of the site that a page belongs to, marked in the navigation. */
export type Section = Kind | "document";

export function SiteHeader({
  site,
  section,
  words: { frame, language, records },
}: {
  site: Site;
  section?: Section | undefined;
  words: Words;
}) {
  return (
    <header className="site-header">
      <a className="wordmark" href={inLanguage(routes.home, language)}>
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
      </nav>
    </header>
  );
}
