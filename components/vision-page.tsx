import { recordData } from "../lib/formats/structured-data.ts";
import type { Content, Vision } from "../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
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
export function VisionPage({ content, vision, words }: { content: Content; vision: Vision; words: Words }) {
  return (
    <Shell content={content} words={words} section="vision" graph={recordData(content, vision, words)}>
      <Breadcrumb
        words={words}
        way={[{ name: words.records.kinds.vision.plural, href: collectionRoute("vision") }]}
        here={words.records.shortName(vision)}
      />
      <article>
        <RecordHead record={vision} words={words}>
          {vision.subtitle && <p className="subtitle">{vision.subtitle}</p>}
        </RecordHead>
        <div className="record-columns">
          <div className="record-main">
            <OfficialText
              record={vision}
              name={words.records.shortName(vision)}
              route={recordRoute(vision)}
              words={words}
            />
            {vision.strategies.length > 0 && <h2>{words.recordPage.visionLeads}</h2>}
            <StatementList words={words} records={[...vision.strategies, ...vision.goals]} />
          </div>
          <div className="record-side">
            <Mentions record={vision} document={content.document} words={words} />
            <ShareWay record={vision} words={words} />
          </div>
        </div>
      </article>
      {vision.strategies.length > 0 && (
        <StrategyMap
          subject={{ visions: content.visions, strategies: vision.strategies }}
          current={vision}
          words={words}
        />
      )}
      <ShareAndCite content={content} subject={vision} words={words} />
      <Siblings record={vision} collection={content.visions} words={words} />
    </Shell>
  );
}
