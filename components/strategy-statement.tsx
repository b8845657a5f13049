import type { Strategy } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { shortName } from "../lib/words/names.ts";
import { Numeral } from "./record-head.tsx";
import { Ribbon } from "./strands.tsx";

/** A strategy as a statement: number and title standing on the strands of its visions. */
export function StrategyStatement({ strategy }: { strategy: Strategy }) {
  return (
    <div className="strategy-statement">
      <div className="record-head-columns">
        <Numeral record={strategy} />
        <div className="record-title">
          <p className="record-kind">{shortName(strategy)}</p>
          <h2>
            <a href={recordRoute(strategy)}>{strategy.title}</a>
          </h2>
        </div>
      </div>
      <Ribbon visions={strategy.visions} />
    </div>
  );
}
