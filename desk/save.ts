/** Saves what was sent from a form, unless the file is no longer as the form showed it. */
import { join } from "node:path";
import { changeEntry, type Sent } from "../lib/authoring/entry-file.ts";
import { type Desk, findEntry } from "./desk.ts";
import { versionOf } from "./files/file-calls.ts";
import { replaceFile } from "./files/replace-file.ts";
import { describeRefusal } from "./files/write-refusal.ts";
import { labelOf } from "./labels.ts";
import { words } from "./words.ts";

/** Why nothing was saved. */
interface SaveRefusal {
  readonly text: string;
  /** Whether the file is no longer as the form showed it. */
  readonly isOutdated: boolean;
}

/**
 * Writes what was sent into its file.
 * @param desk as it was just read
 * @param pathname the address of the file in the editor
 * @returns why nothing was saved; nothing when the file says what was sent
 */
export function save(desk: Desk, pathname: string, sent: Sent): SaveRefusal | undefined {
  const { saving } = words().desk;
  const outdated = { text: saving.outdated, isOutdated: true };
  const entry = findEntry(desk, pathname);
  if (!entry?.file) return { text: saving.gone, isOutdated: true };
  const isCurrent = sent("version")[0] === versionOf(entry.bytes);
  const changed = changeEntry(entry.place, entry.path, entry.file, sent);
  if ("stuck" in changed) {
    if (!isCurrent) return outdated;
    const label = changed.stuck === "text" ? undefined : labelOf(changed.stuck);
    return { text: saving.stuck({ label }), isOutdated: false };
  }
  const bytes = new TextEncoder().encode(changed.file.raw);
  // Also when the form is old: a second click on Save sends what the first one has saved.
  if (Buffer.from(bytes).equals(entry.bytes)) return undefined;
  if (!isCurrent) return outdated;
  try {
    const outcome = replaceFile(join(desk.directory, entry.place.path), entry.bytes, bytes);
    return outcome === "changed" ? outdated : undefined;
  } catch (error) {
    return { text: saving.refused(describeRefusal(error)), isOutdated: false };
  }
}
