import { inLanguage } from "../lib/model/languages.ts";
import type { Strategy } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { Numeral } from "./record-head.tsx";
import { RibbonRule } from "./strands/strands.tsx";

/** A strategy as a statement: number and title standing on the strands of its visions. */
export function StrategyStatement({ strategy, words }: { strategy: Strategy; words: Words }) {
  return (
    <div className="strategy-statement">
      <div className="record-head-columns">
        <Numeral record={strategy} />
        <div className="record-title">
          <p className="record-kind">{words.records.shortName(strategy)}</p>
          <h2>
            <a href={inLanguage(recordRoute(strategy), words.language)} {...langOf(strategy, words)}>
              <Phrases text={strategy.title} of={strategy} />
            </a>
          </h2>
        </div>
      </div>
      <RibbonRule visions={strategy.visions} />
    </div>
  );
}
