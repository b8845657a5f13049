import { mostListed } from "../lib/model/list-parts.ts";
import type { NumberedRecord, Strategy } from "../lib/model/records.ts";
import { kindWords } from "../lib/words/text.ts";
import type { Words } from "../lib/words/words.ts";
import { RecordLinks } from "./record-links.tsx";
import { StatementList } from "./statement-list.tsx";
import { StrategyStatement } from "./strategy-statement.tsx";

/** The Priority Strategies with the visions they rest on, each above its goals; where those are many, they are counted. */
export function StrategyList({ records, words }: { records: readonly Strategy[]; words: Words }) {
  const goals = records.reduce((sum, strategy) => sum + strategy.goals.length, 0);
  if (records.length + goals > mostListed) {
    const noteOn = (record: NumberedRecord) => kindWords(words, record).note(record);
    return <StatementList records={records} words={words} className="in-columns" noteOn={noteOn} />;
  }
  return records.map((strategy) => (
    <section key={strategy.number} className="strategy-entry" aria-label={words.records.shortName(strategy)}>
      <StrategyStatement strategy={strategy} words={words} />
      <RecordLinks records={strategy.goals} words={words} />
    </section>
  ));
}
