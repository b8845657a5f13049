import { inLanguage } from "../lib/model/languages.ts";
import type { Content, Moved, NumberedRecord, Page } from "../lib/model/records.ts";
import { recordRoute, routeOf } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { langOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { OfficialText, Prose } from "./prose.tsx";
import { Shell } from "./shell.tsx";
import { WithdrawnOn } from "./withdrawn-on.tsx";

/** The page of a record that is no longer in force: since when and why, and its text as it was. */
export function WithdrawnPage({
  content,
  record,
  words,
}: {
  content: Content;
  record: NumberedRecord | Page;
  words: Words;
}) {
  const name = words.records.nameOf(record);
  return (
    <Shell content={content} words={words} route={routeOf(record)} subject={record}>
      <Breadcrumb way={[]} here={name} words={words} />
      <article>
        <header className="page-head">
          <h1>
            <Phrases text={name} of={words} />
          </h1>
          {record.withdrawn && (
            <p className="lead">
              <WithdrawnOn {...record.withdrawn} words={words} />
            </p>
          )}
        </header>
        {(record.text || record.kind === "vision") && (
          <h2 className="section-title">{words.ended.textUntilThen}</h2>
        )}
        {record.kind === "vision" && (
          <p className="lead" {...langOf(record, words)}>
            {words.records.wholeTitle(record)}
          </p>
        )}
        {record.kind === "page" ? (
          <Prose page={record} words={words} />
        ) : (
          <OfficialText record={record} name={name} route={recordRoute(record)} words={words} />
        )}
      </article>
    </Shell>
  );
}

/**
 * The page at an old address: leads on to the record that continues it. The site's servers redirect instead; this page is
 * for hosts that cannot.
 */
export function MovedPage({ content, moved, words }: { content: Content; moved: Moved; words: Words }) {
  const route = inLanguage(routeOf(moved.to), words.language);
  const place = (
    <a key="place" href={route}>
      {words.records.nameOf(moved.to)}
    </a>
  );
  return (
    <Shell content={content} words={words} route={routeOf(moved.to)}>
      <meta httpEquiv="refresh" content={`0; url=${route}`} />
      <header className="page-head">
        <h1>
          <Phrases text={words.ended.moved} of={words} />
        </h1>
        <p className="lead">{words.ended.continuedAt({ place })}</p>
      </header>
    </Shell>
  );
}
