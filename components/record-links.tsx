import type { NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { fullName } from "../lib/words/names.ts";

/** A link to a record by its full name, so that one text always leads to one address. */
export function RecordLink({ record }: { record: NumberedRecord }) {
  return <a href={recordRoute(record)}>{fullName(record)}</a>;
}

/** Links to records, one a line; nothing where there are none. */
export function RecordLinks({ records }: { records: readonly NumberedRecord[] }) {
  if (records.length === 0) return null;
  return (
    <ul className="record-links">
      {records.map((record) => (
        <li key={fullName(record)}>
          <RecordLink record={record} />
        </li>
      ))}
    </ul>
  );
}
