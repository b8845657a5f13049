/**
 * The map where there is room: visions at the left, one strategy in the middle, its goals at the right, and the strands
 * flow through them like a river. Every record stands on its strands.
 */
import type { MapDrawing, MapNode, MapStrand, MapSubject } from "./drawing.ts";
import { nodeOnRule, strandOffset, wrapText } from "./drawing.ts";
import { strandPath } from "./strand-path.ts";

const width = 1240;
const visionColumn = { x: 4, width: 316, pitch: 108 };
const strategyColumn = { x: 508, width: 240 };
const goalColumn = { x: 860, width: 380, pitch: 168 };
const numberSize = { vision: 64, strategy: 236, goal: 104 };
const radius = 110;

/** A river has one strategy, and few enough goals to be seen at one glance. */
export function fitsRiver({ strategies }: MapSubject): boolean {
  const [strategy, ...more] = strategies;
  return strategy !== undefined && more.length === 0 && strategy.goals.length <= 5;
}

/** Draws the river. Throws where `fitsRiver` says that the subject doesn't fit. */
export function drawRiver(subject: MapSubject): MapDrawing {
  const [strategy] = subject.strategies;
  if (!strategy) throw new Error("A river needs a strategy.");
  const { visions } = subject;
  const visionHeight = (visions.length - 1) * visionColumn.pitch;
  const goalHeight = (strategy.goals.length - 1) * goalColumn.pitch;
  const top = 84;
  const middle = Math.max(top + visionHeight / 2, 132 + goalHeight / 2, 216);
  const height = Math.max(middle + visionHeight / 2, middle + goalHeight / 2, middle + 96) + 20;

  const nodes: MapNode[] = [];
  const strands: MapStrand[] = [];

  for (const [index, vision] of visions.entries()) {
    const rule = middle - visionHeight / 2 + index * visionColumn.pitch;
    nodes.push(
      nodeOnRule(vision, { ...visionColumn, rule, numberSize: numberSize.vision, lineSize: 24, indent: 56 }),
    );
    const end = middle + strandOffset(visions, vision);
    const course = [
      { x: visionColumn.x, y: rule },
      { x: visionColumn.x + visionColumn.width + 18, y: rule },
      { x: strategyColumn.x - 22, y: end },
      { x: strategyColumn.x + strategyColumn.width + 10, y: end },
    ];
    strands.push({ vision, path: strandPath(course, radius) });
  }

  const titleSize = 20;
  nodes.push({
    ...nodeOnRule(strategy, {
      ...strategyColumn,
      rule: middle - 6,
      numberSize: numberSize.strategy,
      lineSize: titleSize,
      indent: 0,
    }),
    // The strategy's number is too large to leave room beside it: its words hang below the ribbon.
    lines: wrapText(strategy.title, titleSize, strategyColumn.width + 30).map((text, index) => ({
      x: strategyColumn.x,
      y: middle + 42 + index * titleSize * 1.28,
      text,
    })),
    box: { x: strategyColumn.x - 6, y: middle - 190, width: strategyColumn.width + 12, height: 190 + 110 },
  });

  for (const [index, goal] of strategy.goals.entries()) {
    const rule = middle - goalHeight / 2 + index * goalColumn.pitch;
    nodes.push(
      nodeOnRule(goal, {
        ...goalColumn,
        rule: rule - 8,
        numberSize: numberSize.goal,
        lineSize: 21,
        indent: 122,
      }),
    );
    const course = [
      { x: strategyColumn.x + strategyColumn.width + 10, y: middle },
      { x: strategyColumn.x + strategyColumn.width + 22, y: middle },
      { x: goalColumn.x - 12, y: rule },
      { x: width, y: rule },
    ];
    for (const vision of visions) {
      strands.push({ vision, path: strandPath(course, 64, strandOffset(visions, vision)) });
    }
  }
  return { width, height, nodes, strands };
}
