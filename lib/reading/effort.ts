/**
 * How much there is to read in a text, counted by its lines before it is parsed. Each kind of sign costs a parser about as
 * much time as its weight says, whatever it turns out to mean.
 */

/** What is counted of a text, and limited. */
export interface Counts {
  readonly lines: number;
  /** Signs that could be marks. */
  readonly marks: number;
  /** Signs of lists and quotations that open or go on at the beginnings of lines. */
  readonly containers: number;
  /** Lines that could make a heading of those above them. */
  readonly underlines: number;
}

/** Nothing yet. */
export const noCounts: Counts = { lines: 0, marks: 0, containers: 0, underlines: 0 };

/** The counts with those of one more line. */
export function counted(before: Counts, line: string): Counts {
  return {
    lines: before.lines + 1,
    marks: before.marks + (line.match(/[[\]*_~`@&\\<{]/gu)?.length ?? 0),
    containers: before.containers + containersOf(line),
    underlines: before.underlines + (/^[ \t>]*(?:=+|-+)[ \t]*$/u.test(line) ? 1 : 0),
  };
}

/** How many signs of lists and quotations stand at the beginning of a line. */
export function containersOf(line: string): number {
  if (/^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/u.test(line)) return 0;
  const prefix = /^(?:[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/u.exec(line)?.[0] ?? "";
  return prefix.match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0;
}

const weights: Readonly<Record<keyof Counts | "characters", number>> = {
  characters: 4,
  lines: 120,
  marks: 120,
  containers: 300,
  underlines: 400,
};

/** The effort that a text takes, for the limit on a whole folder. */
export function effortOf(text: string): number {
  const counts = text.split("\n").reduce(counted, noCounts);
  const kinds = ["lines", "marks", "containers", "underlines"] as const;
  return kinds.reduce((sum, kind) => sum + counts[kind] * weights[kind], text.length * weights.characters);
}
