/**
 * Ribbons: the strands of several visions side by side, in the units of the drawing that they are in. The strategy map and the
 * link previews are both made of them.
 */
import type { Vision } from "../../lib/model/records.ts";
import { type Point, strandPath } from "./strand-path.ts";

/** The distance between two strands on the page. */
export const pageGap = 6;

/** Which visions have a place in a ribbon, from the top: a vision keeps it, also where others are absent. */
export interface Ribbon {
  readonly visions: readonly Vision[];
  /** The distance between two strands. */
  readonly gap: number;
  /** Whether a strand is drawn as background: it isn't what the drawing is about. */
  readonly isFaint: (vision: Vision) => boolean;
}

/** One vision's line, or a part of it. */
export interface Strand {
  readonly vision: Vision;
  /** The `d` of an SVG path. */
  readonly path: string;
  readonly isFaint: boolean;
}

/** Half of a ribbon's height, from its middle to the middle of its outermost strand. */
export function halfHeight({ visions, gap }: Ribbon): number {
  return ((visions.length - 1) / 2) * gap;
}

/** How far below the middle of its ribbon a vision's strand lies; above it where negative. */
export function strandOffset({ visions, gap }: Ribbon, vision: Vision): number {
  return (visions.findIndex(({ number }) => number === vision.number) - (visions.length - 1) / 2) * gap;
}

/**
 * The strands of a ribbon along one course.
 * @param radius with which the middle of the ribbon takes corners
 * @param shown the visions whose strands are there
 */
export function drawRibbon(
  ribbon: Ribbon,
  course: readonly Point[],
  radius: number,
  shown = ribbon.visions,
): Strand[] {
  return shown.map((vision) => ({
    vision,
    path: strandPath(course, radius, strandOffset(ribbon, vision)),
    isFaint: ribbon.isFaint(vision),
  }));
}

/** A vision's own line, and where it comes into a ribbon. */
interface Inflow {
  /** Where the line begins. */
  readonly from: Point;
  /** Where it leaves its height. */
  readonly turn: number;
  /** Where it has come to its place in the ribbon, whose middle this is. */
  readonly to: Point;
  /** Up to where the ribbon then goes on. */
  readonly end: number;
  readonly radius: number;
}

/** One vision's strand, from its own height to its place in a ribbon. */
export function joinRibbon(ribbon: Ribbon, vision: Vision, { from, turn, to, end, radius }: Inflow): Strand {
  const y = to.y + strandOffset(ribbon, vision);
  const course = [from, { x: turn, y: from.y }, { x: to.x, y }, { x: end, y }];
  return { vision, path: strandPath(course, radius), isFaint: ribbon.isFaint(vision) };
}

/** How far a branch goes on in its ribbon before it turns, so that it is seen to come from it. */
const stem = 12;

/** The course of a branch that leaves a ribbon, comes to another height and goes on there to its `end`. */
export function branchCourse(from: Point, to: Point, end: number): readonly Point[] {
  return [from, { x: from.x + stem, y: from.y }, to, { x: end, y: to.y }];
}
