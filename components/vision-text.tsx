import { recordRoute } from "../lib/model/routes.ts";
import { kindWords } from "../lib/words/text.ts";
import { langOf } from "./lang.tsx";
import { Mentions } from "./mentions.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { OfficialText } from "./prose.tsx";
import { RecordHead } from "./record-head.tsx";
import type { RecordProps } from "./record-props.ts";
import { ShareWay } from "./share/share-and-cite.tsx";
import { StatementList } from "./statement-list.tsx";
import { mostOnMap } from "./strategy-map/drawing.ts";
import { StrategyMap } from "./strategy-map/strategy-map.tsx";
import { VersionLine } from "./versions/version-line.tsx";

/** A vision: its text, and where it belongs. */
export function VisionText({ content, record: vision, words }: RecordProps<"vision">) {
  return (
    <>
      <article>
        <RecordHead record={vision} words={words}>
          {vision.subtitle && (
            <p className="subtitle" {...langOf(vision, words)}>
              <Phrases text={vision.subtitle} of={vision} />
            </p>
          )}
        </RecordHead>
        <div className="record-columns">
          <div className="record-main">
            <OfficialText
              record={vision}
              name={words.records.shortName(vision)}
              route={recordRoute(vision)}
              words={words}
            />
            {vision.strategies.length > 0 && (
              <h2>
                <Phrases text={words.recordPage.visionLeads} of={words} />
              </h2>
            )}
            {/* What the map has no room for is counted here too. */}
            {vision.strategies.length + vision.goals.length > mostOnMap ? (
              <StatementList
                words={words}
                records={vision.strategies}
                noteOn={(record) => kindWords(words, record).note(record)}
              />
            ) : (
              <StatementList words={words} records={[...vision.strategies, ...vision.goals]} />
            )}
          </div>
          <div className="record-side">
            <Mentions record={vision} document={content.document} words={words} />
            <VersionLine content={content} subject={vision} words={words} />
            <ShareWay record={vision} words={words} />
          </div>
        </div>
      </article>
      {vision.strategies.length > 0 && (
        <StrategyMap
          records={{ visions: content.of("vision"), strategies: vision.strategies, current: vision }}
          words={words}
        />
      )}
    </>
  );
}
