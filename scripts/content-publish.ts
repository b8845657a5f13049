/**
 * `npm run content:publish`: adds what is published now to the ledger of permanent addresses. Run it when the content
 * goes online; from then on the check keeps every address that it holds.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { recoverFiles } from "../desk/files/recover-files.ts";
import { createNewFile, replaceFile } from "../desk/files/replace-file.ts";
import { describeRefusal } from "../desk/files/write-refusal.ts";
import { contentDirectory, readLedger } from "../lib/content.ts";
import { formatDiagnostics } from "../lib/findings/diagnostics.ts";
import { ledgerName } from "../lib/reading/file-names.ts";

const directory = contentDirectory();
// A ledger that an interrupted run has put aside is not a ledger that never was.
recoverFiles([directory]);
// Before it is read by the check: whatever changes from here on is noticed when it is replaced.
const path = join(directory, ledgerName);
const seen = existsSync(path) ? await readFile(path) : undefined;
const { diagnostics, ledger } = await readLedger(directory);
if (!ledger) {
  process.stdout.write(formatDiagnostics(diagnostics, "plain"));
  console.error("Nothing was added to the ledger: correct the errors first.");
  process.exitCode = 1;
} else if (ledger.after === ledger.before) {
  console.log(`${ledger.path} holds every address already.`);
} else {
  const problem = write(Buffer.from(ledger.after));
  const lines = (text: string) => text.split("\n").filter((line) => /^\d/.test(line)).length;
  if (problem === undefined) {
    console.log(
      `${ledger.path}: ${lines(ledger.after) - lines(ledger.before)} lines added. Commit it with the content.`,
    );
  } else {
    console.error(`Nothing was added to ${ledger.path}: ${problem}`);
    process.exitCode = 1;
  }
}

/** Writes the ledger; says why where that cannot be. */
function write(after: Uint8Array): string | undefined {
  try {
    const outcome = seen ? replaceFile(path, seen, after) : createNewFile(path, after);
    if (outcome === "changed") return "another program has changed it meanwhile. Run the command again.";
    return undefined;
  } catch (error) {
    const { why, hint } = describeRefusal(error);
    return `${why}.\n  hint: ${hint}`;
  }
}
