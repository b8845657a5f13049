/** The ledger against its last commit: no line that was committed is lost, changed or in another order. */
import { type Diagnostic, diagnostic, excerpt } from "../findings/diagnostics.ts";
import { ledgerName } from "../reading/file-names.ts";
import type { LedgerCommit } from "../words/guide/groups/ledger.ts";
import type { Say } from "../words/guide/words.ts";
import { type LedgerEntry, linesOfLedger, listEntries } from "./lines.ts";

/** The ledger as git holds it. */
export interface CommittedLedger {
  readonly text: string;
  readonly from: LedgerCommit;
  /**
   * The command for a path in the content folder that brings the file back as it was in the last commit; the one that shows it
   * in the merged one.
   */
  readonly command: (path: string) => string;
}

/**
 * Compares the ledger with a committed one. What was no entry then, or had a day in the future, may be corrected.
 * @param ledger nothing where the file is missing
 * @param path the ledger's path for messages
 * @param today ISO 8601
 */
export function checkAgainstCommit(
  ledger: string | undefined,
  { text, from: commit, command }: CommittedLedger,
  path: string,
  today: string,
): readonly Diagnostic[] {
  // The most frequent case needs no look at the lines.
  if (ledger === text) return [];
  const held = listEntries(text).filter(({ date }) => date <= today);
  const report = (line: number, message: Say) =>
    diagnostic("ledger", { path, line, column: 1 }, message, (words) =>
      words.ledger.file.bringBack({ commit, command: command(ledgerName) }),
    );
  if (ledger === undefined)
    return [report(1, (words) => words.ledger.file.missingSince({ file: ledgerName, commit }))];
  const entries = listEntries(ledger);
  const lost = findLost(held, entries);
  const [first] = lost;
  if (first) {
    const place = Math.min(first.line, linesOfLedger(ledger.trimEnd()).length);
    const [line, others] = [excerpt(lineOf(first)), lost.length - 1];
    return [report(place, (words) => words.ledger.file.linesLost({ line, others, commit }))];
  }
  const moved = findMoved(held, entries);
  return moved ? [report(moved.line, (words) => words.ledger.file.linesMoved({ commit }))] : [];
}

function lineOf({ date, address, words }: LedgerEntry): string {
  return [date, address, words].join(" ").trimEnd();
}

/** The committed entries that the ledger hasn't, or has not as often. */
function findLost(held: readonly LedgerEntry[], entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(lineOf(entry), (counts.get(lineOf(entry)) ?? 0) + 1);
  return held.filter((entry) => {
    const left = counts.get(lineOf(entry)) ?? 0;
    counts.set(lineOf(entry), left - 1);
    return left <= 0;
  });
}

/** The first entry in whose place the next of the committed ones should be; others may stand between them. */
function findMoved(held: readonly LedgerEntry[], entries: readonly LedgerEntry[]): LedgerEntry | undefined {
  const known = new Set(held.map(lineOf));
  let next = 0;
  let displaced: LedgerEntry | undefined;
  for (const entry of entries) {
    const awaited = held[next];
    if (awaited && lineOf(entry) === lineOf(awaited)) next += 1;
    else if (known.has(lineOf(entry))) displaced ??= entry;
  }
  return next < held.length ? displaced : undefined;
}
