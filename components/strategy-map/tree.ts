/**
 * The map for narrow screens and for many strategies: one column that grows downwards. The visions' strands run down
 * the right edge, turn under each strategy that rests on them, and run down the left edge into its goals.
 */
import type { Strategy } from "../../lib/model/records.ts";
import { drawRibbon, halfHeight, type Strand, strandOffset } from "../strands/ribbon.ts";
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

const radius = 20;
const left = 4;
/** The least room above the first vision, from one vision to the next, and above a strategy’s and a goal’s ribbon. */
const room = { top: 50, pitch: 62, strategy: 40, goal: 22 };
/** How high a number is, as a share of its size. */
const numberHeight = 0.74;
/** How far goals are set in from the trunk. */
const goalIndent = 18;

interface Sizes {
  readonly vision: number;
  readonly strategy: number;
  readonly goal: number;
}

/** One strategy is a landmark; many are a list. */
const landmark: Sizes = { vision: 38, strategy: 100, goal: 58 };
const list: Sizes = { vision: 38, strategy: 56, goal: 38 };

/** Draws the tree, `width` units wide. */
export function drawTree(subject: MapSubject, width: number): MapDrawing {
  const { visions, strategies, goalsOf, noteOn } = subject;
  const allGoals = strategies.flatMap(goalsOf);
  const usual = strategies.length > 1 ? list : landmark;
  const sizes: Sizes = {
    vision: usual.vision,
    strategy: fitNumbers(strategies, usual.strategy),
    goal: fitNumbers(allGoals, usual.goal),
  };
  const ribbon = mapRibbon(subject);
  /** From the first strand to the last. */
  const thickness = halfHeight(ribbon) * 2;
  const trunk = { right: width - 4 - thickness / 2, left: left + thickness / 2 };
  const nodes: MapNode[] = [];
  const strands: Strand[] = [];
  const place = {
    x: left,
    width: width - thickness - 20 - left,
    lineSize: 17,
    edge: withMargin(width),
    noteOn,
  };

  const visionPlace = {
    ...place,
    numberSize: sizes.vision,
    lineSize: 18,
    indent: indentBeside(visions, sizes.vision, 40),
  };
  const [firstVision] = visions;
  const top = Math.max(room.top, firstVision ? wordsHeight(firstVision, visionPlace) + wordsRise : 0);
  const visionRules = rulesBelow(visions, visionPlace, room.pitch).map((rule) => top + rule);
  for (const [index, vision] of visions.entries())
    nodes.push(nodeOnRule(vision, { ...visionPlace, rule: visionRules[index] ?? 0 }));
  let bottom = visionRules.at(-1) ?? 0;

  const strategyRules = new Map<Strategy, number>();
  for (const strategy of strategies) {
    const strategyPlace = {
      ...place,
      width: place.width + 8,
      numberSize: sizes.strategy,
      indent: indentBeside(strategies, sizes.strategy),
      lineSize: 17,
    };
    const high = Math.max(sizes.strategy * numberHeight, wordsHeight(strategy, strategyPlace));
    const rule = bottom + Math.max(high, radius) + thickness + room.strategy;
    strategyRules.set(strategy, rule);
    nodes.push(nodeOnRule(strategy, { ...strategyPlace, rule: rule - thickness / 2 + 2 }));
    bottom = rule + thickness / 2;

    const goals = goalsOf(strategy);
    for (const [index, goal] of goals.entries()) {
      const goalPlace = {
        x: trunk.left + thickness / 2 + goalIndent,
        width: width - trunk.left - thickness / 2 - goalIndent - thickness - (strategies.length > 1 ? 30 : 0),
        numberSize: sizes.goal,
        indent: indentBeside(allGoals, sizes.goal),
        lineSize: 17,
        edge: withMargin(width),
        noteOn,
      };
      const goalRule =
        bottom +
        Math.max(sizes.goal * numberHeight, wordsHeight(goal, goalPlace), radius) +
        thickness +
        room.goal;
      nodes.push(nodeOnRule(goal, { ...goalPlace, rule: goalRule - thickness / 2 + 2 }));
      bottom = goalRule + thickness / 2;
      const end = strategies.length > 1 ? width - thickness - 24 : width;
      // The last goal's strands are the trunk; the others leave it where they turn off.
      const course = [
        ...(index === goals.length - 1
          ? [
              { x: trunk.left + radius + thickness, y: rule },
              { x: trunk.left, y: rule },
            ]
          : [{ x: trunk.left, y: goalRule - radius - thickness }]),
        { x: trunk.left, y: goalRule },
        { x: end, y: goalRule },
      ];
      strands.push(...drawRibbon(ribbon, course, radius, strategy.visions));
    }
  }

  for (const [index, vision] of visions.entries()) {
    const own = strategies.filter((strategy) => strategy.visions.includes(vision));
    const offset = strandOffset(ribbon, vision);
    const visionRule = (visionRules[index] ?? 0) - offset;
    // Where the strategies are too many to be shown, each vision stands on its own strand.
    if (strategies.length === 0) {
      const course = [left, width].map((x) => ({ x, y: visionRule }));
      strands.push(...drawRibbon(ribbon, course, radius, [vision]));
    }
    for (const strategy of own) {
      const rule = strategyRules.get(strategy) ?? 0;
      // The last strategy's strand is the trunk; the others leave it where they turn off.
      const start =
        strategy === own.at(-1)
          ? [
              { x: left, y: visionRule },
              { x: trunk.right, y: visionRule },
            ]
          : [{ x: trunk.right, y: rule - radius - thickness }];
      const end = goalsOf(strategy).length > 0 ? trunk.left + radius + thickness : left;
      const course = [...start, { x: trunk.right, y: rule }, { x: end, y: rule }];
      strands.push(...drawRibbon(ribbon, course, radius, [vision]));
    }
  }
  return { width, height: bottom + 8, nodes, strands };
}
