import type { Content, NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { fullAddress } from "../lib/model/site-url.ts";
import { shortName } from "../lib/words/names.ts";
import { dayInWords } from "./dates.ts";
import { Excerpt } from "./prose.tsx";
import { visionsOf } from "./record-head.tsx";
import { hueClass, Ribbon } from "./strands.tsx";

/** A record as a card for a frame on another site: its number, its words and the way to its page. */
export function EmbedCard({ content: { site }, record }: { content: Content; record: NumberedRecord }) {
  const hue = record.kind === "vision" ? hueClass(record) : "";
  return (
    <main className={`card ${hue}`}>
      <p className="card-kind">
        {record.kind === "vision" ? `${shortName(record)}: ${record.theme}` : shortName(record)}
      </p>
      <div className="card-head">
        <p className="card-number" aria-hidden="true">
          {record.number}
        </p>
        <h1>{record.title}</h1>
      </div>
      <Ribbon visions={visionsOf(record)} />
      {record.withdrawn && (
        <p className="card-note">
          Withdrawn on <time dateTime={record.withdrawn.date}>{dayInWords(record.withdrawn.date)}</time>.
        </p>
      )}
      <div className="card-text">
        {record.kind === "vision" && record.subtitle && <p>{record.subtitle}</p>}
        <Excerpt record={record} />
      </div>
      <p className="card-source">
        <a href={fullAddress(recordRoute(record))}>
          {shortName(record)} · {site.title} · {site.publisher}
        </a>
      </p>
    </main>
  );
}
