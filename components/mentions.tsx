import { inLanguage } from "../lib/model/languages.ts";
import type { NumberedRecord, StrategyDocument } from "../lib/model/records.ts";
import { routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { Phrases } from "./phrases/phrases.tsx";

/** Where the official text itself speaks of a record. */
export function Mentions({
  record,
  document,
  words,
}: {
  record: NumberedRecord;
  document: StrategyDocument;
  words: Words;
}) {
  if (record.mentions.length === 0) return null;
  return (
    <section className="mentions" aria-labelledby="mentions">
      <h2 id="mentions">
        <Phrases text={words.recordPage.mentions} of={words} />
      </h2>
      <ul>
        {record.mentions.map((paragraph) => (
          <li key={paragraph.id}>
            <a href={inLanguage(`${routes.document}#${paragraph.id}`, words.language)}>
              {words.records.paragraphName({ name: document.title, paragraph: paragraph.id })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
