import type { Page, Site, StrategyDocument } from "../lib/model/records.ts";
import { pageRoute, routes } from "../lib/model/routes.ts";
import { dataTitle } from "../lib/words/names.ts";
import { monthInWords } from "./dates.ts";

/** Says on every page where the words come from, and leads to the pages about the site. */
export function SiteFooter({
  site,
  document,
  pages,
}: {
  site: Site;
  document: StrategyDocument;
  pages: readonly Page[];
}) {
  return (
    <footer className="site-footer">
      <div className="site-footer-columns">
        <p>
          The text of this site is section {document.section}, “{document.title}”, of {site.publisher}’s{" "}
          {site.source.title}. It is based on <cite>{document.vision.title}</cite>, published in{" "}
          {monthInWords(document.vision.published)}.
        </p>
        <nav aria-label="About">
          <ul>
            {pages.map((page) => (
              <li key={page.slug}>
                <a href={pageRoute(page)}>{page.title}</a>
              </li>
            ))}
            <li>
              <a href={routes.data}>{dataTitle}</a>
            </li>
            {site.contact?.email && (
              <li>
                <a href={`mailto:${site.contact.email}`}>{site.contact.name ?? site.contact.email}</a>
              </li>
            )}
            {site.contact?.url && (
              <li>
                <a href={site.contact.url}>{site.contact.name ?? "Contact"}</a>
              </li>
            )}
            {site.licence?.url && (
              <li>
                <a href={site.licence.url}>{site.licence.name}</a>
              </li>
            )}
            <li>
              <a href={routes.home}>Start page</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
