import type { ReactNode } from "react";
import { isInSquares } from "../lib/model/languages.ts";
import type { NumberedRecord } from "../lib/model/records.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { hueClass, RibbonRule } from "./strands/strands.tsx";

/** The visions whose strands run through a record. */
export function visionsOf(record: NumberedRecord) {
  return record.kind === "vision" ? [record] : record.visions;
}

/** Titles beyond this many Latin letters are sentences, and are set like sentences. */
const longTitle = 90;

/** Whether a title is that long; a letter that fills its square says as much as two Latin ones. */
export function isLong({ title, language }: NumberedRecord): boolean {
  return title.length * (isInSquares(language) ? 2 : 1) > longTitle;
}

/** Numbers of more digits are set smaller, so that they fit a phone. */
const longNumber = 99;

/** A record's number as a landmark. */
export function Numeral({ record: { number } }: { record: NumberedRecord }) {
  return (
    <p className={number > longNumber ? "numeral long-numeral" : "numeral"} aria-hidden="true">
      {number}
    </p>
  );
}

/** The head of a record's page: its number as a landmark and its title, standing on the record's strands. */
export function RecordHead({
  record,
  words,
  children,
}: {
  record: NumberedRecord;
  words: Words;
  children?: ReactNode;
}) {
  const hue = record.kind === "vision" ? hueClass(record) : "";
  return (
    <header className={`record-head ${hue}`}>
      <div className="record-head-columns">
        <Numeral record={record} />
        <div className="record-title">
          <p className="record-kind">
            {words.records.shortName(record)}
            {record.kind === "vision" && (
              <span className="record-theme" {...langOf(record, words)}>
                <Phrases text={record.theme} of={record} />
              </span>
            )}
          </p>
          <h1 className={isLong(record) ? "long-title" : ""} {...langOf(record, words)}>
            <Phrases text={record.title} of={record} />
          </h1>
          {children}
        </div>
      </div>
      <RibbonRule visions={visionsOf(record)} />
    </header>
  );
}
