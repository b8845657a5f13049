import { RecordLink } from "./record-links.tsx";
import type { RecordProps } from "./record-props.ts";

/** The records of the same kind before and after this one, by number. */
export function Siblings({ content, record, words }: RecordProps) {
  const { recordPage } = words;
  const { previous, next } = content.neighboursOf(record);
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
