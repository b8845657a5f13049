import type { Strategy } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";
import { RecordLink, RecordLinks } from "../record-links.tsx";
import { StatementList } from "../statement-list.tsx";
import { chooseShown, type MapRecords, type MapSubject } from "./drawing.ts";
import { MapPicture } from "./map-picture.tsx";
import { drawRiver, fitsRiver } from "./river.ts";
import { drawTree } from "./tree.ts";

/** Wide enough for the list of many strategies on a screen that has room; narrow enough for a phone of 320 px. */
const treeWidth = { narrow: 280, wide: 720 };

/** The site's one picture: how visions, strategies and goals hang together, drawn from the records, and said in words. */
export function StrategyMap({ records, words }: { records: MapRecords; words: Words }) {
  const subject = chooseShown(records, words);
  const isRiver = fitsRiver(subject);
  const wide = isRiver ? drawRiver(subject) : drawTree(subject, treeWidth.wide);
  return (
    <figure aria-labelledby="map-name" className="strategy-map">
      <figcaption id="map-name" className="sr-only">
        {words.pictures.map(records)}
      </figcaption>
      <MapPicture
        drawing={wide}
        current={subject.current}
        words={words}
        labelledBy="map-name"
        className={isRiver ? "map-wide" : "map-wide map-tree"}
      />
      <MapPicture
        drawing={drawTree(subject, treeWidth.narrow)}
        current={subject.current}
        words={words}
        labelledBy="map-name"
        className="map-narrow"
      />
      <details className="map-in-words">
        <summary>{words.pictures.mapInWords}</summary>
        {subject.strategies.length === 0 && (
          <StatementList records={subject.visions} noteOn={subject.noteOn} words={words} />
        )}
        {subject.strategies.map((strategy) => (
          <StrategyInWords key={strategy.number} strategy={strategy} subject={subject} words={words} />
        ))}
      </details>
    </figure>
  );
}

function StrategyInWords({
  strategy,
  subject: { goalsOf, noteOn },
  words,
}: {
  strategy: Strategy;
  subject: MapSubject;
  words: Words;
}) {
  const goals = goalsOf(strategy);
  return (
    <div>
      <p>
        {words.pictures.restsOn({
          strategy: <RecordLink key="strategy" record={strategy} words={words} />,
        })}
      </p>
      <RecordLinks records={strategy.visions} words={words} />
      {strategy.goals.length > 0 && <p>{words.pictures.consistsOf}</p>}
      {noteOn(strategy) && <p className="record-links">{noteOn(strategy)}</p>}
      <RecordLinks records={goals} words={words} />
    </div>
  );
}
