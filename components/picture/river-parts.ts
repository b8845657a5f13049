/** The parts of the river that every picture is made of. */
import type { Goal, NumberedRecord, Vision } from "../../lib/model/records.ts";
import { branchCourse, drawRibbon, joinRibbon, type Ribbon } from "../strands/ribbon.ts";
import type { Point } from "../strands/strand-path.ts";
import {
  type Drawing,
  drawRow,
  type Figure,
  figureWidth,
  margin,
  pictureSize,
  radiusOf,
  standOn,
} from "./drawing.ts";

export type Parts = Pick<Drawing, "figures" | "strands">;

/** Where the paper ends for what is to be read. */
export const right = pictureSize.width - margin;

/** Parts in the order in which they are drawn, the first below. */
export function join(...parts: readonly Partial<Parts>[]): Parts {
  return {
    figures: parts.flatMap(({ figures = [] }) => figures),
    strands: parts.flatMap(({ strands = [] }) => strands),
  };
}

/** The number that the picture is about: as large as two figures may be, smaller where there are more of them. */
export function landmark(
  record: NumberedRecord,
  place: { baseline: number; width: number; size: number },
): Figure & { width: number } {
  const text = String(record.number);
  const size = Math.min(place.size, place.width / figureWidth(text, 1));
  return {
    text,
    x: margin,
    baseline: place.baseline,
    size,
    colour: record.kind === "vision" ? record : "accent",
    width: figureWidth(text, size),
  };
}

/** With which one vision’s strand comes into a ribbon. */
export const inflowRadius = 90;

/** Strands of visions, each with its number, from the left edge into one ribbon, and along it to its `end`. */
export function visionsInto(
  ribbon: Ribbon,
  visions: readonly Vision[],
  place: { top: number; bottom: number; turn?: number; to: Point; end: number; size: number },
): Parts & { labels: NonNullable<Drawing["labels"]> } {
  const pitch = (place.bottom - place.top) / Math.max(1, visions.length - 1);
  const first = visions.length === 1 ? place.to.y : place.top;
  const size = Math.min(place.size, pitch * 0.88);
  const rules = visions.map((vision, index) => ({ vision, y: first + index * pitch }));
  const { turn = margin + 100 } = place;
  return {
    figures: rules.map(({ vision, y }) => ({
      text: String(vision.number),
      x: margin,
      baseline: y - 9,
      size,
      colour: ribbon.isFaint(vision) ? "soft" : vision,
    })),
    strands: rules.map(({ vision, y }) =>
      joinRibbon(ribbon, vision, {
        from: { x: 0, y },
        turn,
        to: place.to,
        end: place.end,
        radius: inflowRadius,
      }),
    ),
    labels: rules.map(({ vision, y }) => {
      const x = margin + size;
      return { vision, column: { x, width: turn - 10 - x, top: y - pitch + 8, baseline: y - 13 } };
    }),
  };
}

/** A strategy's goals: two at the ends of two branches of the ribbon, any other number in a row on the ribbon. */
export function goalsFrom(
  ribbon: Ribbon,
  goals: readonly Goal[],
  place: { from: Point; x: number; pitch: number; size: number; colour: Figure["colour"] },
): Parts {
  const { from, pitch, size, colour } = place;
  const isFork = goals.length === 2;
  const x = isFork ? place.x : from.x + 20;
  const branches = isFork ? goals.map((goal) => [goal]) : [goals];
  return join(
    ...branches.map((records, index) => {
      const y = from.y + (index - (branches.length - 1) / 2) * pitch;
      const course = isFork
        ? branchCourse(from, { x: x - 20, y }, pictureSize.width)
        : [from, { x: pictureSize.width, y }];
      return {
        strands: drawRibbon(ribbon, course, radiusOf(ribbon)),
        figures: drawRow(records, { x, baseline: standOn(ribbon, y), width: right - x, size, colour }),
      };
    }),
  );
}
