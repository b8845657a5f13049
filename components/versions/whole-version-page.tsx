import { versionGraph } from "../../lib/formats/structured-data.ts";
import { inLanguage } from "../../lib/model/languages.ts";
import { mostListed } from "../../lib/model/list-parts.ts";
import { type Content, isVersion, type StrategyDocument } from "../../lib/model/records.ts";
import { routes } from "../../lib/model/routes.ts";
import { originalRoute, wholeVersionForms } from "../../lib/model/versions.ts";
import type { Words } from "../../lib/words/words.ts";
import { DocumentText } from "../document-text.tsx";
import { FormName, formLink } from "../form-name.tsx";
import { langOf } from "../lang.tsx";
import { PageHead } from "../page-head.tsx";
import { Shell } from "../shell.tsx";
import { AsPublished, ShownIn } from "./as-published.tsx";
import { VersionName } from "./changes-page.tsx";
import { withDay } from "./names.ts";
import { VersionLink } from "./version-link.tsx";
import { VersionLinks } from "./version-links.tsx";
import { VersionsBeside } from "./version-page.tsx";

/** The whole text as it was after a publication: the introduction and the goals, each as it was then. */
export function WholeVersionPage({
  content,
  document,
  words,
  className,
}: {
  content: Content;
  document: StrategyDocument;
  words: Words;
  className?: string;
}) {
  const { versions } = words;
  if (!isVersion(document))
    throw new Error("The whole as it is now was given in place of one of its versions.");
  const { version } = document;
  const { replaced } = version.ofTranslation ? versions.translation : versions;
  const day = versions.name(version);
  const { previous, next } = content.versionsBeside(version.route);
  const published = content.publishedAs(version);
  const more = published.length - mostListed;
  return (
    <Shell
      content={content}
      words={words}
      route={originalRoute(document)}
      subject={document}
      section="document"
      graph={versionGraph(content, document, words)}
      {...(className !== undefined && { className })}
    >
      <VersionLinks content={content} subject={document} words={words} />
      <PageHead
        title={document.title}
        way={[
          { name: content.document.title, href: routes.document, of: content.document },
          { name: versions.whole.changes, href: routes.changes },
        ]}
        here={version.ofTranslation ? versions.translation.here({ version: day }) : day}
        of={document}
        words={words}
      />
      <p className="version-status">
        <AsPublished subject={document} words={words} />
        {next
          ? replaced({ day: <VersionLink key="day" version={next} words={words} /> })
          : versions.whole.inForce({
              document: (
                <a
                  key="document"
                  href={inLanguage(routes.document, words.language)}
                  {...langOf(content.document, words)}
                >
                  {content.document.title}
                </a>
              ),
            })}
        <ShownIn subject={document} words={words} />
      </p>
      <DocumentText document={document} words={words} />
      <section className="version-part" aria-labelledby="download">
        <h2 id="download" className="section-title">
          {words.share.download}
        </h2>
        <ul className="forms">
          {wholeVersionForms(version.route).map((form) => (
            <li key={form.route}>
              <a href={inLanguage(form.route, words.language)}>
                <FormName
                  of={withDay(document.title, document, words)}
                  form={formLink(form, { name: form.file, route: form.route }, words)}
                  words={words}
                />
              </a>
            </li>
          ))}
        </ul>
      </section>
      {published.length > 0 && (
        <section className="version-part" aria-labelledby="published-then">
          <h2 id="published-then" className="section-title">
            {versions.whole.publishedThen}
          </h2>
          <ul className="record-links">
            {published.slice(0, mostListed).map((each) => (
              <li key={each.route}>
                <VersionName content={content} version={each} words={words} />
              </li>
            ))}
          </ul>
          {more > 0 && <p>{versions.whole.more({ count: more, areNamed: true })}</p>}
        </section>
      )}
      <VersionsBeside previous={previous} next={next} words={words} />
    </Shell>
  );
}
