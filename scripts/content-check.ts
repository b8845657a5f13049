/**
 * `npm run content:check [-- FOLDER] [--format plain|json|github] [--lang en|ja]`: every problem of the content, and exit code 1 if one
 * of them is an error.
 */
import { parseArgs } from "node:util";
import { checkContent, contentDirectory } from "../lib/content.ts";
import { type DiagnosticFormat, diagnosticFormats, formatDiagnostics } from "../lib/findings/diagnostics.ts";
import type { Language } from "../lib/model/languages.ts";
import { readSiteAddress } from "../lib/model/site-address.mjs";
import { guideWordsOf } from "../lib/words/guide/languages.ts";
import { commandLanguage, languageOption, languageUsage, systemLanguage } from "./command-language.ts";

const usage = guideWordsOf(systemLanguage()).commands.usage(
  `npm run content:check -- [FOLDER] [--format ${diagnosticFormats.join("|")}] ${languageUsage}`,
);

interface Asked {
  readonly directory: string;
  readonly format: DiagnosticFormat;
  readonly language: Language;
}

/** What was asked for; a text that says how to ask otherwise. */
function readArguments(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: "string" }, ...languageOption },
      allowPositionals: true,
    });
    const format = diagnosticFormats.find((name) => name === (values.format ?? "plain"));
    const language = commandLanguage(values.lang);
    if (!format || !language || positionals.length > 1) return usage;
    return { directory: positionals[0] ?? contentDirectory(), format, language };
  } catch (error) {
    if (error instanceof TypeError) return usage;
    throw error;
  }
}

/** Writes all of a text, also into a slow or closed pipe, before the process may end. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => {
    // A reader such as `head` may leave early; that is no failure of the check.
    stream.on("error", () => done());
    stream.write(text, () => done());
  });
}

/** What is wrong with the address of the site, which the check compares links with. */
function findAddressProblem(): string | undefined {
  try {
    readSiteAddress(process.env);
    return undefined;
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

const asked = findAddressProblem() ?? readArguments();
if (typeof asked === "string") {
  process.exitCode = 1;
  await write(process.stderr, `${asked}\n`);
} else {
  const diagnostics = await checkContent(asked.directory);
  process.exitCode = diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  await write(process.stdout, formatDiagnostics(diagnostics, asked.format, asked.language));
}
