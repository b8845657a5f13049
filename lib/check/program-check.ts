/** What MDX would run or render as a component: tags, braces, modules. None of it is allowed in a text. */
import type { Root } from "mdast";
import { quoted } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import { startOf, walk } from "../reading/markdown.ts";
import type { Prose } from "./prose.ts";

/** How far the end of a tag is looked for: hostile text must not make the search quadratic. */
const longest = 2_000;

/** What to write in place of the HTML that editors know. */
const instead: ReadonlyMap<string, string> = new Map([
  ...["b", "strong"].map((name) => [name, "write **strong** for strong words"] as const),
  ...["i", "em"].map((name) => [name, "write *emphasis* for emphasised words"] as const),
  ...["s", "strike", "del"].map(
    (name) => [name, "write ~~struck out~~ for words that are struck out"] as const,
  ),
  ...["ul", "ol", "li"].map((name) => [name, "begin each line of a list with a hyphen and a space"] as const),
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map(
    (name) => [name, "write ## and a space before a heading"] as const,
  ),
  ...["table", "thead", "tbody", "tr", "td", "th"].map(
    (name) => [name, "write a table with | between its cells"] as const,
  ),
  ...["p", "div", "span", "br", "center", "font", "section"].map(
    (name) => [name, "delete the tag; a blank line begins a new paragraph"] as const,
  ),
  ["a", "write [words](/address) for a link"],
  ["img", "write ![what it shows](/picture.png) for a picture"],
  ["code", "write `code` between backticks"],
  ["blockquote", "begin each line of a quotation with > and a space"],
  ["hr", "write --- between two blank lines"],
]);

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
  const hint = "write \\{ if the brace itself is meant";
  const whole = /^\{[^{}]*\}/u.exec(rest)?.[0];
  if (rest.startsWith("{/*")) {
    report(
      "program",
      offset,
      "A comment of program code begins here.",
      "delete it; keep notes outside the text",
    );
  } else if (/^\{\s*\.\.\./u.test(rest)) {
    report("program", offset, `A spread ${quoted(whole ?? "{...")} is program code.`, hint);
  } else if (whole === undefined) {
    report(
      "program",
      offset,
      "A brace “{” opens here and is not closed; braces belong to program code.",
      hint,
    );
  } else
    report(
      "program",
      offset,
      `The braces ${quoted(whole.replace(/\s+/gu, " "))} are an expression of program code.`,
      hint,
    );
  return whole?.length ?? 1;
}

/** Reports a tag; the length of what belongs to it. */
function reportTag(rest: string, offset: number, open: Set<string>, report: Report): number {
  const comment = /^<!--/u.exec(rest);
  if (comment) {
    report(
      "tag",
      offset,
      "HTML comments “<!-- -->” are not allowed.",
      "delete it; keep notes outside the text",
    );
    const end = rest.indexOf("-->");
    return end === -1 ? 4 : end + 3;
  }
  const address = /^<((?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)[^\s<>]*)>/iu.exec(rest);
  if (address) {
    const url = address[1] ?? "";
    report(
      "tag",
      offset,
      `An address between < and > is not allowed: ${quoted(url)}.`,
      "write [words](address)",
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
    report("tag", offset, "An empty tag “<>” is not allowed.", "delete it and its “</>”");
  else if (/^<[!?]/u.test(rest))
    report("tag", offset, `A declaration ${quoted(rest.slice(0, 12))} is not allowed.`, "delete it");
  else report("tag", offset, "The sign “<” begins a tag here.", "write &lt; if the sign itself is meant");
  return 1;
}

function sayTag(slash: string, name: string, closed: boolean, offset: number, report: Report): void {
  const shown = `<${slash}${name}>`;
  const unclosed = closed ? "" : " It is not closed with “>”.";
  if (/^[A-Z]/u.test(name) || name.includes(".")) {
    report(
      "tag",
      offset,
      `The component ${quoted(shown)} is not allowed: texts hold no components.${unclosed}`,
      "say it in Markdown, or write &lt; for the sign itself",
    );
    return;
  }
  const hint = instead.get(name.toLowerCase()) ?? "delete the tag, or write &lt; if the sign itself is meant";
  report("tag", offset, `The HTML tag ${quoted(shown)} is not allowed.${unclosed}`, hint);
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
      `A line that begins with “${word}” is program code.`,
      `begin the line with another word, or with a capital letter`,
    );
  }
}
