import type { Page } from "../lib/model/records.ts";
import { pageRoute, routes } from "../lib/model/routes.ts";
import { dataTitle } from "../lib/words/names.ts";

/** Where to go from the end of the start page. */
export function WaysOn({ pages }: { pages: readonly Page[] }) {
  const ways = [
    { href: routes.document, name: "Read the full text", note: "In the source’s order, on one page" },
    { href: routes.data, name: dataTitle, note: "Take, cite and show every record, by people and programs" },
    ...pages.map((page) => ({ href: pageRoute(page), name: page.title, note: page.description })),
  ];
  return (
    <section className="page-section ways-on-section" aria-labelledby="ways-on">
      <h2 id="ways-on" className="section-title">
        Ways on
      </h2>
      <ul className="ways-on">
        {ways.map((way) => (
          <li key={way.href}>
            <a href={way.href}>{way.name}</a>
            <p>{way.note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
