/**
 * `npm run content:publish`: keeps what is published now, for good: each version in `content/history`, and every address in
 * the ledger of permanent addresses. Run it when the content goes online; from then on the check keeps all of it.
 */
import { basename, join } from "node:path";
import { publishContent } from "../desk/publish.ts";
import { contentDirectory, type Publication } from "../lib/content.ts";
import { formatDiagnostics } from "../lib/findings/diagnostics.ts";
import { ledgerName } from "../lib/reading/file-names.ts";

const directory = contentDirectory();
const { diagnostics, publication, problem } = await publishContent(directory);
if (!publication) {
  process.stdout.write(formatDiagnostics(diagnostics, "plain"));
  console.error("Nothing was published: correct the errors first.");
  process.exitCode = 1;
} else if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
} else report(publication);

function report({ versions, ledger }: Publication): void {
  const shown = (path: string) => join(basename(directory), path);
  if (ledger.after === ledger.before) {
    console.log(`${shown(ledgerName)} holds every address already, and no words or fields have changed.`);
    return;
  }
  const lines = (text: string) => text.split("\n").filter((line) => /^\d/.test(line)).length;
  const added = lines(ledger.after) - lines(ledger.before);
  for (const version of versions) console.log(`Kept ${shown(version.path)}`);
  console.log(
    `${shown(ledgerName)}: ${added} ${added === 1 ? "line" : "lines"} added. Commit them with the content.`,
  );
}
