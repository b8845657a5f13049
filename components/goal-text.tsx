import { recordRoute } from "../lib/model/routes.ts";
import { Phrases } from "./phrases/phrases.tsx";
import { OfficialText } from "./prose.tsx";
import { RecordHead } from "./record-head.tsx";
import type { RecordProps } from "./record-props.ts";
import { ShareWay } from "./share/share-and-cite.tsx";
import { StatementList } from "./statement-list.tsx";
import { StrategyMap } from "./strategy-map/strategy-map.tsx";
import { VersionLine } from "./versions/version-line.tsx";

/** A goal: its text, and where it belongs. */
export function GoalText({ content, record: goal, words }: RecordProps<"goal">) {
  return (
    <>
      <article>
        <RecordHead record={goal} words={words} />
        <div className="record-columns">
          <div className="record-main">
            <OfficialText
              record={goal}
              name={words.records.shortName(goal)}
              route={recordRoute(goal)}
              words={words}
            />
            <VersionLine content={content} subject={goal} words={words} />
            <ShareWay record={goal} words={words} />
          </div>
          <section className="record-side" aria-labelledby="belongs">
            <h2 id="belongs">
              <Phrases text={words.recordPage.goalBelongs} of={words} />
            </h2>
            <StatementList words={words} records={[goal.strategy, ...goal.visions]} />
          </section>
        </div>
      </article>
      <StrategyMap
        records={{ visions: content.of("vision"), strategies: [goal.strategy], current: goal }}
        words={words}
      />
    </>
  );
}
