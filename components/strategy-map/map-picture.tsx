import { inLanguage } from "../../lib/model/languages.ts";
import type { NumberedRecord } from "../../lib/model/records.ts";
import { recordRoute } from "../../lib/model/routes.ts";
import type { Words } from "../../lib/words/words.ts";
import { langOf } from "../lang.tsx";
import { hueClass, strandClass } from "../strands/strands.tsx";
import type { MapDrawing, MapNode, TextLine } from "./drawing.ts";

/** One layout of the map as SVG: strands below, records as links above them. */
export function MapPicture({
  drawing,
  current,
  words,
  labelledBy,
  className,
}: {
  drawing: MapDrawing;
  /** The record whose page the map stands on: its node is marked. */
  current?: NumberedRecord | undefined;
  words: Words;
  /** The id of the element that names the picture. */
  labelledBy: string;
  className: string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element groups the parts of a picture.
    <svg
      viewBox={`0 0 ${drawing.width} ${Math.ceil(drawing.height)}`}
      role="group"
      aria-labelledby={labelledBy}
      className={`map-picture ${className}`}
    >
      {drawing.strands.map(({ vision, path, isFaint }) => (
        <path key={path} d={path} className={`${strandClass(vision)}${isFaint ? " strand-faint" : ""}`} />
      ))}
      {drawing.nodes.map((node) => (
        <MapLink
          key={recordRoute(node.record)}
          node={node}
          isCurrent={node.record === current}
          words={words}
        />
      ))}
    </svg>
  );
}

function MapLink({ node, isCurrent, words }: { node: MapNode; isCurrent: boolean; words: Words }) {
  const { record, box, number } = node;
  const name = words.records.fullName(record);
  return (
    <a
      href={inLanguage(recordRoute(record), words.language)}
      aria-label={node.note === undefined ? name : words.pictures.noted({ name, note: node.note })}
      aria-current={isCurrent ? "page" : undefined}
    >
      <rect {...box} className="map-target" />
      <text
        x={number.x}
        y={number.y}
        fontSize={number.size}
        className={`map-number ${record.kind === "vision" ? hueClass(record) : `map-${record.kind}`}`}
      >
        {/* The blanks part the words for who hears them or searches for them. */}
        {`${number.text} `}
      </text>
      <text fontSize={node.lineSize} className="map-words" {...langOf(record, words)}>
        {node.lines.map((line, index) => (
          <tspan key={line.y} x={line.x} y={line.y} className={line.isNote ? "map-note" : undefined}>
            {endsWords(node.lines, index) ? `${line.text} ` : line.text}
          </tspan>
        ))}
      </text>
    </a>
  );
}

/** Whether a line is the last of the record's name, or of what follows the name. */
function endsWords(lines: readonly TextLine[], index: number): boolean {
  const next = lines[index + 1];
  return next === undefined || next.isNote !== lines[index]?.isNote;
}
