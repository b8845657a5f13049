import { kinds } from "../../lib/model/kinds.ts";
import { inLanguage } from "../../lib/model/languages.ts";
import { mostListed } from "../../lib/model/list-parts.ts";
import type { Content } from "../../lib/model/records.ts";
import { pageRoute, routes } from "../../lib/model/routes.ts";
import { searchScript } from "../../lib/model/search-routes.ts";
import { versionsRoute } from "../../lib/model/versions.ts";
import type { Words } from "../../lib/words/words.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { langOf } from "../lang.tsx";
import { RecordLinks } from "../record-links.tsx";
import { Shell } from "../shell.tsx";
import { nameAt } from "../versions/names.ts";
import { VersionLink } from "../versions/version-link.tsx";

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
  const { search } = words;
  return (
    <Shell content={content} words={words} route={routes.search} className="search-page">
      <Breadcrumb way={[]} here={search.title} words={words} />
      <search-answer>
        <h1 className="search-heading">{search.title}</h1>
        <p className="search-count">{search.lead}</p>
        <script src={searchScript} type="module" />
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
      <Versions content={content} words={words} />
    </section>
  );
}

/** The versions of the full text, and the ways to those of every record; nothing where nothing was published. */
function Versions({ content, words }: { content: Content; words: Words }) {
  const { search, language, versions } = words;
  const whole = content.versionsOf(routes.document).slice(0, mostListed);
  const named = content.versioned.flatMap((of) => {
    const name = nameAt(of, words);
    return name === undefined ? [] : [{ route: versionsRoute(of), name: versions.of({ name }) }];
  });
  if (whole.length + named.length === 0) return null;
  return (
    <section className="missing-list" aria-labelledby="all-versions">
      <h3 id="all-versions">{search.versions}</h3>
      <ul className="record-links">
        {whole.map((version) => (
          <li key={version.route}>
            <VersionLink version={version} words={words} />
          </li>
        ))}
        {named.slice(0, mostListed).map(({ route, name }) => (
          <li key={route}>
            <a href={inLanguage(route, language)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
