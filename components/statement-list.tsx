import type { ReactNode } from "react";
import { inLanguage } from "../lib/model/languages.ts";
import { mostListed } from "../lib/model/list-parts.ts";
import type { NumberedRecord } from "../lib/model/records.ts";
import { routeOf } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";
import { MoreRecords } from "./more-records.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { hueClass, StrandSign } from "./strands/strands.tsx";
import { versionLabel } from "./versions/names.ts";

/**
 * Related records with their statements, as far as a page can hold them: number, what it is, and its title as the link; nothing
 * where there are none. `noteOn` says more of a record; `anchorsOf` are what links lead to that mean it.
 */
export function StatementList({
  records,
  words,
  className = "",
  noteOn,
  anchorsOf,
  most = mostListed,
}: {
  records: readonly NumberedRecord[];
  words: Words;
  className?: string;
  noteOn?: (record: NumberedRecord) => string | undefined;
  anchorsOf?: (record: NumberedRecord) => ReactNode;
  /** How many it names. */
  most?: number;
}) {
  const more = records.length - most;
  const last = records.at(-1);
  if (!last) return null;
  return (
    <>
      <ul className={`statement-list ${className}`.trim()}>
        {records.slice(0, most).map((record) => (
          <li key={routeOf(record)} className={record.kind === "vision" ? hueClass(record) : ""}>
            <span className="statement-number" aria-hidden="true">
              {record.number}
            </span>
            <div>
              {anchorsOf?.(record)}
              <p className="statement-kind">
                {record.kind === "vision" ? (
                  <>
                    {words.records.fullName(record)} <StrandSign vision={record} />
                  </>
                ) : (
                  words.records.shortName(record)
                )}
              </p>
              <p>
                <a
                  href={inLanguage(routeOf(record), words.language)}
                  aria-label={versionLabel(record.title, record, words)}
                  {...langOf(record, words)}
                >
                  <Phrases text={record.title} of={record} />
                </a>
              </p>
              {record.kind === "vision" && record.subtitle && (
                <p className="subtitle" {...langOf(record, words)}>
                  <Phrases text={record.subtitle} of={record} />
                </p>
              )}
              <Note note={noteOn?.(record)} />
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <MoreRecords kind={last.kind} count={more} words={words} />}
    </>
  );
}

function Note({ note }: { note: string | undefined }) {
  return note && <p className="statement-note">{note}</p>;
}
