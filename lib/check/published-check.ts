/** What was published: can the ledger of addresses be read, is it what was committed, and is all that it holds still there. */

import { type Diagnostic, diagnostic } from "../findings/diagnostics.ts";
import { checkLedger } from "../ledger/compare.ts";
import { checkLedgerLines, isSoundLedger } from "../ledger/faults.ts";
import { checkAgainstCommit } from "../ledger/history.ts";
import type { Present } from "../ledger/lines.ts";
import { limits } from "../model/limits.ts";
import { decode } from "../reading/encoding.ts";
import { historyName, ledgerName } from "../reading/file-names.ts";
import type { KeptFile } from "../reading/history.ts";
import type { ContentFolder } from "./content-folder.ts";
import { checkKeptVersions } from "./kept-versions.ts";

/** What was published, as far as it can be relied on, and what is wrong with the rest. */
interface PublishedCheck {
  /** The ledger’s text; empty where it is missing or cannot be read. */
  readonly ledger: string;
  readonly kept: readonly KeptFile[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Checks the ledger and the kept versions of a folder, where there are any or git knows of them.
 * @param today ISO 8601
 */
export function checkPublished(folder: ContentFolder, present: Present, today: string): PublishedCheck {
  const { ledger, findings } = checkLedgerFile(folder, present, today);
  const versions = checkKeptVersions(folder, ledger, today);
  return { ledger: ledger ?? "", kept: versions.kept, findings: [...findings, ...versions.findings] };
}

/** The ledger, where it can be read: only then anything is known of what was published. */
function checkLedgerFile(
  folder: ContentFolder,
  present: Present,
  today: string,
): { readonly ledger?: string; readonly findings: readonly Diagnostic[] } {
  const path = `${folder.name}/${ledgerName}`;
  const bytes = folder.files.get(ledgerName);
  if (bytes === undefined) return { findings: missing(folder, path, today) };
  if (typeof bytes === "number") return { findings: [tooLarge(path, bytes)] };
  const source = decode(path, bytes);
  if ("severity" in source) return { findings: [source] };
  const last = folder.committed.find(({ from }) => from === "last commit");
  const restore = last && isSoundLedger(last.text, today) ? last.command(ledgerName) : undefined;
  // What follows from lines that cannot be read would be false.
  const faults = checkLedgerLines(source.text, path, today, restore);
  if (faults.length > 0) return { findings: faults };
  const lost = folder.committed.flatMap((each) => checkAgainstCommit(source.text, each, path, today));
  const ledger = source.text;
  return { ledger, findings: lost.length > 0 ? lost : checkLedger(ledger, path, present) };
}

/** Why there is no ledger. None is needed where nothing was published yet. */
function missing(
  { entries, committed, history }: ContentFolder,
  path: string,
  today: string,
): readonly Diagnostic[] {
  const place = { path, line: 1, column: 1 };
  const entry = entries.find((each) => each.path === ledgerName);
  if (!entry) {
    const lost = committed.flatMap((each) => checkAgainstCommit(undefined, each, path, today));
    if (lost.length > 0 || history.length === 0) return lost;
    return [
      diagnostic(
        "ledger",
        place,
        ({ ledger }) => ledger.file.missing({ file: ledgerName, folder: historyName }),
        ({ ledger }) => ledger.file.missingHint,
      ),
    ];
  }
  // What is no ordinary file is reported with the other names in the folder.
  if (entry.type !== "file") return [];
  return [
    diagnostic(
      "not-a-file",
      place,
      ({ ledger }) => ledger.file.unreadable,
      ({ ledger }) => ledger.file.unreadableHint,
    ),
  ];
}

function tooLarge(path: string, bytes: number): Diagnostic {
  const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1);
  return diagnostic(
    "too-large",
    { path, line: 1, column: 1 },
    ({ ledger }) => ledger.file.tooLarge({ size: megabytes(bytes), most: megabytes(limits.ledgerBytes) }),
    ({ ledger }) => ledger.file.tooLargeHint,
  );
}
