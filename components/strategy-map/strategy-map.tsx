import type { NumberedRecord, Strategy } from "../../lib/model/records.ts";
import { joinNumbers } from "../../lib/words/lists.ts";
import { countedKind, shortName } from "../../lib/words/names.ts";
import { RecordLink, RecordLinks } from "../record-links.tsx";
import type { MapSubject } from "./drawing.ts";
import { MapPicture } from "./map-picture.tsx";
import { drawRiver, fitsRiver } from "./river.ts";
import { drawTree } from "./tree.ts";

/** Wide enough for the list of many strategies on a screen that has room; narrow enough for a phone of 320 px. */
const treeWidth = { narrow: 280, wide: 720 };

/** The site's one picture: how visions, strategies and goals hang together, drawn from the records, and said in words. */
export function StrategyMap({ subject, current }: { subject: MapSubject; current?: NumberedRecord }) {
  const isRiver = fitsRiver(subject);
  const wide = isRiver ? drawRiver(subject) : drawTree(subject, treeWidth.wide);
  return (
    <figure aria-labelledby="map-name" className="strategy-map">
      <figcaption id="map-name" className="sr-only">
        The strategy map: {summary(subject)}
      </figcaption>
      <MapPicture
        drawing={wide}
        current={current}
        labelledBy="map-name"
        className={isRiver ? "map-wide" : "map-wide map-tree"}
      />
      <MapPicture
        drawing={drawTree(subject, treeWidth.narrow)}
        current={current}
        labelledBy="map-name"
        className="map-narrow"
      />
      <details className="map-in-words">
        <summary>The map in words</summary>
        {subject.strategies.map((strategy) => (
          <StrategyInWords key={strategy.number} strategy={strategy} />
        ))}
      </details>
    </figure>
  );
}

/** `four visions lead to Priority Strategy 17, which opens into two goals, 56 and 57.` */
function summary({ visions, strategies }: MapSubject): string {
  const goals = strategies.flatMap((strategy) => strategy.goals);
  const goalCount = countedKind(goals.length, "goal");
  const [only] = strategies.length === 1 ? strategies : [];
  const lead = visions.length === 1 ? "leads" : "lead";
  const end = only ? shortName(only) : countedKind(strategies.length, "strategy");
  const way = `${countedKind(visions.length, "vision")} ${lead} to ${end}`;
  if (goals.length === 0) return `${way}.`;
  return only
    ? `${way}, which opens into ${goalCount}, ${joinNumbers(goals)}.`
    : `${way}, which open into ${goalCount}.`;
}

function StrategyInWords({ strategy }: { strategy: Strategy }) {
  return (
    <div>
      <p>
        <RecordLink record={strategy} /> rests on
      </p>
      <RecordLinks records={strategy.visions} />
      {strategy.goals.length > 0 && <p>and consists of</p>}
      <RecordLinks records={strategy.goals} />
    </div>
  );
}
