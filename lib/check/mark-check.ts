/** Marks that stay visible in a text because the Markdown did not take. */

import { quoted } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import type { RuleId } from "../model/rules.ts";
import { checkEmphasis } from "./emphasis-check.ts";
import type { Prose } from "./prose.ts";

interface Mark {
  readonly rule: RuleId;
  readonly pattern: RegExp;
  readonly say: (found: string) => string;
  readonly hint: string;
}

/** The beginning of an address in brackets. */
const address = String.raw`(?:https?:|mailto:|tel:|www\.|\/|\.\.?\/|#)`;

const visible = (pattern: RegExp, say: (found: string) => string, hint: string): Mark => ({
  rule: "visible-mark",
  pattern,
  say,
  hint,
});

/** The first of these that matches at a place speaks; `\0` stands for what Markdown has understood. */
const marks: readonly Mark[] = [
  visible(
    /!?[\]］]\s+\(\s*(?:https?:|mailto:|tel:|www\.|\/|\.\.?\/|#)/gu,
    () => "A link is broken by the space between “]” and “(”.",
    "write [words](address) without a space between",
  ),
  visible(
    new RegExp(String.raw`[)）][\[［]${address}`, "gu"),
    () => "The brackets of a link are in the wrong order.",
    "write [words](address): square brackets first",
  ),
  visible(
    new RegExp(
      String.raw`[!！]?［[^\n［］]*］\s*[(（]|\][ \t]*（\s*${address}|［[^\n\]］]*\]\s*[(（]|\[[^\n\]］]*］\s*[(（]`,
      "gu",
    ),
    () => "A link is written with full-width brackets.",
    "write [words](address) with the brackets [ ] ( )",
  ),
  visible(
    /\]\(/gu,
    () => "A link or picture is not complete after “](”.",
    "write [words](address); an address holds no spaces and is closed with )",
  ),
  visible(
    /\[[^[\]\n]*\((?:https?:|mailto:|\/)[^)\s]*\)(?![^\n]*\])/gu,
    () => "The bracket “[” of a link opens here and is not closed.",
    "write [words](address)",
  ),
  {
    rule: "undefined-reference",
    pattern: /\[\^[^\]\s]+\]/gu,
    say: (found) => `The footnote ${quoted(found)} has no text.`,
    hint: "write a paragraph that begins with the same sign and a colon: [^1]: …",
  },
  {
    rule: "undefined-reference",
    pattern: /!?\[[^[\]\n]+\]\[[^[\]\n]*\]/gu,
    say: (found) => `The reference ${quoted(found)} has no address.`,
    hint: "write [words](address), or a line [name]: address",
  },
  visible(
    /!\[[^\n\]]*\]?/gu,
    (found) => `The picture ${quoted(found)} has no file.`,
    "write ![what it shows](/picture.png)",
  ),
  visible(
    /`+/gu,
    (found) => `The backtick ${quoted(found)} opens here and is not closed.`,
    "close it with the same; write \\` for the sign itself",
  ),
  visible(
    /^[ \t]*[＃]+/gmu,
    () => "The sign “＃” is full-width and makes no heading.",
    "write ## and a space",
  ),
  visible(
    /^[ \t]*#{1,6}(?=\p{L})/gmu,
    (found) => `There is no space after ${quoted(found.trim())}, so it makes no heading.`,
    "write ## and a space; write \\# for the sign itself",
  ),
  visible(
    /^[ \t]*#{2,6}(?=[^\s#\0])/gmu,
    (found) => `There is no space after ${quoted(found.trim())}, so it makes no heading.`,
    "write ## and a space",
  ),
  visible(
    /^[ \t]*#{7,}/gmu,
    (found) => `${quoted(found.trim())} makes no heading: six levels are the most.`,
    "write ## and a space",
  ),
  visible(
    /^[ \t]*[:：]{3,}/gmu,
    (found) => `A block with ${quoted(found.trim())} is not understood here.`,
    "write ordinary paragraphs",
  ),
  visible(/＊＊/gu, () => "The marks “＊＊” are full-width.", "write ** for strong words"),
  visible(/｀+/gu, () => "The backtick “｀” is full-width.", "write `"),
  visible(
    /^[ \t]*={7}[ \t]*$/gmu,
    () => "The line “=======” stays visible; it may be left over from a merge conflict.",
    "delete it",
  ),
  visible(
    /^[ \t]*(?:={3,}|-{2}|\+{3,})[ \t]*$/gmu,
    (found) => `The line ${quoted(found.trim())} stays visible.`,
    "delete it; --- between blank lines parts a text",
  ),
];

/** A line of hyphens as below the head of a table, and a line with bars at both ends. */
const ruleLine = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/gmu;
const barLine = /^[ \t]*[|｜].*[|｜][ \t]*$/gmu;

/**
 * Reports the marks that would be printed.
 * @param base the text's offset in its source
 */
export function checkMarks(prose: readonly Prose[], base: number, report: Report): void {
  for (const block of prose) {
    const { start, bare, type } = block;
    const taken: [number, number][] = [];
    const isTaken = (from: number, to: number) => taken.some(([left, right]) => from < right && to > left);
    for (const { rule, pattern, say, hint } of marks) {
      for (const match of bare.matchAll(pattern)) {
        const lead = /^[ \t]*/u.exec(match[0])?.[0].length ?? 0;
        const from = match.index + lead;
        const to = match.index + match[0].length;
        if (isTaken(from, to)) continue;
        taken.push([from, to]);
        report(rule, base + start + from, say(match[0].replaceAll("\0", "…")), hint);
      }
    }
    checkEmphasis(block, base, isTaken, report);
    if (type === "paragraph") checkBars(bare, base + start, report);
  }
}

/** A paragraph that was meant as a table. */
function checkBars(bare: string, base: number, report: Report): void {
  const [line] = bare.matchAll(ruleLine);
  if (line) {
    report(
      "table",
      base + line.index,
      "The line of hyphens does not make a table: it has not as many cells as the head above it.",
      "give both lines the same number of cells: | one | two | and | --- | --- |",
    );
    return;
  }
  const [first, second] = bare.matchAll(barLine);
  if (first && second) {
    report(
      "table",
      base + first.index,
      "The lines with bars do not make a table: the line of hyphens below the first is missing, or the bars are full-width.",
      "write | --- | --- | below the first line, with a blank line before the table",
    );
  }
}
