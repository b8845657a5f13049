import { inLanguage } from "../lib/model/languages.ts";
import type { NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { hueClass, StrandSign } from "./strands.tsx";

/** Related records with their statements: number, what it is, and its title as the link; nothing where there are none. */
export function StatementList({ records, words }: { records: readonly NumberedRecord[]; words: Words }) {
  if (records.length === 0) return null;
  return (
    <ul className="statement-list">
      {records.map((record) => (
        <li key={recordRoute(record)} className={record.kind === "vision" ? hueClass(record) : ""}>
          <span className="statement-number" aria-hidden="true">
            {record.number}
          </span>
          <div>
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
              <a href={inLanguage(recordRoute(record), words.language)}>{record.title}</a>
            </p>
            {record.kind === "vision" && record.subtitle && <p className="subtitle">{record.subtitle}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
