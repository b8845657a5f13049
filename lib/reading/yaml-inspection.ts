/** What YAML can do beyond plain fields, and what it makes of values that an editor means otherwise. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import { type Cure, replacing } from "../findings/cure.ts";
import { excerpt } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import { checkDecoded } from "./characters.ts";
import { areJoined } from "./line-breaks.ts";
import { ofYaml } from "./yaml-mistakes.ts";
import { isNode, offsetOf } from "./yaml-nodes.ts";

const deepest = 6;

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
export function inspect(node: Node | null, about: Inspection, depth: number): void {
  if (node === null) return;
  const { base, refuse } = about;
  const offset = base + (node.range?.[0] ?? 0);
  if (depth > deepest) {
    refuse(
      "too-large",
      offset,
      ofYaml((words) => words.tooDeep),
    );
    return;
  }
  // An anchor or a tag stands before the node that it is said of.
  const before = (sign: string) => {
    const at = about.text.lastIndexOf(sign, (node.range?.[0] ?? 0) - 1);
    return at === -1 ? offset : base + at;
  };
  const inQuotes = ofYaml((words) => words.feature.inQuotesHint);
  if (isAlias(node)) {
    const written = excerpt(`*${node.source}`);
    refuse(
      "yaml-feature",
      offset,
      ofYaml((words) => words.feature.alias(written)),
      inQuotes,
    );
    return;
  }
  if ("anchor" in node && typeof node.anchor === "string") {
    const written = `&${node.anchor}`;
    refuse(
      "yaml-feature",
      before(written),
      ofYaml((words) => words.feature.anchor(excerpt(written))),
      inQuotes,
    );
  }
  if (typeof node.tag === "string") {
    const written = shortTag(node.tag);
    refuse(
      "yaml-feature",
      before(written),
      ofYaml((words) => words.feature.tag(excerpt(written))),
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
  const note = excerpt(rest.trim());
  if (node.type === "PLAIN" && typeof value === "string" && /^[ \t]+#/u.test(rest)) {
    report(
      "yaml-comment",
      offset,
      ofYaml((words) => words.value.endsBefore(note)),
      ofYaml((words) => words.value.endsBeforeHint),
    );
  }
  if (value === null && /^[ \t]*#/u.test(rest) && source === "") {
    report(
      "yaml-comment",
      offset,
      ofYaml((words) => words.value.isNote(note)),
      ofYaml((words) => words.value.isNoteHint),
    );
  }
  if (typeof value === "number" && !plainNumber.test(source)) {
    refuse(
      "wrong-value",
      offset,
      ofYaml((words) => words.value.notNumber(excerpt(source))),
      ofYaml((words) => words.value.notNumberHint),
    );
  }
  if (typeof value === "string") inspectText(value, node, text.slice(start, end), offset, { report, refuse });
}

/**
 * Inspects a value that is text.
 * @param written the value as it stands in the file
 */
function inspectText(
  value: string,
  { type }: Scalar,
  written: string,
  offset: number,
  { report, refuse }: Pick<Inspection, "report" | "refuse">,
): void {
  if (type !== "BLOCK_LITERAL" && hasJoinedLines(written)) {
    report(
      "run-together",
      offset,
      ofYaml((words) => words.value.runTogether),
      ofYaml((words) => words.value.runTogetherHint),
    );
  }
  checkDecoded(value, written, offset, refuse);
  const trimmed = value.trim();
  if (!wrappingQuotes.test(trimmed)) return;
  const marks = { opens: trimmed.charAt(0), closes: trimmed.charAt(trimmed.length - 1) };
  report(
    "quoted-title",
    offset,
    ofYaml((words) => words.value.quoted(marks)),
    ofYaml((words) => words.value.quotedHint),
    straightened(value, written, offset),
  );
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
        ofYaml((words) => words.syntax.nameNotWord),
        ofYaml((words) => words.syntax.nameNotWordHint),
      );
      continue;
    }
    const name = String(key.value);
    if (name === "<<") {
      refuse(
        "yaml-feature",
        offset,
        ofYaml((words) => words.feature.mergeKey),
        ofYaml((words) => words.feature.mergeKeyHint),
      );
    }
    if (key.anchor !== undefined || key.tag !== undefined) {
      refuse(
        "yaml-feature",
        offset,
        ofYaml((words) => words.feature.atName(excerpt(name))),
        ofYaml((words) => words.feature.atNameHint),
      );
    }
    const before = first.get(name);
    if (before === undefined) first.set(name, offset);
    else {
      const firstLine = about.lineOf(before);
      refuse(
        "duplicate-field",
        offset,
        ofYaml((words) => words.duplicate({ name: excerpt(name), firstLine })),
        ofYaml((words) => words.duplicateHint),
      );
    }
    inspect(isNode(value) ? value : null, about, depth + 1);
  }
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/u, "!!");
}
