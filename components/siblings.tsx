import type { NumberedRecord } from "../lib/model/records.ts";
import type { Words } from "../lib/words/words.ts";
import { RecordLink } from "./record-links.tsx";

/** The records of the same kind before and after this one, by number. */
export function Siblings({
  record,
  collection,
  words,
}: {
  record: NumberedRecord;
  collection: readonly NumberedRecord[];
  words: Words;
}) {
  const { recordPage } = words;
  const index = collection.indexOf(record);
  const previous = collection[index - 1];
  const next = collection[index + 1];
  if (!previous && !next) return null;
  return (
    <nav aria-label={recordPage.siblings({ kind: record.kind })} className="siblings">
      {previous && (
        <p className="sibling-previous">
          <span className="sibling-way">
            <span aria-hidden="true">← </span>
            {recordPage.before}
          </span>
          <RecordLink record={previous} words={words} />
        </p>
      )}
      {next && (
        <p className="sibling-next">
          <span className="sibling-way">
            {recordPage.after}
            <span aria-hidden="true"> →</span>
          </span>
          <RecordLink record={next} words={words} />
        </p>
      )}
    </nav>
  );
}
