/** What MDX would run or render as a component: tags, braces, modules. None of it is allowed in a text. */
import type { Root } from "mdast";
import { excerpt } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import { startOf, walk } from "../reading/markdown.ts";
import type { InsteadOf } from "../words/guide/groups/texts-marks.ts";
import type { Say } from "../words/guide/words.ts";
import type { Prose } from "./prose.ts";

/** How far the end of a tag is looked for: hostile text must not make the search quadratic. */
const longest = 2_000;

/** The HTML that editors know, by what it is written for. */
const known: Readonly<Record<InsteadOf, readonly string[]>> = {
  strong: ["b", "strong"],
  emphasis: ["i", "em"],
  struck: ["s", "strike", "del"],
  list: ["ul", "ol", "li"],
  heading: ["h1", "h2", "h3", "h4", "h5", "h6"],
  table: ["table", "thead", "tbody", "tr", "td", "th"],
  layout: ["p", "div", "span", "br", "center", "font", "section"],
  link: ["a"],
  picture: ["img"],
  code: ["code"],
  quotation: ["blockquote"],
  rule: ["hr"],
};

/** What each of these tags is written for. */
const purposes: ReadonlyMap<string, InsteadOf> = new Map(
  (Object.keys(known) as InsteadOf[]).flatMap((purpose) =>
    known[purpose].map((name) => [name, purpose] as const),
  ),
);

/**
 * Reports every tag, brace and module of a text, where it opens.
 * @param base the text's offset in its source
 */
export function checkPrograms(
  root: Root,
  text: string,
  prose: readonly Prose[],
  base: number,
  report: Report,
): void {
  const open = new Set<string>();
  for (const { start, bare, raw, topLevel, type } of prose) {
    scan(bare, raw, base + start, open, report);
    if (type === "paragraph") checkModules(raw, base + start, topLevel, report);
  }
  walk(root, (node) => {
    if (node.type !== "image" && node.type !== "imageReference") return;
    const start = startOf(node);
    const label = node.position
      ? /^!\[(?:\\.|[^\]\\])*/su.exec(text.slice(start, node.position.end.offset))?.[0]
      : undefined;
    if (label) scan(label.replace(/\\./gsu, "\0\0"), label, base + start, open, report);
  });
}

/** `open` holds the tags whose opening has been reported: their closing says nothing new. */
function scan(bare: string, raw: string, base: number, open: Set<string>, report: Report): void {
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at];
    if (sign === "{") {
      at += reportBrace(raw.slice(at, at + longest), base + at, report) - 1;
    } else if (sign === "<" && !/^<\s/u.test(bare.slice(at, at + 2))) {
      at += reportTag(raw.slice(at, at + longest), base + at, open, report) - 1;
    }
  }
}

/** Reports a brace; the length of what belongs to it. */
function reportBrace(rest: string, offset: number, report: Report): number {
  const hint: Say = ({ texts }) => texts.program.braceHint;
  const whole = /^\{[^{}]*\}/u.exec(rest)?.[0];
  if (rest.startsWith("{/*")) {
    report(
      "program",
      offset,
      ({ texts }) => texts.program.comment,
      ({ texts }) => texts.program.commentHint,
    );
  } else if (/^\{\s*\.\.\./u.test(rest)) {
    const found = excerpt(whole ?? "{...");
    report("program", offset, ({ texts }) => texts.program.spread(found), hint);
  } else if (whole === undefined) {
    report("program", offset, ({ texts }) => texts.program.braceUnclosed, hint);
  } else {
    const found = excerpt(whole.replace(/\s+/gu, " "));
    report("program", offset, ({ texts }) => texts.program.expression(found), hint);
  }
  return whole?.length ?? 1;
}

/** Reports a tag; the length of what belongs to it. */
function reportTag(rest: string, offset: number, open: Set<string>, report: Report): number {
  const comment = /^<!--/u.exec(rest);
  if (comment) {
    report(
      "tag",
      offset,
      ({ texts }) => texts.program.htmlComment,
      ({ texts }) => texts.program.htmlCommentHint,
    );
    const end = rest.indexOf("-->");
    return end === -1 ? 4 : end + 3;
  }
  const address = /^<((?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)[^\s<>]*)>/iu.exec(rest);
  if (address) {
    const url = excerpt(address[1] ?? "");
    report(
      "tag",
      offset,
      ({ texts }) => texts.program.addressInTag(url),
      ({ texts }) => texts.program.addressInTagHint,
    );
    return address[0].length;
  }
  const tag = /^<(\/?)([\p{L}_$][\p{L}\p{N}_$.:-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*(>?)/u.exec(rest);
  if (tag) {
    const [whole, slash = "", name = "", closed] = tag;
    if (slash === "") open.add(name);
    if (slash === "" || !open.has(name)) sayTag(slash, name, closed === ">", offset, report);
    return closed === ">" ? whole.length : 1;
  }
  if (rest.startsWith("</>")) return 3;
  if (rest.startsWith("<>"))
    report(
      "tag",
      offset,
      ({ texts }) => texts.program.emptyTag,
      ({ texts }) => texts.program.emptyTagHint,
    );
  else if (/^<[!?]/u.test(rest))
    report(
      "tag",
      offset,
      ({ texts }) => texts.program.declaration(excerpt(rest.slice(0, 12))),
      ({ texts }) => texts.program.declarationHint,
    );
  else
    report(
      "tag",
      offset,
      ({ texts }) => texts.program.lessThan,
      ({ texts }) => texts.program.lessThanHint,
    );
  return 1;
}

function sayTag(slash: string, name: string, isClosed: boolean, offset: number, report: Report): void {
  const tag = excerpt(`<${slash}${name}>`);
  if (/^[A-Z]/u.test(name) || name.includes(".")) {
    report(
      "tag",
      offset,
      ({ texts }) => texts.program.component({ tag, isClosed }),
      ({ texts }) => texts.program.componentHint,
    );
    return;
  }
  const purpose = purposes.get(name.toLowerCase());
  report(
    "tag",
    offset,
    ({ texts }) => texts.program.htmlTag({ tag, isClosed }),
    ({ texts: { program } }) => (purpose === undefined ? program.htmlTagHint : program.insteadOf[purpose]),
  );
}

/** A paragraph that MDX takes for a module, and lines that can only be meant as one. */
function checkModules(raw: string, base: number, topLevel: boolean, report: Report): void {
  const statement =
    /^[ \t]*(import|export)(?:\s*["'{*]|\s+(?:default\b|const\b|let\b|var\b|function\b|class\b|async\b|type\b|[\w$*{}, \t]+[ \t]from\s*["']))/gmu;
  const found = new Map<number, string>();
  const first = /^(import|export)(?= )/u.exec(raw);
  if (topLevel && first) found.set(0, first[0]);
  for (const match of raw.matchAll(statement)) {
    const word = match[1] ?? "";
    found.set(match.index + match[0].indexOf(word), word);
  }
  for (const [offset, word] of found) {
    report(
      "program",
      base + offset,
      ({ texts }) => texts.program.module(word),
      ({ texts }) => texts.program.moduleHint,
    );
  }
}
