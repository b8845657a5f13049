/** Changes a list in YAML, entry by entry, in the form that it is written in. */
import { isScalar, type YAMLSeq } from "yaml";
import type { Change } from "./text-file.ts";
import { lineEnd, lineStart, scalarText } from "./yaml-text.ts";

type List = readonly (string | number)[];

/** A new list: numbers on one line, texts on a line each. */
export function listText(values: List, indent: string): string {
  if (values.every((value) => typeof value === "number")) return ` [${values.join(", ")}]`;
  return values.map((value) => `\n${indent}- ${scalarText(value, null)}`).join("");
}

/**
 * A list with other values: what stands before and after the values that differ stays as it is.
 * @param colon the offset behind the colon of the field
 */
export function changeList(yaml: string, list: YAMLSeq, values: List, colon: number): Change | undefined {
  if (!list.items.every(isScalar)) return undefined;
  const [start = 0, end = start] = list.range ?? [];
  if (list.flow) return { start, end, text: `[${values.map(inFlow).join(", ")}]` };
  const ends = list.items.map(({ range }) => lineEnd(yaml, range?.[1] ?? start));
  if (values.length === 0) return { start: colon, end: (ends.at(-1) ?? end) - 1, text: " []" };
  const old = list.items.map(({ value }) => value);
  let head = 0;
  while (head < old.length && head < values.length && old[head] === values[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, values.length) - head && old.at(-1 - tail) === values.at(-1 - tail))
    tail += 1;
  const from = head === 0 ? lineStart(yaml, start) : (ends[head - 1] ?? start);
  const to = tail === old.length - head ? from : (ends[old.length - tail - 1] ?? end);
  const indent = yaml.slice(lineStart(yaml, start), start);
  const lines = values
    .slice(head, values.length - tail)
    .map((value, index) => {
      const item = list.items[head + index];
      return `${indent}- ${scalarText(value, isScalar(item) && head + index < old.length - tail ? item : null)}\n`;
    })
    .join("");
  const isOnNewLine = from === 0 || yaml[from - 1] === "\n";
  return { start: from, end: to, text: isOnNewLine ? lines : `\n${lines.trimEnd()}` };
}

/** Between brackets a comma would end the value. */
function inFlow(value: string | number): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
