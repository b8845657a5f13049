/** `npm run content:new -- KIND NUMBER`: creates a new record or page, and says what remains to be filled. */
import { basename } from "node:path";
import { createFile } from "../desk/files/create-file.ts";
import { newKinds } from "../lib/authoring/skeleton.ts";
import { contentDirectory, readContent } from "../lib/content.ts";
import { formatDiagnostics, quoted } from "../lib/findings/diagnostics.ts";

const usage = `usage: npm run content:new -- ${newKinds.join("|")} NUMBER (of a page, its name)`;

const [kind, name, ...rest] = process.argv.slice(2);
if (kind === undefined || name === undefined || rest.length > 0) {
  process.exitCode = 1;
  console.error(rest.length > 0 ? `${quoted(rest.join(" "))} is one thing too many.\n${usage}` : usage);
} else {
  const directory = contentDirectory();
  const created = await createFile(directory, kind, name);
  if ("problem" in created) {
    process.exitCode = 1;
    console.error(`${created.problem}\n  hint: ${created.hint}`);
  } else {
    const path = `${basename(directory)}/${created.path}`;
    const { diagnostics } = await readContent(directory);
    const remaining = formatDiagnostics(
      diagnostics.filter((finding) => finding.path === path),
      "plain",
    );
    process.stdout.write(`${path} is created. What remains to be filled:\n\n${remaining}`);
  }
}
