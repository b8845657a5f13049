import { inLanguage } from "../lib/model/languages.ts";
import { mostListed } from "../lib/model/list-parts.ts";
import type { NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { MoreRecords } from "./more-records.tsx";

/** A link to a record by its full name, so that one text always leads to one address. */
export function RecordLink({ record, words }: { record: NumberedRecord; words: Words }) {
  return <a href={inLanguage(recordRoute(record), words.language)}>{words.records.fullName(record)}</a>;
}

/** Links to records of one kind, one a line, as far as a page can hold them; nothing where there are none. */
export function RecordLinks({ records, words }: { records: readonly NumberedRecord[]; words: Words }) {
  const [first] = records;
  if (!first) return null;
  const more = records.length - mostListed;
  return (
    <>
      <ul className="record-links">
        {records.slice(0, mostListed).map((record) => (
          <li key={recordRoute(record)}>
            <RecordLink record={record} words={words} />
          </li>
        ))}
      </ul>
      {more > 0 && <MoreRecords kind={first.kind} count={more} words={words} />}
    </>
  );
}
