/** `npm run content:new -- KIND NUMBER [--lang en|ja]`: creates a new record or page, and says what remains to be filled. */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createFile } from "../desk/files/create-file.ts";
import { inWordsOf } from "../desk/words.ts";
import { newKinds } from "../lib/authoring/skeleton.ts";
import { contentDirectory, readContent } from "../lib/content.ts";
import { excerpt, formatDiagnostics } from "../lib/findings/diagnostics.ts";
import type { Language } from "../lib/model/languages.ts";
import { guideWordsOf } from "../lib/words/guide/languages.ts";
import { commandLanguage, languageOption, languageUsage, systemLanguage } from "./command-language.ts";

interface Asked {
  readonly language: Language;
  readonly kind: string;
  readonly name: string;
}

/** What was asked for; a text that says how to ask otherwise. */
function readArguments(): Asked | string {
  const { create } = guideWordsOf(systemLanguage()).commands;
  const usage = create.usage(newKinds, languageUsage);
  try {
    const { values, positionals } = parseArgs({ options: languageOption, allowPositionals: true });
    const [kind, name, ...rest] = positionals;
    const language = commandLanguage(values.lang);
    if (rest.length > 0) return `${create.tooMuch(excerpt(rest.join(" ")))}\n${usage}`;
    return kind === undefined || name === undefined || !language ? usage : { language, kind, name };
  } catch (error) {
    if (error instanceof TypeError) return usage;
    throw error;
  }
}

async function create({ language, kind, name }: Asked): Promise<void> {
  const { commands, report } = guideWordsOf(language);
  const directory = contentDirectory();
  const created = await createFile(directory, kind, name);
  if ("problem" in created) {
    process.exitCode = 1;
    console.error(`${created.problem}\n  ${report.hint}${created.hint}`);
    return;
  }
  const path = `${basename(directory)}/${created.path}`;
  const { diagnostics } = await readContent(directory);
  const remaining = diagnostics.filter((finding) => finding.path === path);
  process.stdout.write(
    `${commands.create.created(path)}\n\n${formatDiagnostics(remaining, "plain", language)}`,
  );
}

const asked = readArguments();
if (typeof asked === "string") {
  process.exitCode = 1;
  console.error(asked);
} else await inWordsOf(asked.language, () => create(asked));
