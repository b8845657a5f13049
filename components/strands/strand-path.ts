/**
 * Strands are lines drawn by one hand: straight runs joined by arcs. Several strands of one ribbon follow the same
 * course side by side, so each is the exact parallel of the course at its own distance.
 */

/** A point of a drawing, in its own units: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number) => String(Math.round(value * 10) / 10);
const pair = (point: Point) => `${round(point.x)} ${round(point.y)}`;

interface Run {
  readonly start: Point;
  readonly end: Point;
  /** Unit vector along the run. */
  readonly direction: Point;
}

/** The runs of a course, each moved sideways by `offset` (to the left of the direction of travel where negative y is up). */
function parallelRuns(course: readonly Point[], offset: number): Run[] {
  const runs: Run[] = [];
  for (const [index, end] of course.entries()) {
    const start = course[index - 1];
    if (!start) continue;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    if (length === 0) continue;
    const direction = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
    const shift = { x: -direction.y * offset, y: direction.x * offset };
    runs.push({
      start: { x: start.x + shift.x, y: start.y + shift.y },
      end: { x: end.x + shift.x, y: end.y + shift.y },
      direction,
    });
  }
  return runs;
}

/** Where two runs would meet if both went on; the end of the first where they are parallel. */
function meet(first: Run, second: Run): Point {
  const cross = first.direction.x * second.direction.y - first.direction.y * second.direction.x;
  if (Math.abs(cross) < 1e-6) return first.end;
  const between = { x: second.start.x - first.start.x, y: second.start.y - first.start.y };
  const along = (between.x * second.direction.y - between.y * second.direction.x) / cross;
  return { x: first.start.x + first.direction.x * along, y: first.start.y + first.direction.y * along };
}

/**
 * The SVG path (`d`) of one strand.
 *
 * @param course - the corners of the ribbon's middle line, at least two points
 * @param radius - the radius with which the middle line takes its corners; larger than any offset
 * @param offset - the strand's distance from the middle line, to the right of the direction of travel
 */
export function strandPath(course: readonly Point[], radius: number, offset = 0): string {
  const runs = parallelRuns(course, offset);
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return "";
  let path = `M${pair(first.start)}`;
  for (const [index, next] of runs.entries()) {
    const run = runs[index - 1];
    if (!run) continue;
    const corner = meet(run, next);
    const cross = run.direction.x * next.direction.y - run.direction.y * next.direction.x;
    const turn = Math.atan2(cross, run.direction.x * next.direction.x + run.direction.y * next.direction.y);
    // A corner taken to the right is tighter for a strand on the right, and wider for one on the left.
    const strandRadius = radius - Math.sign(turn) * offset;
    const reach = strandRadius * Math.tan(Math.abs(turn) / 2);
    const from = { x: corner.x - run.direction.x * reach, y: corner.y - run.direction.y * reach };
    const to = { x: corner.x + next.direction.x * reach, y: corner.y + next.direction.y * reach };
    path += `L${pair(from)}A${round(strandRadius)} ${round(strandRadius)} 0 0 ${turn > 0 ? 1 : 0} ${pair(to)}`;
  }
  return `${path}L${pair(last.end)}`;
}
