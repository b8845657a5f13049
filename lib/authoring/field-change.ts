/** Changes one field of a YAML text and nothing around it: comments, quotes, spacing and order stay as they are. */
import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, Lexer, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { FieldPath } from "../reading/yaml-fields.ts";
import { changeList, type ListItem, listText } from "./list-change.ts";
import type { Change } from "./text-change.ts";
import { endOfText, lineEnd, lineStart, scalarText } from "./yaml-text.ts";

/** What a field of a form can hold. */
export type FieldValue = string | number | readonly ListItem[];

/** A field to change. */
export interface FieldChange {
  readonly path: FieldPath;
  /** Nothing takes a field away that may be absent, and leaves one empty that may not. */
  readonly value: FieldValue | undefined;
  readonly isRequired: boolean;
  /** The fields beside it in the order in which they are written: where a new one goes. */
  readonly order: readonly string[];
}

const options = {
  keepSourceTokens: true,
  prettyErrors: false,
  uniqueKeys: false,
  merge: false,
  schema: "core",
  logLevel: "error",
} as const;

/**
 * The text after a change of one field.
 * @returns nothing when that cannot be done without touching something else
 */
export function changeField(yaml: string, change: FieldChange): Change | undefined {
  const found = propose(yaml, change);
  if (!found) return undefined;
  const after = yaml.slice(0, found.start) + found.text + yaml.slice(found.end);
  const wanted = withValue(dataOf(yaml), change);
  const isSound =
    isDeepStrictEqual(dataOf(after), wanted) && isDeepStrictEqual(commentsOf(after), commentsOf(yaml));
  return isSound ? found : undefined;
}

function propose(yaml: string, { path, value, isRequired, order }: FieldChange): Change | undefined {
  const name = String(path.at(-1));
  const root = parseDocument(yaml, options).contents;
  let map: unknown = root;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    const pair: Pair | undefined = isMap(map) ? findPair(map, step) : undefined;
    if (!pair || !isMap(pair.value)) {
      // The group itself is absent: it comes with its first field.
      if (value === undefined) return { start: 0, end: 0, text: "" };
      const inner = fieldText(name, value, "  ");
      if (depth !== 0 || pair) return undefined;
      return insert(yaml, root, order, String(step), `${step}:\n${inner}`);
    }
    map = pair.value;
  }
  if (map !== null && !(isMap(map) && !map.flow)) return undefined;
  const pair = map && findPair(map, name);
  if (!pair) {
    return value === undefined
      ? { start: 0, end: 0, text: "" }
      : insert(yaml, map, order, name, fieldText(name, value, indentOf(yaml, map)));
  }
  if (value !== undefined) return replaceValue(yaml, pair, value);
  const { start, end } = valueRange(yaml, pair);
  if (!isRequired) return { start: lineStart(yaml, keyStart(pair)), end: lineEnd(yaml, end), text: "" };
  return { start: colonEnd(pair), end: Math.max(start, end), text: "" };
}

function replaceValue(yaml: string, pair: Pair, value: FieldValue): Change | undefined {
  const node = pair.value;
  if (isSeq(node) && typeof value === "object") return changeList(yaml, node, value, colonEnd(pair));
  if (!isScalar(node) && node !== null) return undefined;
  const { start, end } = valueRange(yaml, pair);
  const text =
    typeof value === "object"
      ? listText(value, `${" ".repeat(column(yaml, keyStart(pair)))}  `)
      : ` ${scalarText(value, node)}`;
  return { start: colonEnd(pair), end, text: keepSpace(yaml.slice(colonEnd(pair), start), text) };
}

/** A value keeps the space before it when it goes on in the same line. */
function keepSpace(space: string, text: string): string {
  return /^[ \t]+$/u.test(space) && text.startsWith(" ") ? space + text.slice(1) : text;
}

/** The field on lines of its own. */
function fieldText(name: string, value: FieldValue, indent: string): string {
  const text = typeof value === "object" ? listText(value, `${indent}  `) : ` ${scalarText(value, null)}`;
  return `${indent}${name}:${text}\n`;
}

/** New lines below the last of the fields that come before. */
function insert(
  yaml: string,
  map: unknown,
  order: readonly string[],
  name: string,
  text: string,
): Change | undefined {
  const items = isMap(map) ? map.items : [];
  const before = order.slice(0, order.indexOf(name));
  const previous = items.findLast(({ key }) => isScalar(key) && before.includes(String(key.value)));
  const [first] = items;
  const at = previous
    ? lineEnd(yaml, valueRange(yaml, previous).end)
    : first
      ? lineStart(yaml, keyStart(first))
      : yaml.length;
  const isOnNewLine = at === 0 || yaml[at - 1] === "\n";
  return { start: at, end: at, text: isOnNewLine ? text : `\n${text}` };
}

function findPair(map: YAMLMap, name: string | number): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
}

function keyStart({ key }: Pair): number {
  return (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
}

function colonEnd({ srcToken }: Pair): number {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  return (colon?.offset ?? 0) + 1;
}

/** Where a value stands, without the line break that belongs to a folded one. */
function valueRange(yaml: string, pair: Pair): { start: number; end: number } {
  const node = pair.value;
  const range = isScalar(node) || isSeq(node) || isMap(node) ? node.range : undefined;
  if (!range || range[0] === range[1]) return { start: colonEnd(pair), end: colonEnd(pair) };
  const [start, end] = range;
  return { start, end: start + endOfText(yaml.slice(start, end)) };
}

function indentOf(yaml: string, map: YAMLMap | null): string {
  const [first] = map?.items ?? [];
  return first ? " ".repeat(column(yaml, keyStart(first))) : "";
}

function column(yaml: string, offset: number): number {
  return offset - lineStart(yaml, offset);
}

function dataOf(yaml: string): unknown {
  const document = parseDocument(yaml, options);
  return document.errors.length > 0 ? document.errors : (document.toJS({ maxAliasCount: 0 }) ?? {});
}

/** The data with the change made, to compare with what the changed text says. */
function withValue(data: unknown, { path, value, isRequired }: FieldChange): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const fields: Record<string, unknown> = typeof data === "object" && data !== null ? { ...data } : {};
  const has = Object.hasOwn(fields, step);
  if (value === undefined && !has) return fields;
  if (rest.length > 0) fields[step] = withValue(fields[step], { path: rest, value, isRequired, order: [] });
  else if (value !== undefined) fields[step] = value;
  else if (isRequired) fields[step] = null;
  else delete fields[step];
  return fields;
}

/** The comments of a text, in order. */
function commentsOf(yaml: string): readonly string[] {
  const tokens = [...new Lexer().lex(yaml)];
  // After this sign the lexer gives the text of a value, which may begin with # too.
  return tokens.filter((token, index) => token.startsWith("#") && tokens[index - 1] !== "\u001F");
}
