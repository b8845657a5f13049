/**
 * The map where there is room: visions at the left, one strategy in the middle, its goals at the right, and the strands
 * flow through them like a river. Every record stands on its strands.
 */
import { isInSquares } from "../../lib/model/languages.ts";
import type { NumberedRecord } from "../../lib/model/records.ts";
import { branchCourse, drawRibbon, halfHeight, joinRibbon, type Strand } from "../strands/ribbon.ts";
import type { MapDrawing, MapNode, MapSubject } from "./drawing.ts";
import {
  fitNumbers,
  indentBeside,
  mapRibbon,
  nodeOnRule,
  rulesBelow,
  withMargin,
  wordsHeight,
  wordsRise,
} from "./drawing.ts";
import { wrapText } from "./letter-widths.ts";

/** In units; the picture is scaled to its column. */
const width = 1240;
const visionColumn = { x: 4, width: 316, pitch: 108 };
const strategyColumn = { x: 508, width: 240 };
const goalColumn = { x: 856, width: 384, pitch: 168 };
const numberSize = { vision: 64, strategy: 236, goal: 92 };
/** What the first number of a column needs above the line that it stands on; the strategy’s, above the middle. */
const headroom = { vision: 84, strategy: 216, goal: 132 };
/** The strategy’s words, which hang below its ribbon: how far below the middle the first line stands. */
const title = { size: 20, leading: { usual: 1.28, inSquares: 1.42 }, below: 42 };
/** What is below the middle at least, and below everything. */
const foot = { least: 96, margin: 20 };
/** With which the strands come into the strategy, and leave it. */
const radius = { in: 110, out: 64 };
/** Where the ribbon parts: behind the strategy’s number. */
const strategyEnd = strategyColumn.x + strategyColumn.width + 10;
/** How high above the middle of their strands goals stand. */
const goalRise = 8;

/** A river has one strategy, and few enough goals to be seen at one glance. */
export function fitsRiver({ strategies, goalsOf, noteOn }: MapSubject): boolean {
  const [strategy, ...more] = strategies;
  if (!strategy || more.length > 0) return false;
  return goalsOf(strategy).length <= 5 && noteOn(strategy) === undefined;
}

/** Draws the river. Throws where `fitsRiver` says that the subject doesn't fit. */
export function drawRiver(subject: MapSubject): MapDrawing {
  const [strategy] = subject.strategies;
  if (!strategy) throw new Error("A river needs a strategy.");
  const { visions, goalsOf, noteOn } = subject;
  const goals = goalsOf(strategy);
  const ribbon = mapRibbon(subject);
  const left = column(visions, {
    ...visionColumn,
    noteOn,
    numberSize: numberSize.vision,
    lineSize: 24,
    indent: 56,
    edge: strategyColumn.x,
  });
  const right = column(goals, {
    ...goalColumn,
    noteOn,
    numberSize: numberSize.goal,
    lineSize: 21,
    indent: 0,
    edge: withMargin(width),
    ribbon: goalRise + halfHeight(ribbon),
  });
  const titleLines = wrapText(
    strategy.title,
    title.size,
    { usual: strategyColumn.width + 30, spaced: goalColumn.x - strategyColumn.x },
    strategy.language,
  );
  const leading = title.size * title.leading[isInSquares(strategy.language) ? "inSquares" : "usual"];
  const titleBottom = title.below + titleLines.length * leading;
  const middle = Math.max(
    Math.max(headroom.vision, left.head) + left.span / 2,
    Math.max(headroom.goal, right.head) + right.span / 2,
    headroom.strategy,
  );
  const height = middle + Math.max(left.span / 2, right.span / 2, foot.least, titleBottom) + foot.margin;

  const nodes: MapNode[] = [];
  const strands: Strand[] = [];

  for (const [index, vision] of visions.entries()) {
    const rule = middle - left.span / 2 + (left.rules[index] ?? 0);
    nodes.push(nodeOnRule(vision, { ...left.place, rule }));
    strands.push(
      joinRibbon(ribbon, vision, {
        from: { x: visionColumn.x, y: rule },
        turn: visionColumn.x + visionColumn.width + 18,
        to: { x: strategyColumn.x - 22, y: middle },
        end: strategyEnd,
        radius: radius.in,
      }),
    );
  }

  nodes.push({
    ...nodeOnRule(strategy, {
      ...strategyColumn,
      noteOn,
      rule: middle - 6,
      numberSize: fitNumbers([strategy], numberSize.strategy),
      lineSize: title.size,
      indent: 0,
      edge: goalColumn.x,
    }),
    // The strategy's number is too large to leave room beside it: its words hang below the ribbon.
    lines: titleLines.map((text, index) => ({
      x: strategyColumn.x,
      y: middle + title.below + index * leading,
      text,
    })),
    box: {
      x: strategyColumn.x - 6,
      y: middle - 190,
      width: strategyColumn.width + 12,
      height: 190 + Math.max(110, titleBottom),
    },
  });

  for (const [index, goal] of goals.entries()) {
    const rule = middle - right.span / 2 + (right.rules[index] ?? 0);
    nodes.push(nodeOnRule(goal, { ...right.place, rule: rule - goalRise }));
    const course = branchCourse({ x: strategyEnd, y: middle }, { x: goalColumn.x - 12, y: rule }, width);
    strands.push(...drawRibbon(ribbon, course, radius.out));
  }
  return { width, height, nodes, strands };
}

/** Records below each other: their places, the lines that they stand on, and how high the words of the first are. */
function column(records: readonly NumberedRecord[], { pitch, ribbon = 0, ...rest }: ColumnPlace) {
  const size = fitNumbers(records, rest.numberSize);
  const place = { ...rest, numberSize: size, indent: indentBeside(records, size, rest.indent) };
  const rules = rulesBelow(records, place, pitch, ribbon);
  const [first] = records;
  const head = first ? wordsHeight(first, place) + wordsRise + ribbon : 0;
  return { place, rules, span: rules.at(-1) ?? 0, head };
}

interface ColumnPlace {
  readonly x: number;
  readonly width: number;
  /** The least distance between two records. */
  readonly pitch: number;
  readonly numberSize: number;
  readonly lineSize: number;
  /** Where the words begin, at least. */
  readonly indent: number;
  readonly edge: number;
  readonly noteOn: MapSubject["noteOn"];
  /** How far strands reach above and below the line of a record, and its words above them. */
  readonly ribbon?: number;
}
