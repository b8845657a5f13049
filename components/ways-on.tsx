import { inLanguage } from "../lib/model/languages.ts";
import type { Page } from "../lib/model/records.ts";
import { pageRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";

/** Where to go from the end of the start page. */
export function WaysOn({ pages, words: { home, data, language } }: { pages: readonly Page[]; words: Words }) {
  const ways = [
    { href: routes.document, name: home.readFullText, note: home.fullTextNote },
    { href: routes.data, name: data.title, note: data.note },
    ...pages.map((page) => ({ href: pageRoute(page), name: page.title, note: page.description })),
  ];
  return (
    <section className="page-section ways-on-section" aria-labelledby="ways-on">
      <h2 id="ways-on" className="section-title">
        {home.waysOn}
      </h2>
      <ul className="ways-on">
        {ways.map((way) => (
          <li key={way.href}>
            <a href={inLanguage(way.href, language)}>{way.name}</a>
            <p>{way.note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
