import { recordData } from "../lib/formats/structured-data.ts";
import type { Content, Vision } from "../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../lib/model/routes.ts";
import { collectionName, shortName } from "../lib/words/names.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Mentions } from "./mentions.tsx";
import { OfficialText } from "./prose.tsx";
import { RecordHead } from "./record-head.tsx";
import { ShareAndCite, ShareWay } from "./share/share-and-cite.tsx";
import { Shell } from "./shell.tsx";
import { Siblings } from "./siblings.tsx";
import { StatementList } from "./statement-list.tsx";
import { StrategyMap } from "./strategy-map/strategy-map.tsx";

/** A vision's page. */
export function VisionPage({ content, vision }: { content: Content; vision: Vision }) {
  return (
    <Shell content={content} section="vision" graph={recordData(content, vision)}>
      <Breadcrumb
        way={[{ name: collectionName("vision"), href: collectionRoute("vision") }]}
        here={shortName(vision)}
      />
      <article>
        <RecordHead record={vision}>
          {vision.subtitle && <p className="subtitle">{vision.subtitle}</p>}
        </RecordHead>
        <div className="record-columns">
          <div className="record-main">
            <OfficialText record={vision} name={shortName(vision)} route={recordRoute(vision)} />
            {vision.strategies.length > 0 && <h2>Where this vision leads</h2>}
            <StatementList records={[...vision.strategies, ...vision.goals]} />
          </div>
          <div className="record-side">
            <Mentions record={vision} document={content.document} />
            <ShareWay record={vision} />
          </div>
        </div>
      </article>
      {vision.strategies.length > 0 && (
        <StrategyMap subject={{ visions: content.visions, strategies: vision.strategies }} current={vision} />
      )}
      <ShareAndCite content={content} subject={vision} />
      <Siblings record={vision} collection={content.visions} />
    </Shell>
  );
}
