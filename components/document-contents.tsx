import type { ReactNode } from "react";
import type { NumberedRecord, StrategyDocument } from "../lib/model/records.ts";
import { documentFragment } from "../lib/model/routes.ts";
import { label } from "../lib/words/text.ts";
import type { Words } from "../lib/words/words.ts";
import { fitsPage } from "./extent.ts";
import { langOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";

/** Where the parts of the full text’s page begin that are no record’s. */
export const partIds = { introduction: "introduction", visions: "visions" } as const;

/** The most parts that stay in view: about as many as a window shows one below the other. */
const mostInView = 16;

/**
 * The contents of the full text. Beside the text they stay in view where they are few, and the part that is read is marked by the browser itself where it
 * can (`:target-current`), without script.
 */
export function DocumentContents({ document, words }: { document: StrategyDocument; words: Words }) {
  const { strategy, version } = document;
  const said = words.document;
  const goals = fitsPage(document) ? strategy.goals : [];
  const isShort = strategy.visions.length + goals.length <= mostInView;
  // The page of a record has a link of the same name: this one leads within the text, and says in which.
  const here = (
    <span className="sr-only">{said.here(version && { version: words.versions.name(version) })}</span>
  );
  return (
    <nav className={`document-contents ${isShort ? "is-short" : ""}`.trim()} aria-label={said.contents}>
      <p aria-hidden="true">{said.contents}</p>
      <ol>
        <li>
          <a href={`#${partIds.introduction}`}>
            {said.introduction}
            {here}
          </a>
        </li>
        <li>
          <a href={`#${partIds.visions}`}>
            {words.home.visions}
            {here}
          </a>
          <Parts records={strategy.visions} words={words} here={here} />
        </li>
        <li>
          <Part record={strategy} words={words} here={here} />
          <Parts records={goals} words={words} here={here} />
        </li>
      </ol>
    </nav>
  );
}

interface PartProps {
  words: Words;
  here: ReactNode;
}

function Parts({ records, words, here }: PartProps & { records: readonly NumberedRecord[] }) {
  if (records.length === 0) return null;
  return (
    <ol>
      {records.map((record) => (
        <li key={record.number}>
          <Part record={record} words={words} here={here} />
        </li>
      ))}
    </ol>
  );
}

function Part({ record, words, here }: PartProps & { record: NumberedRecord }) {
  return (
    <a href={`#${documentFragment(record)}`}>
      <span className="sr-only">{words.records.beforeTitle(record)}</span>
      <span className="contents-number" aria-hidden="true">
        {record.number}
      </span>
      <span {...langOf(record, words)}>
        <Phrases text={label(record)} of={record} />
      </span>
      {here}
    </a>
  );
}
