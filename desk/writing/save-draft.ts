/** Saves what the script sends while somebody writes, and says how it differs from what somebody else has saved meanwhile. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { controlValues, partsOf, type Sent, wholeControl } from "../../lib/authoring/entry-file.ts";
import { plain } from "../../lib/authoring/text-file.ts";
import { type Entry, findEntry, readDesk } from "../desk.ts";
import { versionOf } from "../files/file-calls.ts";
import { labelsOf } from "../labels.ts";
import { save } from "../save.ts";
import { diffWords } from "../word-difference.ts";
import { json, type WritingAnswer } from "./answer.ts";
import type { Difference, DraftAnswer } from "./exchange.ts";

/**
 * Writes what was sent into its file, and answers in a form for the script (`DraftAnswer`).
 *
 * @param directory the content folder
 * @param pathname the address of the file in the editor
 * @param noteAuthor notes who has saved a file
 * @throws where the folder cannot be read
 */
export async function saveDraft(
  directory: string,
  pathname: string,
  sent: Sent,
  noteAuthor: (path: string) => void,
): Promise<WritingAnswer> {
  const desk = await readDesk(directory);
  const refusal = save(desk, pathname, sent);
  const entry = findEntry(desk, pathname);
  if (!refusal && entry) {
    noteAuthor(entry.place.path);
    const bytes = await readFile(join(desk.directory, entry.place.path));
    return answer(200, { outcome: "saved", version: versionOf(bytes) });
  }
  const now = refusal?.isOutdated ? findEntry(await readDesk(directory), pathname) : undefined;
  const differences = now && differencesOf(now, sent);
  if (!now || !differences)
    return answer(refusal?.isOutdated ? 409 : 422, { outcome: "refused", message: refusal?.text ?? "" });
  return answer(409, { outcome: "conflict", version: versionOf(now.bytes), differences });
}

/** Nothing where the file can no longer be shown as the form shows it. */
function differencesOf({ file, place, path }: Entry, sent: Sent): readonly Difference[] | undefined {
  if (!file) return undefined;
  const isWhole = sent(wholeControl).length > 0;
  const parts = isWhole ? undefined : partsOf(place.kind, path, file.text);
  if (!isWhole && !parts) return undefined;
  const values = parts ? controlValues(place, file.text, parts) : { [wholeControl]: [file.text] };
  const labels = labelsOf(place);
  return Object.entries(values).flatMap(([control, theirs]): readonly Difference[] => {
    const yours = sent(control).filter((value, index, all) => value !== "" || all.length === 1 || index > 0);
    // From what is in the file to what was sent.
    const [before, after] = [theirs.join("\n"), plain(yours.join("\n"))];
    if (yours.length === 0 || before.trim() === after.trim()) return [];
    return [{ control, label: labels.get(control) ?? control, parts: diffWords(before, after), theirs }];
  });
}

function answer(status: number, data: DraftAnswer): WritingAnswer {
  return json(status, data);
}
