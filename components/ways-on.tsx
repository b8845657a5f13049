import { inLanguage } from "../lib/model/languages.ts";
import type { Page } from "../lib/model/records.ts";
import { pageRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";

/** Where to go from the end of the start page. */
export function WaysOn({ pages, words }: { pages: readonly Page[]; words: Words }) {
  const { home, data, language } = words;
  const ways = [
    { href: routes.document, name: home.readFullText, note: home.fullTextNote, of: words },
    { href: routes.data, name: data.title, note: data.note, of: words },
    ...pages.map((page) => ({ href: pageRoute(page), name: page.title, note: page.description, of: page })),
  ];
  return (
    <section className="page-section ways-on-section" aria-labelledby="ways-on">
      <h2 id="ways-on" className="section-title">
        {home.waysOn}
      </h2>
      <ul className="ways-on">
        {ways.map((way) => (
          <li key={way.href} {...langOf(way.of, words)}>
            <a href={inLanguage(way.href, language)}>{way.name}</a>
            <p>{way.note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
