import type { ReactNode } from "react";
import { listNotes } from "../lib/formats/translations.ts";
import { originalLanguage } from "../lib/model/languages.ts";
import type { Content, NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { fullAddress } from "../lib/model/site-url.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { Excerpt } from "./prose.tsx";
import { visionsOf } from "./record-head.tsx";
import { hueClass, RibbonRule } from "./strands/strands.tsx";
import { WithdrawnOn } from "./withdrawn-on.tsx";

/** A record as a card for a frame on another site: its number, its words and the way to its page. */
export function EmbedCard({
  content: { site },
  record,
  words,
}: {
  content: Content;
  record: NumberedRecord;
  words: Words;
}) {
  const { records, frame } = words;
  const hue = record.kind === "vision" ? hueClass(record) : "";
  return (
    <main className={`card ${hue}`}>
      <p className="card-kind">
        {record.kind === "vision" ? records.fullName(record) : records.shortName(record)}
      </p>
      <div className="card-head">
        <p className="card-number" aria-hidden="true">
          {record.number}
        </p>
        <h1 {...langOf(record, words)}>
          <Phrases text={record.title} of={record} />
        </h1>
      </div>
      <RibbonRule visions={visionsOf(record)} />
      {record.withdrawn && (
        <p className="card-note">
          <WithdrawnOn date={record.withdrawn.date} words={words} />
        </p>
      )}
      <div className="card-text">
        {record.kind === "vision" && record.subtitle && (
          <p {...langOf(record, words)}>
            <Phrases text={record.subtitle} of={record} />
          </p>
        )}
        <Excerpt record={record} words={words} />
      </div>
      <CardNotes record={record} words={words} />
      <p className="card-source">
        <a href={fullAddress(recordRoute(record), words.language)}>
          {words.lists.titles([records.shortName(record), frame.siteTitle(site)])}
        </a>
      </p>
    </main>
  );
}

/** That the words are a provisional translation, lag behind or are not translated; nothing on the card of an original. */
function CardNotes({ record, words }: { record: NumberedRecord; words: Words }) {
  const { original, changes } = words.translations;
  const notes = listNotes<ReactNode>(record, words, {
    original: (
      <a key="original" href={fullAddress(recordRoute(record), originalLanguage)} hrefLang={originalLanguage}>
        {original}
      </a>
    ),
    changes,
  });
  return notes.map((note, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no names, and never change places
    <p key={index} className="card-translation">
      {note}
    </p>
  ));
}
