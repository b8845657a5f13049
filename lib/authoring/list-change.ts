/** Changes a list in YAML, entry by entry, as it is written. */
import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, type Scalar, type YAMLSeq } from "yaml";
import type { Change } from "./text-change.ts";
import { endOfText, lineEnd, lineStart, scalarText } from "./yaml-text.ts";

/** What a list can hold; of an entry with fields, these by their names. */
export type ListItem = string | number | Readonly<Record<string, string>>;
type List = readonly ListItem[];

/** A new list: numbers on one line, texts and fields on a line each. */
export function listText(values: List, indent: string): string {
  if (values.every((value) => typeof value === "number")) return ` [${values.join(", ")}]`;
  return values.map((value) => `\n${indent}- ${itemText(value, indent, null)}`).join("");
}

/**
 * A list with other values: what stands before and after the values that differ stays as it is.
 * @param colon the offset behind the colon of the field
 */
export function changeList(yaml: string, list: YAMLSeq, values: List, colon: number): Change | undefined {
  if (!list.items.every(isScalar) && !list.items.every(isMap)) return undefined;
  const [start = 0, end = start] = list.range ?? [];
  if (list.flow) return { start, end, text: `[${values.map(inFlow).join(", ")}]` };
  const ends = list.items.map(({ range }) => {
    const [from = start, to = from] = range ?? [];
    return lineEnd(yaml, from + endOfText(yaml.slice(from, to)));
  });
  if (values.length === 0) return { start: colon, end: (ends.at(-1) ?? end) - 1, text: " []" };
  const old: readonly unknown[] = list.items.map((item) => item.toJSON());
  const isSame = (index: number) => isDeepStrictEqual(old.at(index), values.at(index));
  let head = 0;
  while (head < old.length && head < values.length && isSame(head)) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, values.length) - head && isSame(-1 - tail)) tail += 1;
  const from = head === 0 ? lineStart(yaml, start) : (ends[head - 1] ?? start);
  const to = tail === old.length - head ? from : (ends[old.length - tail - 1] ?? end);
  const indent = yaml.slice(lineStart(yaml, start), start);
  const lines = values
    .slice(head, values.length - tail)
    .map((value, index) => {
      const item = list.items[head + index];
      const like = isScalar(item) && head + index < old.length - tail ? item : null;
      return `${indent}- ${itemText(value, indent, like)}\n`;
    })
    .join("");
  const isOnNewLine = from === 0 || yaml[from - 1] === "\n";
  return { start: from, end: to, text: isOnNewLine ? lines : `\n${lines.slice(0, endOfText(lines))}` };
}

/** An item behind its hyphen; the fields of one stand below each other. */
function itemText(item: ListItem, indent: string, like: Scalar | null): string {
  if (typeof item !== "object") return scalarText(item, like);
  return Object.entries(item)
    .map(([name, value]) => `${name}: ${scalarText(value, null)}`)
    .join(`\n${indent}  `);
}

/** Between brackets a comma would end the value. */
function inFlow(value: ListItem): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
