import type { NumberedKind, Site } from "../lib/model/records.ts";
import { collectionRoute, routes } from "../lib/model/routes.ts";

/** The part of the site that a page belongs to, marked in the navigation. */
export type Section = NumberedKind | "document";

/** Shorter than the collections' own names, so that they fit on a phone's one line. */
const navigationNames = { vision: "Visions", strategy: "Strategies", goal: "Goals" } as const;

const kinds: readonly NumberedKind[] = ["vision", "strategy", "goal"];

export function SiteHeader({ site, section }: { site: Site; section?: Section | undefined }) {
  return (
    <header className="site-header">
      <a className="wordmark" href={routes.home}>
        {site.publisher} <em>{site.title}</em>
      </a>
      <nav aria-label="Main">
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={collectionRoute(kind)} aria-current={section === kind ? "true" : undefined}>
                {navigationNames[kind]}
              </a>
            </li>
          ))}
          <li>
            <a href={routes.document} aria-current={section === "document" ? "true" : undefined}>
              Full text
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
