import type { ReactNode } from "react";
import type { Words } from "../lib/words/words.ts";
import { RecordLink } from "./record-links.tsx";
import type { RecordProps } from "./record-props.ts";

/** The records of the same kind before and after this one, by number. */
export function Siblings({ content, record, words }: RecordProps) {
  const { previous, next } = content.neighboursOf(record);
  return (
    <BeforeAndAfter
      label={words.recordPage.siblings({ kind: record.kind })}
      previous={previous && <RecordLink record={previous} words={words} />}
      next={next && <RecordLink record={next} words={words} />}
      words={words}
    />
  );
}

/** The ways to what is before and after a page; nothing where it is alone. */
export function BeforeAndAfter({
  label,
  previous,
  next,
  words: { recordPage },
}: {
  label: string;
  previous: ReactNode;
  next: ReactNode;
  words: Words;
}) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="siblings">
      {previous && (
        <p className="sibling-previous">
          <span className="sibling-way">
            <span aria-hidden="true">← </span>
            {recordPage.before}
          </span>
          {previous}
        </p>
      )}
      {next && (
        <p className="sibling-next">
          <span className="sibling-way">
            {recordPage.after}
            <span aria-hidden="true"> →</span>
          </span>
          {next}
        </p>
      )}
    </nav>
  );
}
