import { recordData } from "../lib/formats/structured-data.ts";
import type { Content, Strategy } from "../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../lib/model/routes.ts";
import { collectionName, shortName } from "../lib/words/names.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { GoalList } from "./goal-list.tsx";
import { Mentions } from "./mentions.tsx";
import { OfficialText } from "./prose.tsx";
import { RecordHead } from "./record-head.tsx";
import { ShareAndCite, ShareWay } from "./share/share-and-cite.tsx";
import { Shell } from "./shell.tsx";
import { Siblings } from "./siblings.tsx";
import { StatementList } from "./statement-list.tsx";
import { StrategyMap } from "./strategy-map/strategy-map.tsx";

/** A Priority Strategy's page. */
export function StrategyPage({ content, strategy }: { content: Content; strategy: Strategy }) {
  return (
    <Shell content={content} section="strategy" graph={recordData(content, strategy)}>
      <Breadcrumb
        way={[{ name: collectionName("strategy"), href: collectionRoute("strategy") }]}
        here={shortName(strategy)}
      />
      <article>
        <RecordHead record={strategy} />
        <OfficialText record={strategy} name={shortName(strategy)} route={recordRoute(strategy)} />
        {strategy.goals.length > 0 && (
          <section aria-labelledby="goals">
            <h2 id="goals" className="section-title">
              Its goals
            </h2>
            <GoalList goals={strategy.goals} headingLevel={3} />
          </section>
        )}
        <div className="record-columns">
          <section className="record-main" aria-labelledby="visions">
            <h2 id="visions">The visions it rests on</h2>
            <StatementList records={strategy.visions} />
          </section>
          <div className="record-side">
            <Mentions record={strategy} document={content.document} />
            <ShareWay record={strategy} />
          </div>
        </div>
      </article>
      <StrategyMap subject={{ visions: content.visions, strategies: [strategy] }} current={strategy} />
      <ShareAndCite content={content} subject={strategy} />
      <Siblings record={strategy} collection={content.strategies} />
    </Shell>
  );
}
