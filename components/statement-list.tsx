import type { NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { kindName, label, shortName } from "../lib/words/names.ts";
import { hueClass, StrandSign } from "./strands.tsx";

/** Related records with their statements: number, what it is, and its title as the link; nothing where there are none. */
export function StatementList({ records }: { records: readonly NumberedRecord[] }) {
  if (records.length === 0) return null;
  return (
    <ul className="statement-list">
      {records.map((record) => (
        <li key={shortName(record)} className={record.kind === "vision" ? hueClass(record) : ""}>
          <span className="statement-number" aria-hidden="true">
            {record.number}
          </span>
          <div>
            <p className="statement-kind">
              {record.kind === "vision" ? (
                <>
                  {shortName(record)}: {label(record)} <StrandSign vision={record} />
                </>
              ) : (
                `${kindName(record.kind)} ${record.number}`
              )}
            </p>
            <p>
              <a href={recordRoute(record)}>{record.title}</a>
            </p>
            {record.kind === "vision" && record.subtitle && <p className="subtitle">{record.subtitle}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
