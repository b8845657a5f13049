import { type Kind, kinds } from "../lib/model/kinds.ts";
import { inLanguage } from "../lib/model/languages.ts";
import { mostListed } from "../lib/model/list-parts.ts";
import type { Content, NumberedRecord } from "../lib/model/records.ts";
import { collectionRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { RecordLinks } from "./record-links.tsx";
import { Shell } from "./shell.tsx";

/** Says that there is nothing at the address, and what there is instead. */
export function MissingPage({ content, kind, words }: { content: Content; kind?: Kind; words: Words }) {
  const recordsOf = (each: Kind): readonly NumberedRecord[] => content.of(each);
  // The lowest kind first: its records are what people look for by number.
  const shown = (kind ? [kind] : kinds.toReversed()).filter((each) => recordsOf(each).length > 0);
  const { missing, language } = words;
  const document = (
    <a key="document" href={inLanguage(routes.document, language)} {...langOf(content.document, words)}>
      {content.document.title}
    </a>
  );
  return (
    <Shell
      content={content}
      words={words}
      route={kind ? collectionRoute(kind) : routes.home}
      {...(kind && { section: kind })}
    >
      <header className="page-head">
        <h1>
          <Phrases text={missing.title({ kind })} of={words} />
        </h1>
        <p className="lead">{missing.lead({ kind, hasRecords: shown.length > 0 })}</p>
      </header>
      {shown.map((each) => (
        <section key={each} className="missing-list" aria-labelledby={`missing-${each}`}>
          <h2 id={`missing-${each}`}>{words.records.kinds[each].plural}</h2>
          {recordsOf(each).length > mostListed ? (
            <p>
              <a href={inLanguage(collectionRoute(each), language)}>
                {missing.list({ kind: each, count: recordsOf(each).length })}
              </a>
            </p>
          ) : (
            <RecordLinks records={recordsOf(each)} words={words} />
          )}
        </section>
      ))}
      <p className="missing-ways">{missing.orRead({ document })}</p>
    </Shell>
  );
}
