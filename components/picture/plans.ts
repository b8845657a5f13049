/**
 * Where everything stands. Every picture is the same river, from the visions at the left through a strategy to its goals at
 * the right, seen from near by: the record that the picture is about is the landmark in it, at its own place.
 */
import type { Content, Goal, NumberedRecord, Strategy, Vision } from "../../lib/model/records.ts";
import { branchCourse, drawRibbon, joinRibbon, type Ribbon } from "../strands/ribbon.ts";
import { type Drawing, drawRow, margin, pictureRibbon, pictureSize, radiusOf, standOn } from "./drawing.ts";
import { goalsFrom, inflowRadius, join, landmark, type Parts, right, visionsInto } from "./river-parts.ts";

/** The picture of a record, or of the strategy as a whole. */
export function planPicture(subject: NumberedRecord | "whole", content: Content): Drawing {
  if (subject === "whole") return planWhole(content);
  switch (subject.kind) {
    case "vision":
      return planVision(subject, content);
    case "strategy":
      return planStrategy(subject);
    case "goal":
      return planGoal(subject);
    default:
      return planPart(subject);
  }
}

/** Where the words of a record begin, and the line that they and the numbers of visions and goals stand on. */
const top = 112;
const baseline = 392;

/** The strategies at the middle of the river, and what they lead to. */
function onward(
  ribbon: Ribbon,
  strategies: readonly Strategy[],
  place: { y: number; x: number; size: number; colour: "accent" | "ink" },
  goals: { from: number; x: number; pitch: number; size: number; colour: "ink" | "soft" },
): Parts {
  const [only, ...more] = strategies;
  const isOne = only !== undefined && more.length === 0;
  const end = isOne ? goals.from - 20 : right;
  const row = { ...place, baseline: standOn(ribbon, place.y), width: end - place.x };
  return join(isOne ? goalsFrom(ribbon, only.goals, { ...goals, from: { x: goals.from, y: place.y } }) : {}, {
    figures: drawRow(strategies, row),
  });
}

/** A vision stands where its strand begins; below it the others join it on the way into the strategy. */
function planVision(vision: Vision, content: Content): Drawing {
  const number = landmark(vision, { baseline, width: 260, size: 410 });
  const x = number.x + number.width + 76;
  const words = { x, width: right - x, top, baseline: baseline - 4 };
  const rule = baseline + 30;
  const { strategies } = vision;
  if (strategies.length === 0) {
    const alone = pictureRibbon([vision]);
    const course = [
      { x: 0, y: rule },
      { x: pictureSize.width, y: rule },
    ];
    const strands = drawRibbon(alone, course, radiusOf(alone));
    return { words, figures: [number], strands };
  }
  const ribbon = pictureRibbon(
    content.of("vision").filter((each) => strategies.some(({ visions }) => visions.includes(each))),
    (each) => each.number !== vision.number,
  );
  const others = ribbon.visions.filter((each) => each.number !== vision.number);
  const to = { x: 600, y: 540 };
  const end = strategies.length > 1 ? pictureSize.width : 850;
  const own = joinRibbon(ribbon, vision, {
    from: { x: 0, y: rule },
    turn: x + 40,
    to,
    end,
    radius: inflowRadius,
  });
  return {
    words,
    ...join(
      visionsInto(ribbon, others, { top: 490, bottom: 596, to, end, size: 44 }),
      onward(
        ribbon,
        strategies,
        { ...{ y: to.y, x: 650, size: 116 }, colour: "ink" },
        { ...{ from: end, x: 1056, pitch: 112, size: 56 }, colour: "soft" },
      ),
      { figures: [number], strands: [own] },
    ),
  };
}

/** A strategy stands in the middle, where its visions have come together and its goals part. */
function planStrategy(strategy: Strategy): Drawing {
  const ribbon = pictureRibbon(strategy.visions);
  const y = 528;
  // A row of goals takes more room than a fork.
  const end = strategy.goals.length > 2 ? 830 : 944;
  const number = landmark(strategy, {
    baseline: standOn(ribbon, y),
    ...(strategy.goals.length > 2 ? { width: 300, size: 360 } : { width: 400, size: 440 }),
  });
  const x = end - 20 - number.width;
  const place = { top: y - 66, bottom: y + 72, to: { x: 400, y }, end, size: 44 };
  return {
    words: { x: margin, width: x - margin - 32, top, baseline: baseline - 4 },
    ...join(
      visionsInto(ribbon, ribbon.visions, place),
      goalsFrom(ribbon, strategy.goals, {
        ...{ from: { x: end, y }, x: 1046, pitch: 138, size: 88 },
        colour: "ink",
      }),
      { figures: [{ ...number, x }] },
    ),
  };
}

/** A goal stands at the end of the river, beside the strategy's other goals. */
function planGoal(goal: Goal): Drawing {
  const ribbon = pictureRibbon(goal.visions);
  const number = landmark(goal, { baseline, width: 400, size: 410 });
  const x = right - number.width;
  const y = 540;
  const fork = { x: 572, y };
  const branch = (strands: Ribbon, end: number) =>
    drawRibbon(strands, branchCourse(fork, { x: 704, y: end }, pictureSize.width), radiusOf(strands));
  const place = { top: y - 60, bottom: y + 66, to: { x: 350, y }, end: fork.x, size: 44 };
  const others = goal.strategy.goals.filter((other) => other.number !== goal.number);
  const besideY = 588;
  const beside: Partial<Parts> =
    others.length === 0
      ? {}
      : {
          strands: branch({ ...ribbon, isFaint: () => true }, besideY),
          figures: drawRow(others, {
            ...{ x: 764, baseline: standOn(ribbon, besideY), width: right - 764, size: 84 },
            colour: "soft",
          }),
        };
  return {
    words: { x: margin, width: x - margin - 48, top, baseline: baseline - 4 },
    ...join(
      beside,
      visionsInto(ribbon, ribbon.visions, place),
      {
        figures: drawRow([goal.strategy], {
          ...{ x: 404, baseline: standOn(ribbon, y), width: 150, size: 124 },
          colour: "ink",
        }),
      },
      { strands: branch(ribbon, baseline + 38), figures: [{ ...number, x }] },
    ),
  };
}

/** A part of a kind that has no place of its own in the river: all strands that run through it, and its number at their end. */
function planPart(part: Exclude<NumberedRecord, Vision>): Drawing {
  const ribbon = pictureRibbon(part.visions);
  const number = landmark(part, { baseline, width: 400, size: 410 });
  const x = right - number.width;
  const y = 540;
  const place = { top: y - 60, bottom: y + 66, to: { x: 350, y }, end: pictureSize.width, size: 44 };
  return {
    words: { x: margin, width: x - margin - 48, top, baseline: baseline - 4 },
    ...join(visionsInto(ribbon, ribbon.visions, place), { figures: [{ ...number, x }] }),
  };
}

/** The whole: the river that the start page shows. */
function planWhole(content: Content): Drawing {
  const visions = content.of("vision");
  const strategies = content.of("strategy");
  const ribbon = pictureRibbon(visions);
  const y = 480;
  const end = strategies.length === 1 ? 832 : pictureSize.width;
  const place = { top: y - 108, bottom: y + 120, turn: 456, to: { x: 560, y }, end, size: 76 };
  const source = visionsInto(ribbon, visions, place);
  return {
    words: { x: margin, width: right - margin, top: 76, baseline: 206 },
    labels: source.labels,
    ...join(
      source,
      onward(
        ribbon,
        strategies,
        { ...{ y, x: 592, size: 224 }, colour: "accent" },
        { ...{ from: end, x: 988, pitch: 156, size: 116 }, colour: "ink" },
      ),
    ),
  };
}
