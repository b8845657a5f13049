import type { Content, Moved, NumberedRecord, Page } from "../lib/model/records.ts";
import { recordRoute, routeOf } from "../lib/model/routes.ts";
import { nameOf, wholeTitle } from "../lib/words/names.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { dayInWords } from "./dates.ts";
import { OfficialText, Prose } from "./prose.tsx";
import { Shell } from "./shell.tsx";

/** The page of a record that is no longer in force: since when and why, and its text as it was. */
export function WithdrawnPage({ content, record }: { content: Content; record: NumberedRecord | Page }) {
  const name = nameOf(record);
  return (
    <Shell content={content}>
      <Breadcrumb way={[]} here={name} />
      <article>
        <header className="page-head">
          <h1>{name}</h1>
          {record.withdrawn && (
            <p className="lead">
              Withdrawn on <time dateTime={record.withdrawn.date}>{dayInWords(record.withdrawn.date)}</time>.{" "}
              {record.withdrawn.reason}
            </p>
          )}
        </header>
        {(record.text || record.kind === "vision") && <h2 className="section-title">The text until then</h2>}
        {record.kind === "vision" && <p className="lead">{wholeTitle(record)}</p>}
        {record.kind === "page" ? (
          <Prose page={record} />
        ) : (
          <OfficialText record={record} name={name} route={recordRoute(record)} />
        )}
      </article>
    </Shell>
  );
}

/**
 * The page at an old address: leads on to the record that continues it. The site's servers redirect instead; this page is
 * for hosts that cannot.
 */
export function MovedPage({ content, moved }: { content: Content; moved: Moved }) {
  const route = routeOf(moved.to);
  return (
    <Shell content={content}>
      <meta httpEquiv="refresh" content={`0; url=${route}`} />
      <header className="page-head">
        <h1>This address has moved</h1>
        <p className="lead">
          It is continued at <a href={route}>{nameOf(moved.to)}</a>.
        </p>
      </header>
    </Shell>
  );
}
