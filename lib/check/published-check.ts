/** The ledger of addresses, whole: can it be read, is it what was committed, and is all that it holds still there. */

import { type Diagnostic, diagnostic } from "../findings/diagnostics.ts";
import { checkLedger } from "../ledger/compare.ts";
import { checkLedgerLines, isSoundLedger } from "../ledger/faults.ts";
import { checkAgainstCommit } from "../ledger/history.ts";
import type { Present } from "../ledger/lines.ts";
import { limits } from "../model/limits.ts";
import { decode } from "../reading/encoding.ts";
import { ledgerName } from "../reading/file-names.ts";
import type { ContentFolder } from "./content-folder.ts";

/**
 * Checks the ledger of a folder, where there is one or git knows one.
 * @param today ISO 8601
 * @returns its text, empty where it is missing or cannot be read, and every finding
 */
export function checkPublished(
  folder: ContentFolder,
  present: Present,
  today: string,
): { readonly ledger: string; readonly findings: readonly Diagnostic[] } {
  const path = `${folder.name}/${ledgerName}`;
  const bytes = folder.files.get(ledgerName);
  if (bytes === undefined) return { ledger: "", findings: missing(folder, path, today) };
  if (typeof bytes === "number") return { ledger: "", findings: [tooLarge(path, bytes)] };
  const source = decode(path, bytes);
  if ("severity" in source) return { ledger: "", findings: [source] };
  const last = folder.committed.find(({ from }) => from === "last commit");
  const restore = last && isSoundLedger(last.text, today) ? last.command : undefined;
  // What follows from lines that cannot be read would be false.
  const faults = checkLedgerLines(source.text, path, today, restore);
  if (faults.length > 0) return { ledger: "", findings: faults };
  const lost = folder.committed.flatMap((each) => checkAgainstCommit(source.text, each, path, today));
  if (lost.length > 0) return { ledger: source.text, findings: lost };
  return { ledger: source.text, findings: checkLedger(source.text, path, present) };
}

/** Why there is no ledger. None is needed where nothing was published yet. */
function missing({ entries, committed }: ContentFolder, path: string, today: string): readonly Diagnostic[] {
  const entry = entries.find((each) => each.path === ledgerName);
  if (!entry) return committed.flatMap((each) => checkAgainstCommit(undefined, each, path, today));
  // What is no ordinary file is reported with the other names in the folder.
  if (entry.type !== "file") return [];
  const place = { path, line: 1, column: 1 };
  return [diagnostic("not-a-file", place, "The file cannot be opened.", "allow reading it")];
}

function tooLarge(path: string, bytes: number): Diagnostic {
  const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1);
  return diagnostic(
    "too-large",
    { path, line: 1, column: 1 },
    `The list of addresses has ${megabytes(bytes)} MB; ${megabytes(limits.ledgerBytes)} MB are the limit.`,
    "look for something pasted by mistake",
  );
}
