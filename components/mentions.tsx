import type { NumberedRecord, StrategyDocument } from "../lib/model/records.ts";
import { routes } from "../lib/model/routes.ts";
import { paragraphName } from "../lib/words/names.ts";

/** Where the official text itself speaks of a record. */
export function Mentions({ record, document }: { record: NumberedRecord; document: StrategyDocument }) {
  if (record.mentions.length === 0) return null;
  return (
    <section className="mentions" aria-labelledby="mentions">
      <h2 id="mentions">In the text</h2>
      <ul>
        {record.mentions.map((paragraph) => (
          <li key={paragraph.id}>
            <a href={`${routes.document}#${paragraph.id}`}>{paragraphName(document.title, paragraph.id)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
