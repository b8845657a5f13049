/** Plain YAML fields with the place of every key and value. Whatever YAML can do beyond that is refused. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { quoted } from "./diagnostics.ts";
import type { Report } from "./source.ts";
import { yamlMistake } from "./yaml-mistakes.ts";

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

const deepest = 6;

/**
 * Reads the text between the fences, or a whole YAML file.
 * @param text the YAML
 * @param base the text's offset in its source
 * @returns nothing when the text could not be read; the reasons are then reported
 */
export function readFields(text: string, base: number, report: Report): Fields | undefined {
  const mistake = yamlMistake(text);
  if (mistake) {
    report(mistake.rule, base + mistake.offset, mistake.message, mistake.hint);
    return undefined;
  }
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    logLevel: "silent",
    schema: "core",
  });
  const root = document.contents;
  if (root !== null && !isMap(root)) {
    report(
      "yaml-syntax",
      base + (root.range?.[0] ?? 0),
      "The fields are not written as name: value.",
      "for example: title: Excellence",
    );
    return undefined;
  }
  let sound = true;
  const refuse: Report = (...finding) => {
    sound = false;
    report(...finding);
  };
  if (root) inspect(root, base, 0, refuse, report);
  if (!sound) return undefined;
  const data: unknown = root ? document.toJS({ maxAliasCount: 0 }) : {};
  const place = (path: FieldPath, of: "key" | "value") => locate(root, path, of, base);
  return { data, valueAt: (path) => place(path, "value"), keyAt: (path) => place(path, "key") };
}

/** Refuses everything that is not plain, and fields that stand twice. */
function inspect(node: Node | null, base: number, depth: number, refuse: Report, report: Report): void {
  if (node === null) return;
  const offset = base + (node.range?.[0] ?? 0);
  if (depth > deepest) {
    refuse("too-large", offset, "The fields are nested too deeply.");
    return;
  }
  if (isAlias(node)) {
    refuse(
      "yaml-feature",
      offset,
      `${quoted(`*${node.source}`)} is a YAML alias, which is not plain text.`,
      "put the value in straight quotes, or write it out",
    );
    return;
  }
  if ("anchor" in node && typeof node.anchor === "string") {
    refuse(
      "yaml-feature",
      offset,
      `${quoted(`&${node.anchor}`)} is a YAML anchor, which is not plain text.`,
      "delete it, or put the value in straight quotes",
    );
  }
  if (typeof node.tag === "string") {
    refuse(
      "yaml-feature",
      offset,
      `${quoted(shortTag(node.tag))} is a YAML tag; fields hold plain text, numbers and lists.`,
      "delete it, or put the value in straight quotes",
    );
  }
  if (isScalar(node)) {
    if (node.type === "PLAIN" && typeof node.comment === "string") {
      report(
        "yaml-comment",
        offset,
        `The value ends before ${quoted(`#${node.comment}`)}.`,
        "put the whole value in straight quotes, or the note on a line of its own",
      );
    }
    return;
  }
  if (isSeq(node)) {
    for (const item of node.items) inspectItem(item, base, depth, refuse, report);
    return;
  }
  if (isMap(node)) inspectMap(node, base, depth, refuse, report);
}

function inspectItem(item: unknown, base: number, depth: number, refuse: Report, report: Report): void {
  inspect(isNode(item) ? item : null, base, depth + 1, refuse, report);
}

function inspectMap(map: YAMLMap, base: number, depth: number, refuse: Report, report: Report): void {
  const first = new Map<string, number>();
  for (const { key, value } of map.items) {
    const offset = base + offsetOf(key, map);
    if (!isScalar(key)) {
      refuse(
        "yaml-syntax",
        offset,
        "A field’s name is not a word.",
        "put text that begins with [ { ? * & or ! in straight quotes",
      );
      continue;
    }
    const name = String(key.value);
    if (name === "<<")
      refuse(
        "yaml-feature",
        offset,
        "“<<” is a YAML merge key, which is not a field.",
        "write the fields out",
      );
    if (key.anchor !== undefined || key.tag !== undefined) {
      refuse(
        "yaml-feature",
        offset,
        `The name of the field ${quoted(name)} carries a YAML anchor or tag.`,
        "delete it",
      );
    }
    const before = first.get(name);
    if (before !== undefined) {
      refuse("duplicate-field", offset, `The field ${quoted(name)} stands twice.`, "delete one of the two");
    } else {
      first.set(name, offset);
    }
    inspectItem(value, base, depth, refuse, report);
  }
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/u, "!!");
}

function isNode(value: unknown): value is ParsedNode {
  return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value);
}

function offsetOf(node: unknown, around: Node): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? around.range?.[0] ?? 0;
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
