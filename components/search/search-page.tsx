import { kinds } from "../../lib/model/kinds.ts";
import { inLanguage } from "../../lib/model/languages.ts";
import type { Content } from "../../lib/model/records.ts";
import { pageRoute, routes } from "../../lib/model/routes.ts";
import { searchIndex, searchScript } from "../../lib/model/search-routes.ts";
import type { Words } from "../../lib/words/words.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { langOf } from "../lang.tsx";
import { RecordLinks } from "../record-links.tsx";
import { Shell } from "../shell.tsx";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** The place of an answer. */
      "search-answer": { children: React.ReactNode };
    }
  }
}

/** What the site has, all of it; and the place in which the answer is put to whoever looks for something. */
export function SearchPage({ content, words }: { content: Content; words: Words }) {
  const { search, language } = words;
  return (
    <Shell content={content} words={words} route={routes.search} className="search-page">
      <Breadcrumb way={[]} here={search.title} words={words} />
      <search-answer>
        <h1 className="search-heading">{search.title}</h1>
        <p className="search-count">{search.lead}</p>
        <script src={searchScript} type="module" data-index={inLanguage(searchIndex, language)} />
      </search-answer>
      <Everything content={content} words={words} />
    </Shell>
  );
}

/** The list of all that there is to find. */
function Everything({ content, words }: { content: Content; words: Words }) {
  const { search, language, frame, data, versions, records } = words;
  const { document, pages } = content;
  const link = (route: string, name: string, of: { readonly language: string } = words) => (
    <li key={route}>
      <a href={inLanguage(route, language)} {...langOf(of, words)}>
        {name}
      </a>
    </li>
  );
  return (
    <section className="everything" aria-labelledby="everything">
      <h2 id="everything" className="section-title">
        {search.everything}
      </h2>
      {kinds.toReversed().map((kind) => (
        <section key={kind} className="missing-list" aria-labelledby={`all-${kind}`}>
          <h3 id={`all-${kind}`}>{records.kinds[kind].plural}</h3>
          <RecordLinks records={content.of(kind)} words={words} />
        </section>
      ))}
      <section className="missing-list" aria-labelledby="all-text">
        <h3 id="all-text">{frame.fullText}</h3>
        <ul className="record-links">
          {link(routes.document, document.title, document)}
          {document.paragraphs.map(({ id }) =>
            link(`${routes.document}#${id}`, records.paragraphName({ name: frame.fullText, paragraph: id })),
          )}
        </ul>
      </section>
      <section className="missing-list" aria-labelledby="all-pages">
        <h3 id="all-pages">{search.pages}</h3>
        <ul className="record-links">
          {pages.map((page) => link(pageRoute(page), page.title, page))}
          {link(routes.data, data.title)}
          {link(routes.changes, versions.whole.changes)}
        </ul>
      </section>
    </section>
  );
}
