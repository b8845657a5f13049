/** Plain YAML fields with the place of every key and value. Whatever YAML can do beyond that is refused. */
import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { placeAt, type Report, type Source } from "../findings/source.ts";
import { limits } from "../model/limits.ts";
import { inspect } from "./yaml-inspection.ts";
import { findYamlMistake, ofYaml } from "./yaml-mistakes.ts";
import { isNode, offsetOf } from "./yaml-nodes.ts";

/** The way to a value: `["vision", "mission", 0]`. */
export type FieldPath = readonly (string | number)[];

/** Fields as plain data, and where they stand in the source. */
export interface Fields {
  /** Unchecked data of plain objects, lists, text, numbers and truth values. */
  readonly data: unknown;
  /** The offset of a value; of the nearest field around it when it is absent. */
  valueAt(path: FieldPath): number;
  /** The offset of a field's name; of the nearest field around it when it is absent. */
  keyAt(path: FieldPath): number;
}

/**
 * Reads the text between the fences, or a whole YAML file.
 * @param start the offset of the YAML in the source
 * @param end where it ends
 * @returns nothing when the text could not be read; the reasons are then reported
 */
export function readFields(source: Source, start: number, end: number, report: Report): Fields | undefined {
  const base = start;
  const text = source.text.slice(start, end);
  if (!isSmall(text, base, report)) return undefined;
  const lineOf = (offset: number) => placeAt(source, offset).line;
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    logLevel: "error",
    schema: "core",
  });
  const mistake = findYamlMistake(text, document);
  if (mistake) {
    report(mistake.rule, base + mistake.offset, ofYaml(mistake.message), ofYaml(mistake.hint));
    return undefined;
  }
  const root = isMap(document.contents) ? document.contents : null;
  let sound = true;
  const refuse: Report = (...finding) => {
    sound = false;
    report(...finding);
  };
  if (root) inspect(root, { text, base, lineOf, refuse, report }, 0);
  if (!sound) return undefined;
  const data: unknown = root ? document.toJS({ maxAliasCount: 0 }) : {};
  const place = (path: FieldPath, of: "key" | "value") => locate(root, path, of, base);
  return { data, valueAt: (path) => place(path, "value"), keyAt: (path) => place(path, "key") };
}

/** Whether fields are few enough to be parsed. */
function isSmall(text: string, base: number, report: Report): boolean {
  const signs = text.match(/[,:\n[\]{}]/gu)?.length ?? 0;
  if (text.length <= limits.fieldsLength && signs <= limits.fieldSigns) return true;
  const message = ofYaml((words) =>
    text.length > limits.fieldsLength
      ? words.tooLong({ size: text.length, most: limits.fieldsLength })
      : words.tooManySigns({ size: signs, most: limits.fieldSigns }),
  );
  report(
    "too-large",
    base,
    message,
    ofYaml((words) => words.tooLargeHint),
  );
  return false;
}

/** Walks to a key or value; as far as the path leads. */
function locate(root: Node | null, path: FieldPath, of: "key" | "value", base: number): number {
  let node: unknown = root;
  let offset: number | undefined;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      const key = offsetOf(pair.key, node);
      const value = isNode(pair.value) ? pair.value.range?.[0] : undefined;
      offset = last && of === "value" ? (value ?? key) : key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      const item: unknown = node.items[step];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset === undefined ? 0 : base + offset;
}
