import { recordData } from "../lib/formats/structured-data.ts";
import type { Content, Goal } from "../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../lib/model/routes.ts";
import { collectionName, shortName } from "../lib/words/names.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { OfficialText } from "./prose.tsx";
import { RecordHead } from "./record-head.tsx";
import { ShareAndCite, ShareWay } from "./share/share-and-cite.tsx";
import { Shell } from "./shell.tsx";
import { Siblings } from "./siblings.tsx";
import { StatementList } from "./statement-list.tsx";
import { StrategyMap } from "./strategy-map/strategy-map.tsx";

/** A goal's page. */
export function GoalPage({ content, goal }: { content: Content; goal: Goal }) {
  return (
    <Shell content={content} section="goal" graph={recordData(content, goal)}>
      <Breadcrumb
        way={[{ name: collectionName("goal"), href: collectionRoute("goal") }]}
        here={shortName(goal)}
      />
      <article>
        <RecordHead record={goal} />
        <div className="record-columns">
          <div className="record-main">
            <OfficialText record={goal} name={shortName(goal)} route={recordRoute(goal)} />
            <ShareWay record={goal} />
          </div>
          <section className="record-side" aria-labelledby="belongs">
            <h2 id="belongs">Where this goal belongs</h2>
            <StatementList records={[goal.strategy, ...goal.visions]} />
          </section>
        </div>
      </article>
      <StrategyMap subject={{ visions: content.visions, strategies: [goal.strategy] }} current={goal} />
      <ShareAndCite content={content} subject={goal} />
      <Siblings record={goal} collection={content.goals} />
    </Shell>
  );
}
