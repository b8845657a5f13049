/**
 * `npm run content:publish [-- --lang en|ja]`: keeps what is published now, for good: each version in `content/history`, and every
 * address in the ledger of permanent addresses. Run it when the content goes online; from then on the check keeps all of it.
 */
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { publishContent } from "../desk/publish.ts";
import { inWordsOf } from "../desk/words.ts";
import { contentDirectory, type Publication } from "../lib/content.ts";
import { formatDiagnostics } from "../lib/findings/diagnostics.ts";
import type { Language } from "../lib/model/languages.ts";
import { ledgerName } from "../lib/reading/file-names.ts";
import type { CommandWords } from "../lib/words/guide/groups/commands.ts";
import { guideWordsOf } from "../lib/words/guide/languages.ts";
import { commandLanguage, languageOption, languageUsage, systemLanguage } from "./command-language.ts";

const directory = contentDirectory();

/** The language that was asked for; nothing where something else was asked for that is not known. */
function readLanguage(): Language | undefined {
  try {
    return commandLanguage(parseArgs({ options: languageOption }).values.lang);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function publish(language: Language): Promise<void> {
  const said = guideWordsOf(language).commands.publish;
  const { diagnostics, publication, problem } = await publishContent(directory);
  if (!publication) process.stdout.write(formatDiagnostics(diagnostics, "plain", language));
  const refusal = publication ? problem : said.refused;
  if (refusal !== undefined) {
    console.error(refusal);
    process.exitCode = 1;
  } else if (publication) report(publication, said);
}

function report({ versions, ledger }: Publication, said: CommandWords["publish"]): void {
  const shown = (path: string) => join(basename(directory), path);
  if (ledger.after === ledger.before) {
    console.log(said.nothing(shown(ledgerName)));
    return;
  }
  const lines = (text: string) => text.split("\n").filter((line) => /^\d/.test(line)).length;
  for (const version of versions) console.log(said.kept(shown(version.path)));
  console.log(said.added({ ledger: shown(ledgerName), lines: lines(ledger.after) - lines(ledger.before) }));
}

const language = readLanguage();
if (language) await inWordsOf(language, () => publish(language));
else {
  console.error(guideWordsOf(systemLanguage()).commands.usage(`npm run content:publish -- ${languageUsage}`));
  process.exitCode = 1;
}
