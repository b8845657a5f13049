import { recordData } from "../lib/formats/structured-data.ts";
import type { Content, Goal } from "../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { OfficialText } from "./prose.tsx";
import { RecordHead } from "./record-head.tsx";
import { ShareAndCite, ShareWay } from "./share/share-and-cite.tsx";
import { Shell } from "./shell.tsx";
import { Siblings } from "./siblings.tsx";
import { StatementList } from "./statement-list.tsx";
import { StrategyMap } from "./strategy-map/strategy-map.tsx";

/** A goal's page. */
export function GoalPage({ content, goal, words }: { content: Content; goal: Goal; words: Words }) {
  return (
    <Shell content={content} words={words} section="goal" graph={recordData(content, goal, words)}>
      <Breadcrumb
        words={words}
        way={[{ name: words.records.kinds.goal.plural, href: collectionRoute("goal") }]}
        here={words.records.shortName(goal)}
      />
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
            <ShareWay record={goal} words={words} />
          </div>
          <section className="record-side" aria-labelledby="belongs">
            <h2 id="belongs">{words.recordPage.goalBelongs}</h2>
            <StatementList words={words} records={[goal.strategy, ...goal.visions]} />
          </section>
        </div>
      </article>
      <StrategyMap
        subject={{ visions: content.visions, strategies: [goal.strategy] }}
        current={goal}
        words={words}
      />
      <ShareAndCite content={content} subject={goal} words={words} />
      <Siblings record={goal} collection={content.goals} words={words} />
    </Shell>
  );
}
