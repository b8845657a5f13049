/** What is wrong with the lines of the ledger: everything that is not exactly its format. */

import { type Diagnostic, diagnostic, quoted } from "../findings/diagnostics.ts";
import { createSource, placeAt } from "../findings/source.ts";
import type { RuleId } from "../model/rules.ts";
import { isVersionRoute } from "../model/versions.ts";
import { isDamaged } from "../reading/characters.ts";
import { isDay, isSilent, ledgerAddress, ledgerHead, linesOfLedger, parseLedgerLine } from "./lines.ts";

/** What is wrong with a line. */
interface Fault {
  readonly rule: RuleId;
  /** Counted from 0 in the line. */
  readonly at: number;
  readonly message: string;
  /** How to correct the line itself. */
  readonly hint: string;
  /** What the faults have in common that one hint is for, where the message names the line's own words. */
  readonly kind: string;
  /** Whether the program that wrote it may have damaged other lines too, so that the file is better restored. */
  readonly isWide?: boolean;
}

const entryForm = "a line is a day, one space and an address: 2026-11-22 /goals/56";

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
    const hint =
      fault.isWide && restore !== undefined ? `bring the file back as it was: ${restore}` : fault.hint;
    return diagnostic(fault.rule, place, `${fault.message}${alike(others)}`, hint);
  });
}

/** Whether a ledger has no faults. */
export function isSoundLedger(text: string, today: string): boolean {
  return linesOfLedger(text).every((line, index) => findFault(line, index, today) === undefined);
}

function alike(lines: readonly number[]): string {
  const [first, ...others] = lines;
  if (first === undefined) return "";
  if (others.length === 0) return ` Line ${first} has the same fault.`;
  return ` ${lines.length} more lines have the same fault, from line ${first} on.`;
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
function fault(kind: string, at: number, message: string, hint: string): Fault {
  return { rule: "ledger", kind, at, message, hint };
}

/** A fault that another program has made, here and perhaps in other lines. */
function wide(kind: string, at: number, message: string, hint: string): Fault {
  return { ...fault(kind, at, message, hint), isWide: true };
}

function spreadsheet(at: number, message: string): Fault {
  const hint = `bring the file back from a copy of before the spreadsheet saved it; ${entryForm}`;
  return wide(message.replace(/“.*”/u, ""), at, message, hint);
}

function wrongHead(): Fault {
  const message = "The list of addresses does not begin with its first line.";
  return wide("head", 0, message, `the first line is: ${ledgerHead}`);
}

/** Marks of a merge: what both sides added belongs into the ledger. */
function conflict(line: string): Fault | undefined {
  const mark = /^(?:<{7}|>{7}|\|{7}|={7})(?=[ \t]|$)/u.exec(line)?.[0];
  if (mark === undefined) return undefined;
  const message = `“${mark}” is a merge-conflict marker: two branches have added addresses here.`;
  const hint =
    "delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>, and keep all the others: the addresses of both are published";
  return { ...fault("conflict", 0, message, hint), rule: "merge-conflict" };
}

function future(date: string, today: string): Fault {
  const message = `The day ${date} has not come yet; today is ${today}.`;
  const hint = `set the clock of the computer if it is wrong; else write the day of publication, ${today} or earlier`;
  return { ...fault("future", 0, message, hint), rule: "future-date" };
}

function damaged(words: string, start: number): Fault {
  const message = `The words ${quoted(words)} were damaged by a wrong encoding.`;
  const hint = "bring the file back from a copy of before it was opened in another program";
  return { ...wide("damaged", start, message, hint), rule: "mojibake" };
}

function columns(line: string): Fault | undefined {
  const at = line.search(/(?:;{2,}|,{2,})$/u);
  return at === -1
    ? undefined
    : spreadsheet(at, "Empty columns of a spreadsheet are at the end of the line.");
}

/** Why a line is no entry, as exactly as possible. */
function notAnEntry(line: string): Fault {
  if (/^["“”]/u.test(line)) return spreadsheet(0, "The line is between quotation marks.");
  const [date = "", address = ""] = line.split(/[\s;,]+/u, 2);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) {
    const day = otherDay.exec(line)?.[0];
    if (day !== undefined) return spreadsheet(0, `The day ${quoted(day)} is not written as 2026-11-22.`);
    return wide("entry", 0, `The line ${quoted(line)} is no entry of the list.`, entryForm);
  }
  if (!isDay(date)) return fault("day", 0, `The day ${date} does not exist.`, "write the day of publication");
  if (/[;,]/u.test(line.charAt(date.length)))
    return spreadsheet(date.length, "A sign between columns is after the day in place of one space.");
  if (isDamaged(line)) return damaged(line, 0);
  const at = line.search(/[^\S ]| {2,}| $/u);
  if (at !== -1) {
    const what = line.charAt(at) === "\t" ? "A tab" : "Something other than one space";
    return wide("spaces", at, `${what} is here.`, `write one space there; ${entryForm}`);
  }
  const place = date.length + 1;
  if (!ledgerAddress.test(address)) {
    const message = `${quoted(address)} is no address of this site.`;
    return wide("address", place, message, `an address begins with /; ${entryForm}`);
  }
  if (isVersionRoute(address)) {
    const message = `The line of the version ${address} does not end with the digest of its file.`;
    return wide("digest", place, message, "bring the line back as npm run content:publish wrote it");
  }
  if (!address.includes("#") && line.length > place + address.length) {
    const message = `Words follow the address of a page, ${address}.`;
    return wide("words", place + address.length, message, "only a paragraph’s address is followed by words");
  }
  return wide("entry", 0, `The line ${quoted(line)} is no entry of the list.`, entryForm);
}
