import { recordRoute } from "../lib/model/routes.ts";
import { GoalList } from "./goal-list.tsx";
import { Mentions } from "./mentions.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { OfficialText } from "./prose.tsx";
import { RecordHead } from "./record-head.tsx";
import type { RecordProps } from "./record-props.ts";
import { ShareWay } from "./share/share-and-cite.tsx";
import { StatementList } from "./statement-list.tsx";
import { StrategyMap } from "./strategy-map/strategy-map.tsx";
import { VersionLine } from "./versions/version-line.tsx";

/** A Priority Strategy: its text, and where it belongs. */
export function StrategyText({ content, record: strategy, words }: RecordProps<"strategy">) {
  return (
    <>
      <article>
        <RecordHead record={strategy} words={words} />
        <OfficialText
          record={strategy}
          name={words.records.shortName(strategy)}
          route={recordRoute(strategy)}
          words={words}
        />
        {strategy.goals.length > 0 && (
          <section aria-labelledby="goals">
            <h2 id="goals" className="section-title">
              <Phrases text={words.recordPage.itsGoals} of={words} />
            </h2>
            <GoalList goals={strategy.goals} headingLevel={3} words={words} />
          </section>
        )}
        <div className="record-columns">
          <section className="record-main" aria-labelledby="visions">
            <h2 id="visions">
              <Phrases text={words.recordPage.itsVisions} of={words} />
            </h2>
            <StatementList words={words} records={strategy.visions} />
          </section>
          <div className="record-side">
            <Mentions record={strategy} document={content.document} words={words} />
            <VersionLine content={content} subject={strategy} words={words} />
            <ShareWay record={strategy} words={words} />
          </div>
        </div>
      </article>
      <StrategyMap
        records={{ visions: content.of("vision"), strategies: [strategy], current: strategy }}
        words={words}
      />
    </>
  );
}
