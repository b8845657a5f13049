/** What the check says of a form that is being filled in, as if it had been saved; nothing is written. */
import { resolve } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { leafFields, listEditorFields } from "../../lib/authoring/editor-fields.ts";
import {
  bodyControl,
  changeEntry,
  partsOf,
  type Sent,
  wholeControl,
} from "../../lib/authoring/entry-file.ts";
import { type Finding, sortFindings } from "../../lib/authoring/findings.ts";
import { cureInForm } from "../../lib/authoring/form-cure.ts";
import { plain, readText, type TextFile } from "../../lib/authoring/text-file.ts";
import { readFolder } from "../../lib/content.ts";
import { arrange } from "../../lib/reading/layout.ts";
import { addressOf, deskOf, type Entry, findEntry } from "../desk.ts";
import { countFindings, FindingList, sayAll } from "../frame.tsx";
import { words } from "../words.ts";
import type { CheckAnswer, Mark } from "./exchange.ts";

/**
 * Checks the content with what a form says in place of its file.
 *
 * @param directory the content folder
 * @param pathname the address of the file in the editor
 * @returns nothing where there is no such file, or none that a form can carry
 */
export async function checkSent(
  directory: string,
  pathname: string,
  sent: Sent,
): Promise<CheckAnswer | undefined> {
  const folder = resolve(directory);
  const content = await readFolder(folder);
  const { places } = arrange(content.name, content.entries);
  const place = places.find(({ path }) => addressOf(path) === pathname);
  const bytes = place && content.files.get(place.path);
  const file = typeof bytes === "object" ? readText(bytes) : undefined;
  if (!place || !file) return undefined;
  const changed = changeEntry(place, `${content.name}/${place.path}`, file, sent);
  const next = "stuck" in changed ? file : changed.file;
  const files = new Map(content.files).set(place.path, new TextEncoder().encode(next.raw));
  const entry = findEntry(deskOf(folder, { ...content, files }), pathname);
  return entry && answerOf(entry, next, sent);
}

function answerOf(entry: Entry, file: TextFile, sent: Sent): CheckAnswer {
  const { place, path, findings } = entry;
  const isWhole = sent(wholeControl).length > 0;
  const parts = isWhole ? undefined : partsOf(place.kind, path, file.text);
  const fields = parts ? leafFields(listEditorFields(place)) : [];
  const { byField, ofBody, ofFile } = sortFindings(findings, file.text, parts, fields);
  const { cure } = words().desk.findings;
  const cureOf = (finding: Finding) => cureInForm(place, path, file, finding, isWhole, cure);
  const lists = new Map<string, readonly Finding[]>([...byField, [bodyControl, ofBody], ["", ofFile]]);
  const text = isWhole ? wholeControl : bodyControl;
  const start = parts?.body?.start ?? 0;
  // Blank lines before the first words are not saved.
  const skipped = isWhole ? 0 : (/^(?:[ \t]*\n)+/u.exec(plain(sent(bodyControl)[0] ?? ""))?.[0].length ?? 0);
  const marks = sayAll(isWhole ? ofFile : ofBody).map((finding): Mark => {
    const { severity, message, hint } = finding;
    const done = cureOf(finding);
    const offset = Math.max(0, offsetOf(file.text, finding) - start) + skipped;
    return { control: text, offset, severity, message, ...(hint && { hint }), ...(done && { cure: done }) };
  });
  return {
    state: countFindings(findings.length),
    lists: Object.fromEntries(
      [...lists].map(([name, list]) => [
        name,
        renderToStaticMarkup(<FindingList id={`${name}-findings`} findings={list} cureOf={cureOf} />),
      ]),
    ),
    invalid: [...lists].flatMap(([name, list]) =>
      list.some(({ severity }) => severity === "error") ? [name] : [],
    ),
    marks,
  };
}

function offsetOf(text: string, { line, column }: Finding): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
