/** Marks that stay visible in a text because the Markdown did not take. */

import { excerpt } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import type { RuleId } from "../model/rules.ts";
import type { VisibleMarkFindings } from "../words/guide/groups/texts-marks.ts";
import { checkEmphasis } from "./emphasis-check.ts";
import type { Prose } from "./prose.ts";

interface Mark {
  readonly rule: RuleId;
  readonly pattern: RegExp;
  readonly say: (words: VisibleMarkFindings, found: string) => string;
  readonly hint: (words: VisibleMarkFindings) => string;
}

/** The beginning of an address in brackets. */
const address = String.raw`(?:https?:|mailto:|tel:|www\.|\/|\.\.?\/|#)`;

const visible = (pattern: RegExp, say: Mark["say"], hint: Mark["hint"]): Mark => ({
  rule: "visible-mark",
  pattern,
  say,
  hint,
});

/** The first of these that matches at a place speaks; `\0` stands for what Markdown has understood. */
const marks: readonly Mark[] = [
  visible(
    /!?[\]］]\s+\(\s*(?:https?:|mailto:|tel:|www\.|\/|\.\.?\/|#)/gu,
    (words) => words.linkSpace,
    (words) => words.linkSpaceHint,
  ),
  visible(
    new RegExp(String.raw`[)）][\[［]${address}`, "gu"),
    (words) => words.linkOrder,
    (words) => words.linkOrderHint,
  ),
  visible(
    new RegExp(
      String.raw`[!！]?［[^\n［］]*］\s*[(（]|\][ \t]*（\s*${address}|［[^\n\]］]*\]\s*[(（]|\[[^\n\]］]*］\s*[(（]`,
      "gu",
    ),
    (words) => words.linkFullWidth,
    (words) => words.linkFullWidthHint,
  ),
  visible(
    /\]\(/gu,
    (words) => words.linkIncomplete,
    (words) => words.linkIncompleteHint,
  ),
  visible(
    /\[[^[\]\n]*\((?:https?:|mailto:|\/)[^)\s]*\)(?![^\n]*\])/gu,
    (words) => words.linkUnclosed,
    (words) => words.linkUnclosedHint,
  ),
  {
    rule: "undefined-reference",
    pattern: /\[\^[^\]\s]+\]/gu,
    say: (words, found) => words.footnote(excerpt(found)),
    hint: (words) => words.footnoteHint,
  },
  {
    rule: "undefined-reference",
    pattern: /!?\[[^[\]\n]+\]\[[^[\]\n]*\]/gu,
    say: (words, found) => words.reference(excerpt(found)),
    hint: (words) => words.referenceHint,
  },
  visible(
    /!\[[^\n\]]*\]?/gu,
    (words, found) => words.picture(excerpt(found)),
    (words) => words.pictureHint,
  ),
  visible(
    /`+/gu,
    (words, found) => words.backtick(excerpt(found)),
    (words) => words.backtickHint,
  ),
  visible(
    /^[ \t]*[＃]+/gmu,
    (words) => words.headingFullWidth,
    (words) => words.headingHint,
  ),
  visible(
    /^[ \t]*#{1,6}(?=\p{L})/gmu,
    (words, found) => words.headingSpace(excerpt(found.trim())),
    (words) => words.headingSpaceHint,
  ),
  visible(
    /^[ \t]*#{2,6}(?=[^\s#\0])/gmu,
    (words, found) => words.headingSpace(excerpt(found.trim())),
    (words) => words.headingHint,
  ),
  visible(
    /^[ \t]*#{7,}/gmu,
    (words, found) => words.headingLevels(excerpt(found.trim())),
    (words) => words.headingHint,
  ),
  visible(
    /^[ \t]*[:：]{3,}/gmu,
    (words, found) => words.block(excerpt(found.trim())),
    (words) => words.blockHint,
  ),
  visible(
    /＊＊/gu,
    (words) => words.asterisksFullWidth,
    (words) => words.asterisksFullWidthHint,
  ),
  visible(
    /｀+/gu,
    (words) => words.backtickFullWidth,
    (words) => words.backtickFullWidthHint,
  ),
  visible(
    /^[ \t]*={7}[ \t]*$/gmu,
    (words) => words.conflict,
    (words) => words.conflictHint,
  ),
  visible(
    /^[ \t]*(?:={3,}|-{2}|\+{3,})[ \t]*$/gmu,
    (words, found) => words.line(excerpt(found.trim())),
    (words) => words.lineHint,
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
        const found = match[0].replaceAll("\0", "…");
        report(
          rule,
          base + start + from,
          ({ texts }) => say(texts.mark, found),
          ({ texts }) => hint(texts.mark),
        );
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
      ({ texts }) => texts.table.rule,
      ({ texts }) => texts.table.ruleHint,
    );
    return;
  }
  const [first, second] = bare.matchAll(barLine);
  if (first && second) {
    report(
      "table",
      base + first.index,
      ({ texts }) => texts.table.bars,
      ({ texts }) => texts.table.barsHint,
    );
  }
}
