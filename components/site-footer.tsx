import { inLanguage } from "../lib/model/languages.ts";
import type { Page, Site, StrategyDocument } from "../lib/model/records.ts";
import { pageRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";

/** Says on every page where the words come from, and leads to the pages about the site. */
export function SiteFooter({
  site,
  document,
  pages,
  words,
}: {
  site: Site;
  document: StrategyDocument;
  pages: readonly Page[];
  words: Words;
}) {
  const { frame, language, data, versions, search } = words;
  return (
    <footer className="site-footer">
      <div className="site-footer-columns">
        <p>
          {frame.origin({
            section: document.section,
            title: document.title,
            publisher: site.publisher,
            source: site.source.title,
            vision: (
              <cite key="vision" {...langOf(document, words)}>
                {document.vision.title}
              </cite>
            ),
            published: document.vision.published,
          })}
        </p>
        <nav aria-label={frame.about}>
          <ul>
            {pages.map((page) => (
              <li key={page.slug}>
                <a href={inLanguage(pageRoute(page), language)} {...langOf(page, words)}>
                  {page.title}
                </a>
              </li>
            ))}
            <li>
              <a href={inLanguage(routes.changes, language)}>{versions.whole.changes}</a>
            </li>
            <li>
              <a href={inLanguage(routes.data, language)}>{data.title}</a>
            </li>
            <li>
              <a href={inLanguage(routes.search, language)}>{search.everything}</a>
            </li>
            {site.contact?.email && (
              <li>
                <a href={`mailto:${site.contact.email}`}>{site.contact.name ?? site.contact.email}</a>
              </li>
            )}
            {site.contact?.url && (
              <li>
                <a href={site.contact.url}>{site.contact.name ?? frame.contact}</a>
              </li>
            )}
            {site.licence?.url && (
              <li>
                <a href={site.licence.url}>{site.licence.name}</a>
              </li>
            )}
            <li>
              <a href={inLanguage(routes.home, language)}>{frame.start}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
