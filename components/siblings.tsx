import type { NumberedRecord } from "../lib/model/records.ts";
import { collectionName } from "../lib/words/names.ts";
import { RecordLink } from "./record-links.tsx";

/** The records of the same kind before and after this one, by number. */
export function Siblings({
  record,
  collection,
}: {
  record: NumberedRecord;
  collection: readonly NumberedRecord[];
}) {
  const index = collection.indexOf(record);
  const previous = collection[index - 1];
  const next = collection[index + 1];
  if (!previous && !next) return null;
  return (
    <nav aria-label={`${collectionName(record.kind)} before and after`} className="siblings">
      {previous && (
        <p className="sibling-previous">
          <span className="sibling-way">
            <span aria-hidden="true">← </span>Before
          </span>
          <RecordLink record={previous} />
        </p>
      )}
      {next && (
        <p className="sibling-next">
          <span className="sibling-way">
            After<span aria-hidden="true"> →</span>
          </span>
          <RecordLink record={next} />
        </p>
      )}
    </nav>
  );
}
