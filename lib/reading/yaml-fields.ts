/** Plain YAML fields with the place of every key and value. Whatever YAML can do beyond that is refused. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { type Cure, replacing } from "../findings/cure.ts";
import { quoted } from "../findings/diagnostics.ts";
import { placeAt, type Report, type Source } from "../findings/source.ts";
import { limits } from "../model/limits.ts";
import { checkDecoded } from "./characters.ts";
import { areJoined } from "./line-breaks.ts";
import { findYamlMistake } from "./yaml-mistakes.ts";

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
    report(mistake.rule, base + mistake.offset, mistake.message, mistake.hint);
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
  const message =
    text.length > limits.fieldsLength
      ? `The fields have ${text.length} characters together; ${limits.fieldsLength} are the limit.`
      : `The fields have ${signs} commas, colons, brackets and lines; ${limits.fieldSigns} are the limit.`;
  report("too-large", base, message, "look for something pasted by mistake");
  return false;
}

/** What an inspection needs to know besides the node. */
interface Inspection {
  readonly text: string;
  readonly base: number;
  /** The line in the file of an offset in the source. */
  readonly lineOf: (offset: number) => number;
  /** Reports, and keeps the fields from being used. */
  readonly refuse: Report;
  readonly report: Report;
}

/** Typographic or full-width quotes around a whole value, and none inside it. */
const wrappingQuotes =
  /^(?:[“”„‟〝][^“”]*[“”〞〟]|[‘’‚‛][^‘’]*[‘’]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|「[^「」]*」|『[^『』]*』|＂[^＂]*＂|＇[^＇]*＇)$/u;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;

/** Refuses everything that is not plain, and fields that stand twice. */
function inspect(node: Node | null, about: Inspection, depth: number): void {
  if (node === null) return;
  const { base, refuse } = about;
  const offset = base + (node.range?.[0] ?? 0);
  if (depth > deepest) {
    refuse("too-large", offset, "The fields are nested too deeply.");
    return;
  }
  // An anchor or a tag stands before the node that it is said of.
  const before = (sign: string) => {
    const at = about.text.lastIndexOf(sign, (node.range?.[0] ?? 0) - 1);
    return at === -1 ? offset : base + at;
  };
  const inQuotes = "write the value out, in straight quotes if it begins with such a sign";
  if (isAlias(node)) {
    refuse(
      "yaml-feature",
      offset,
      `${quoted(`*${node.source}`)} is a YAML alias, which is not plain.`,
      inQuotes,
    );
    return;
  }
  if ("anchor" in node && typeof node.anchor === "string") {
    refuse(
      "yaml-feature",
      before(`&${node.anchor}`),
      `${quoted(`&${node.anchor}`)} is a YAML anchor, which is not plain.`,
      inQuotes,
    );
  }
  if (typeof node.tag === "string") {
    refuse(
      "yaml-feature",
      before(shortTag(node.tag)),
      `${quoted(shortTag(node.tag))} is a YAML tag, which is not plain.`,
      inQuotes,
    );
  }
  if (isScalar(node)) inspectScalar(node, about, offset);
  else if (isSeq(node)) for (const item of node.items) inspect(isNode(item) ? item : null, about, depth + 1);
  else if (isMap(node)) inspectMap(node, about, depth);
}

function inspectScalar(node: Scalar, { text, report, refuse }: Inspection, offset: number): void {
  const [start = 0, end = start] = node.range ?? [];
  const { value, source = "" } = node;
  const [rest = ""] = text.slice(end).split("\n", 1);
  if (node.type === "PLAIN" && typeof value === "string" && /^[ \t]+#/u.test(rest)) {
    report(
      "yaml-comment",
      offset,
      `The value ends before ${quoted(rest.trim())}.`,
      "put the whole value in straight quotes, or the note on a line of its own",
    );
  }
  if (value === null && /^[ \t]*#/u.test(rest) && source === "") {
    report(
      "yaml-comment",
      offset,
      `The value ${quoted(rest.trim())} begins with # and so is a note.`,
      "put the whole value in straight quotes",
    );
  }
  if (typeof value === "number" && !plainNumber.test(source)) {
    refuse(
      "wrong-value",
      offset,
      `${quoted(source)} is not a number in plain digits.`,
      "write it in the digits 0–9, without leading zeros or other signs",
    );
  }
  if (typeof value !== "string") return;
  if (node.type !== "BLOCK_LITERAL" && hasJoinedLines(text.slice(start, end))) {
    report(
      "run-together",
      offset,
      "A space would be published between the lines of this value, where Japanese has none.",
      "write the whole value on one line",
    );
  }
  checkDecoded(value, text.slice(start, end), offset, refuse);
  if (wrappingQuotes.test(value.trim())) {
    report(
      "quoted-title",
      offset,
      `The value stands between ${value.trim().at(0)} and ${value.trim().at(-1)}, which become part of the text.`,
      'delete them; where a value needs quotes they are straight: "…"',
      straightened(value, text.slice(start, end), offset),
    );
  }
}

/** Straight quotes in place of those around a value, where nothing in it would then have to be escaped. */
function straightened(value: string, written: string, start: number): Cure | undefined {
  const inner = value.slice(1, -1);
  return /["\\]/u.test(inner) ? undefined : replacing(written, 0, value, `"${inner}"`, start);
}

/** YAML makes a space of each line break, whatever the script. */
function hasJoinedLines(written: string): boolean {
  return [...written.matchAll(/(\S)[ \t]*\n[ \t]*(\S)/gu)].some(([, left = "", right = ""]) =>
    areJoined(left, right),
  );
}

function inspectMap(map: YAMLMap, about: Inspection, depth: number): void {
  const { base, refuse } = about;
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
      refuse("yaml-feature", offset, "“<<” is a YAML merge key, which is not plain.", "write the fields out");
    if (key.anchor !== undefined || key.tag !== undefined) {
      refuse(
        "yaml-feature",
        offset,
        `The name of the field ${quoted(name)} carries a YAML anchor or tag, which is not plain.`,
        "delete it",
      );
    }
    const before = first.get(name);
    if (before === undefined) first.set(name, offset);
    else
      refuse(
        "duplicate-field",
        offset,
        `The field ${quoted(name)} stands twice; it is first on line ${about.lineOf(before)}.`,
        "delete one of the two",
      );
    inspect(isNode(value) ? value : null, about, depth + 1);
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
