import type { Strategy } from "../lib/model/records.ts";
import type { Words } from "../lib/words/words.ts";
import { RecordLinks } from "./record-links.tsx";
import { StrategyStatement } from "./strategy-statement.tsx";

/** The Priority Strategies with the visions they rest on, each above its goals. */
export function StrategyList({ records, words }: { records: readonly Strategy[]; words: Words }) {
  return records.map((strategy) => (
    <section key={strategy.number} className="strategy-entry" aria-label={words.records.shortName(strategy)}>
      <StrategyStatement strategy={strategy} words={words} />
      <RecordLinks records={strategy.goals} words={words} />
    </section>
  ));
}
