/**
 * `npm run content:publish`: adds what is published now to the ledger of permanent addresses. Run it when the content
 * goes online; from then on the check keeps every address that it holds.
 */
import { rename, writeFile } from "node:fs/promises";
import { formatDiagnostics } from "../lib/check/diagnostics.ts";
import { contentDirectory, readLedger } from "../lib/content.ts";

const { diagnostics, ledger } = await readLedger(contentDirectory());
if (!ledger) {
  process.stdout.write(formatDiagnostics(diagnostics, "plain"));
  console.error("Nothing was added to the ledger: mend the errors first.");
  process.exitCode = 1;
} else if (ledger.after === ledger.before) {
  console.log(`${ledger.path} holds every address already.`);
} else {
  // Written beside and renamed, so that a full disk never leaves half a ledger.
  await writeFile(`${ledger.path}~`, ledger.after);
  await rename(`${ledger.path}~`, ledger.path);
  const lines = (text: string) => text.split("\n").filter((line) => /^\d/.test(line)).length;
  console.log(
    `${ledger.path}: ${lines(ledger.after) - lines(ledger.before)} lines added. Commit it with the content.`,
  );
}
