import { recordData } from "../lib/formats/structured-data.ts";
import type { Content, Strategy } from "../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
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
export function StrategyPage({
  content,
  strategy,
  words,
}: {
  content: Content;
  strategy: Strategy;
  words: Words;
}) {
  return (
    <Shell content={content} words={words} section="strategy" graph={recordData(content, strategy, words)}>
      <Breadcrumb
        words={words}
        way={[{ name: words.records.kinds.strategy.plural, href: collectionRoute("strategy") }]}
        here={words.records.shortName(strategy)}
      />
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
              {words.recordPage.itsGoals}
            </h2>
            <GoalList goals={strategy.goals} headingLevel={3} words={words} />
          </section>
        )}
        <div className="record-columns">
          <section className="record-main" aria-labelledby="visions">
            <h2 id="visions">{words.recordPage.itsVisions}</h2>
            <StatementList words={words} records={strategy.visions} />
          </section>
          <div className="record-side">
            <Mentions record={strategy} document={content.document} words={words} />
            <ShareWay record={strategy} words={words} />
          </div>
        </div>
      </article>
      <StrategyMap
        subject={{ visions: content.visions, strategies: [strategy] }}
        current={strategy}
        words={words}
      />
      <ShareAndCite content={content} subject={strategy} words={words} />
      <Siblings record={strategy} collection={content.strategies} words={words} />
    </Shell>
  );
}
