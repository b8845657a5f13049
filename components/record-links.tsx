import { inLanguage } from "../lib/model/languages.ts";
import type { NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";

/** A link to a record by its full name, so that one text always leads to one address. */
export function RecordLink({ record, words }: { record: NumberedRecord; words: Words }) {
  return <a href={inLanguage(recordRoute(record), words.language)}>{words.records.fullName(record)}</a>;
}

/** Links to records, one a line; nothing where there are none. */
export function RecordLinks({ records, words }: { records: readonly NumberedRecord[]; words: Words }) {
  if (records.length === 0) return null;
  return (
    <ul className="record-links">
      {records.map((record) => (
        <li key={recordRoute(record)}>
          <RecordLink record={record} words={words} />
        </li>
      ))}
    </ul>
  );
}
