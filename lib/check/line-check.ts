/** Lines that are meant as lines, and would run together: Markdown makes one paragraph of them. */

import { excerpt } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import type { Say } from "../words/guide/words.ts";
import type { Prose } from "./prose.ts";

/** How lines can begin that belong to a list. */
interface Beginning {
  readonly pattern: RegExp;
  /** What lines of one list have in common; the sign itself where not given. */
  readonly shape?: string;
  /** Whether no sentence goes on with it on a new line, so that one such line is enough. */
  readonly isPlain?: true;
  readonly hint: Say;
}

const asList: Say = ({ texts }) => texts.line.listHint;
const asNumbers: Say = ({ texts }) => texts.line.numbersHint;
const inAscii: Say = ({ texts }) => texts.line.otherNumbersHint;
const apart: Say = ({ texts }) => texts.line.apartHint;

const beginnings: readonly Beginning[] = [
  { pattern: /^[•‣⁃◦▪▫●○■□◆◇▶►➢➤✓✔☑]/u, isPlain: true, hint: asList },
  { pattern: /^※/u, isPlain: true, hint: apart },
  { pattern: /^[・·‧∙★☆→⇒➔–—―‒－]/u, hint: asList },
  { pattern: /^[-−+‐‑](?=[^\d\s])/u, hint: asList },
  { pattern: /^\d{1,3}[.)](?=\s)/u, shape: "1.", hint: asNumbers },
  { pattern: /^\p{Nd}{1,3}[.．、)）](?!\p{Nd})/u, shape: "１．", hint: inAscii },
  { pattern: /^[(（](?:\p{L}|[ivx]{1,4}|\p{Nd}{1,3})[)）]/iu, shape: "(a)", hint: apart },
  { pattern: /^(?:\p{L}|[ivx]{1,4})[)）]/iu, shape: "a)", hint: apart },
  { pattern: /^(?:\p{L}|[ivx]{1,4})[.．](?=\s)/iu, shape: "a.", hint: apart },
  { pattern: /^[①-⓿❶-➓㈠-㉃㉈-㉟㊀-㊿Ⅰ-ⅿ]/u, shape: "①", hint: apart },
  { pattern: /^[一二三四五六七八九十]{1,3}[、．.]/u, shape: "一、", hint: apart },
  { pattern: /^第[\p{Nd}一二三四五六七八九十百]{1,4}/u, shape: "第一", hint: apart },
];

/** A line of a paragraph, without the signs of a quotation and the spaces before it. */
interface Line {
  readonly text: string;
  readonly offset: number;
  /** Whether it goes on from the line before it in the same sentence; the first does not, nor one behind a kept break. */
  readonly isJoined: boolean;
  /** Whether the line before it announces what follows. */
  readonly isAnnounced: boolean;
  /** Whether it is part of an item of a list, below which a numbered line is another item. */
  readonly inItem: boolean;
}

/**
 * Reports each group of lines that begin alike, or are parted into columns, at its first line.
 * @param base the text's offset in its source
 */
export function checkLines(prose: readonly Prose[], base: number, report: Report): void {
  for (const { type, bare, raw, start, inItem } of prose) {
    if (type !== "paragraph" || !raw.includes("\n")) continue;
    const lines = linesOf(bare, raw, inItem);
    checkBeginnings(lines, base + start, report);
    checkColumns(lines, base + start, report);
  }
}

function linesOf(bare: string, raw: string, inItem: boolean): readonly Line[] {
  const written = raw.split("\n");
  let offset = 0;
  return bare.split("\n").map((line, index) => {
    const [lead = ""] = /^[\s\0>]*/u.exec(line) ?? [];
    const before = written[index - 1];
    const start = offset;
    offset += line.length + 1;
    return {
      text: line.slice(lead.length),
      offset: start + lead.length,
      isJoined: before !== undefined && !/(?: {2}|\\)$/u.test(before),
      isAnnounced: before !== undefined && /[:：]\s*$/u.test(before),
      inItem,
    };
  });
}

function checkBeginnings(lines: readonly Line[], base: number, report: Report): void {
  const groups = new Map<string, Begun[]>();
  for (const line of lines) {
    const begun = beginningOf(line);
    if (!begun) continue;
    const group = groups.get(begun.shape);
    if (group) group.push(begun);
    else groups.set(begun.shape, [begun]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || !isMeantAsList(group)) continue;
    report(
      "run-together",
      base + first.line.offset,
      ({ texts }) => texts.line.alike(excerpt(first.sign)),
      first.hint,
    );
  }
}

/** One line can begin so by chance, where it was broken; two do not. */
function isMeantAsList(group: readonly Begun[]): boolean {
  const joined = group.filter(({ line }) => line.isJoined);
  if (group.length > 1 && joined.length > 0) return true;
  return joined.some(
    ({ line, shape, isPlain }) => isPlain || line.isAnnounced || (line.inItem && shape === "1."),
  );
}

/** A line that begins like one of a list. */
interface Begun {
  readonly line: Line;
  readonly sign: string;
  readonly shape: string;
  readonly isPlain: boolean;
  readonly hint: Say;
}

function beginningOf(line: Line): Begun | undefined {
  for (const { pattern, shape, isPlain = false, hint } of beginnings) {
    const sign = pattern.exec(line.text)?.[0];
    if (sign !== undefined) return { line, sign, shape: shape ?? sign, isPlain, hint };
  }
  return undefined;
}

/** Rows as a spreadsheet gives them: with tabs between the cells, or as many spaces as it takes. */
function checkColumns(lines: readonly Line[], base: number, report: Report): void {
  const cellsOf = ({ text }: Line) => text.trim().split(/ *\t\s*| {3,}/u);
  const index = lines.findIndex((line, at) => {
    const next = lines[at + 1];
    return next?.isJoined === true && cellsOf(line).length > 1 && cellsOf(next).length > 1;
  });
  const first = lines[index];
  if (!first) return;
  const cells = cellsOf(first).map((cell) => cell.replaceAll("\0", "").replaceAll("|", "\\|"));
  const rule = `|${" --- |".repeat(Math.min(cells.length, 20))}`;
  const row = excerpt(`| ${cells.join(" | ")} |`);
  report(
    "run-together",
    base + first.offset,
    ({ texts }) => texts.line.columns,
    ({ texts }) => texts.line.columnsHint({ rule, row }),
  );
}
