import type { ReactNode } from "react";
import { inLanguage } from "../lib/model/languages.ts";
import type { NumberedRecord, StrategyDocument, Vision } from "../lib/model/records.ts";
import { documentFragment, routeOf } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { DocumentContents, partIds } from "./document-contents.tsx";
import { fitsPage } from "./extent.ts";
import { langOf, WordsOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { OfficialText } from "./prose.tsx";
import { StatementList } from "./statement-list.tsx";
import { hueClass, RibbonRule } from "./strands/strands.tsx";
import { versionLabel, withDay } from "./versions/names.ts";

/** The most records that the page names where their texts are elsewhere; all of them have their fragments here too. */
const mostNamed = 60;

/**
 * The whole as one text: the introduction, the visions that it names, the strategy and its goals, each paragraph with its address. A text
 * that is too long for one page has its records on their own pages; each is named here, where its fragments have always led.
 */
export function DocumentText({ document, words }: { document: StrategyDocument; words: Words }) {
  const { strategy } = document;
  const { visions, goals } = strategy;
  const isWhole = fitsPage(document);
  return (
    <div className="document">
      <DocumentContents document={document} words={words} />
      <div className="document-body">
        <section id={partIds.introduction} className="document-part" aria-label={words.document.introduction}>
          <p className="document-number" aria-hidden="true">
            {document.section}
          </p>
          <OfficialText
            record={document}
            name={withDay(document.title, document, words)}
            route={routeOf(document)}
            words={words}
          />
        </section>
        {visions.length > 0 && (
          <section id={partIds.visions} className="document-visions" aria-labelledby="visions-title">
            <h2 id="visions-title">{words.home.visions}</h2>
            {isWhole ? (
              visions.map((vision) => <DocumentVision key={vision.number} vision={vision} words={words} />)
            ) : (
              <Named records={visions} words={words} />
            )}
          </section>
        )}
        <DocumentRecord record={strategy} headingLevel={2} words={words} />
        {isWhole ? (
          goals.map((goal) => (
            <DocumentRecord key={goal.number} record={goal} headingLevel={3} words={words} />
          ))
        ) : (
          <Named records={goals} words={words} />
        )}
      </div>
    </div>
  );
}

/** A vision within the whole, standing on its strand. */
function DocumentVision({ vision, words }: { vision: Vision; words: Words }) {
  return (
    <section id={documentFragment(vision)} className={`document-vision ${hueClass(vision)}`}>
      <div className="document-part">
        <p className="document-number" aria-hidden="true">
          {vision.number}
        </p>
        <div>
          <p className="document-theme">
            <WordsOf of={vision} words={words}>
              <Phrases text={vision.theme} of={vision} />
            </WordsOf>
          </p>
          <h3>
            <RecordLink record={vision} words={words} />
          </h3>
          {vision.subtitle && (
            <p className="subtitle" {...langOf(vision, words)}>
              <Phrases text={vision.subtitle} of={vision} />
            </p>
          )}
          <Text record={vision} words={words} />
        </div>
      </div>
      <RibbonRule visions={[vision]} />
    </section>
  );
}

/** A strategy or a goal within the whole, below the strands of its visions. */
function DocumentRecord({
  record,
  headingLevel,
  words,
}: {
  record: Exclude<NumberedRecord, Vision>;
  headingLevel: 2 | 3;
  words: Words;
}) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section id={documentFragment(record)} className={`document-record document-${record.kind}`}>
      <RibbonRule visions={record.visions} />
      <div className="document-part">
        <p className="document-number" aria-hidden="true">
          {record.number}
        </p>
        <div>
          <Heading>
            <RecordLink record={record} words={words} />
          </Heading>
          <Text record={record} words={words} />
        </div>
      </div>
    </section>
  );
}

/** A record’s title, which leads to its own page. */
function RecordLink({ record, words }: { record: NumberedRecord; words: Words }): ReactNode {
  return (
    <a
      href={inLanguage(routeOf(record), words.language)}
      aria-label={versionLabel(words.records.beforeTitle(record) + record.title, record, words)}
    >
      <span className="sr-only">{words.records.beforeTitle(record)}</span>
      <WordsOf of={record} words={words}>
        <Phrases text={record.title} of={record} />
      </WordsOf>
    </a>
  );
}

/** A record’s own text, whose paragraphs have the addresses of its page. */
function Text({ record, words }: { record: NumberedRecord; words: Words }) {
  return (
    <OfficialText
      record={record}
      name={withDay(words.records.shortName(record), record, words)}
      route={routeOf(record)}
      words={words}
      fragmentPrefix={`${documentFragment(record)}-`}
    />
  );
}

/** Records whose texts are on their own pages. */
function Named({ records, words }: { records: readonly NumberedRecord[]; words: Words }) {
  return (
    <div className="document-named">
      <StatementList
        records={records}
        words={words}
        className="in-columns"
        anchorsOf={(record) => <Fragments record={record} />}
        most={mostNamed}
      />
      {records.slice(mostNamed).map((record) => (
        <Fragments key={record.number} record={record} />
      ))}
    </div>
  );
}

/** Where the addresses of a record and of its paragraphs within the text lead, when its text is on its own page. */
function Fragments({ record }: { record: NumberedRecord }) {
  const start = documentFragment(record);
  const paragraphs = [...record.paragraphs.map(({ id }) => id), ...record.withdrawnParagraphs];
  return [start, ...paragraphs.map((id) => `${start}-${id}`)].map((id) => <span key={id} id={id} />);
}
