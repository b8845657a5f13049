/** What is wrong with the lines of the ledger: everything that is not exactly its format. */

import { type Diagnostic, diagnostic, excerpt } from "../findings/diagnostics.ts";
import { createSource, placeAt } from "../findings/source.ts";
import type { RuleId } from "../model/rules.ts";
import { isVersionRoute } from "../model/versions.ts";
import { isDamaged } from "../reading/characters.ts";
import type { LedgerLineFindings } from "../words/guide/groups/ledger-lines.ts";
import { isDay, isSilent, ledgerAddress, ledgerHead, linesOfLedger, parseLedgerLine } from "./lines.ts";

/** Something that is said of lines. */
type Choose = (words: LedgerLineFindings) => string;

/** What is wrong with a line. */
interface Fault {
  readonly rule: RuleId;
  /** Counted from 0 in the line. */
  readonly at: number;
  readonly message: Choose;
  /** How to correct the line itself. */
  readonly hint: Choose;
  /** What the faults have in common that one hint is for, where the message names the line's own words. */
  readonly kind: string;
  /** Whether the program that wrote it may have damaged other lines too, so that the file is better restored. */
  readonly isWide?: boolean;
}

/** What an editor or a spreadsheet makes of a day: `2026/11/22`, `22.11.2026`, `2026年11月22日`, `Nov 22`, `46348`. */
const otherDay =
  /^(?:\d{1,4}[/.\-年]\d{1,2}[/.\-月]\d{1,4}日?|[A-Za-z]{3,9}[ .-]\d{1,2}\b|\d{1,2}[ .-][A-Za-z]{3,9}|\d{5}(?=\s|$))/u;

/**
 * Checks the lines of a ledger. Faults of a kind are reported once, where the first of them is.
 * @param path the ledger's path for messages
 * @param today ISO 8601: no address can have been published after it
 * @param restore the command that brings the ledger of the last commit back, where that has no faults
 */
export function checkLedgerLines(
  text: string,
  path: string,
  today: string,
  restore: string | undefined,
): readonly Diagnostic[] {
  const source = createSource(path, text);
  const found = new Map<
    string,
    { readonly line: number; readonly fault: Fault; readonly others: number[] }
  >();
  for (const [index, line] of linesOfLedger(source.text).entries()) {
    const fault = findFault(line, index, today);
    if (!fault) continue;
    const known = found.get(fault.kind);
    if (known) known.others.push(index + 1);
    else found.set(fault.kind, { line: index + 1, fault, others: [] });
  }
  return [...found.values()].map(({ line, fault, others }) => {
    const place = placeAt(source, (source.lineStarts[line - 1] ?? 0) + fault.at);
    const [first] = others;
    const alike: Choose = (words) =>
      first === undefined ? "" : words.alike({ count: others.length, first });
    const hint: Choose = (words) =>
      fault.isWide && restore !== undefined ? words.restore({ command: restore }) : fault.hint(words);
    return diagnostic(
      fault.rule,
      place,
      ({ ledger: { lines } }) => `${fault.message(lines)}${alike(lines)}`,
      ({ ledger: { lines } }) => hint(lines),
    );
  });
}

/** Whether a ledger has no faults. */
export function isSoundLedger(text: string, today: string): boolean {
  return linesOfLedger(text).every((line, index) => findFault(line, index, today) === undefined);
}

/**
 * What is wrong with a line.
 * @param index of the line, counted from 0
 */
function findFault(line: string, index: number, today: string): Fault | undefined {
  if (index === 0 && line !== ledgerHead) return conflict(line) ?? wrongHead();
  if (isSilent(line)) return undefined;
  const entry = parseLedgerLine(line, index + 1);
  if (!entry) return conflict(line) ?? notAnEntry(line);
  const start = line.length - entry.words.length;
  if (entry.date > today) return future(entry.date, today);
  if (isDamaged(entry.words)) return damaged(entry.words, start);
  return columns(line);
}

/** A fault that a line alone has. */
function fault(kind: string, at: number, message: Choose, hint: Choose): Fault {
  return { rule: "ledger", kind, at, message, hint };
}

/** A fault that another program has made, here and perhaps in other lines. */
function wide(kind: string, at: number, message: Choose, hint: Choose): Fault {
  return { ...fault(kind, at, message, hint), isWide: true };
}

function spreadsheet(kind: string, at: number, message: Choose): Fault {
  return wide(kind, at, message, (words) => words.spreadsheetHint);
}

function wrongHead(): Fault {
  return wide(
    "head",
    0,
    (words) => words.noHead,
    (words) => words.noHeadHint({ head: ledgerHead }),
  );
}

function noEntry(line: string): Fault {
  return wide(
    "entry",
    0,
    (words) => words.noEntry({ line: excerpt(line) }),
    (words) => words.noEntryHint,
  );
}

/** Marks of a merge: what both sides added belongs into the ledger. */
function conflict(line: string): Fault | undefined {
  const mark = /^(?:<{7}|>{7}|\|{7}|={7})(?=[ \t]|$)/u.exec(line)?.[0];
  if (mark === undefined) return undefined;
  const found = fault(
    "conflict",
    0,
    (words) => words.conflict({ mark }),
    (words) => words.conflictHint,
  );
  return { ...found, rule: "merge-conflict" };
}

function future(date: string, today: string): Fault {
  const found = fault(
    "future",
    0,
    (words) => words.future({ date, today }),
    (words) => words.futureHint({ today }),
  );
  return { ...found, rule: "future-date" };
}

function damaged(text: string, start: number): Fault {
  const found = wide(
    "damaged",
    start,
    (words) => words.damaged({ words: excerpt(text) }),
    (words) => words.damagedHint,
  );
  return { ...found, rule: "mojibake" };
}

function columns(line: string): Fault | undefined {
  const at = line.search(/(?:;{2,}|,{2,})$/u);
  return at === -1 ? undefined : spreadsheet("empty columns", at, (words) => words.emptyColumns);
}

/** Why a line is no entry, as exactly as possible. */
function notAnEntry(line: string): Fault {
  if (/^["“”]/u.test(line)) return spreadsheet("quotation marks", 0, (words) => words.quotationMarks);
  const [date = "", address = ""] = line.split(/[\s;,]+/u, 2);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) {
    const day = otherDay.exec(line)?.[0];
    if (day !== undefined)
      return spreadsheet("other day", 0, (words) => words.otherDay({ day: excerpt(day) }));
    return noEntry(line);
  }
  if (!isDay(date))
    return fault(
      "day",
      0,
      (words) => words.noDay({ date }),
      (words) => words.noDayHint,
    );
  if (/[;,]/u.test(line.charAt(date.length)))
    return spreadsheet("column sign", date.length, (words) => words.columnSign);
  if (isDamaged(line)) return damaged(line, 0);
  const at = line.search(/[^\S ]| {2,}| $/u);
  if (at !== -1) {
    const what = line.charAt(at) === "\t" ? "tab" : "spaces";
    return wide(
      "spaces",
      at,
      (words) => words[what],
      (words) => words.spacesHint,
    );
  }
  const place = date.length + 1;
  if (!ledgerAddress.test(address)) {
    return wide(
      "address",
      place,
      (words) => words.noAddress({ address: excerpt(address) }),
      (words) => words.noAddressHint,
    );
  }
  if (isVersionRoute(address)) {
    return wide(
      "digest",
      place,
      (words) => words.noDigest({ address }),
      (words) => words.noDigestHint,
    );
  }
  if (!address.includes("#") && line.length > place + address.length) {
    return wide(
      "words",
      place + address.length,
      (words) => words.wordsOfPage({ address }),
      (words) => words.wordsOfPageHint,
    );
  }
  return noEntry(line);
}
