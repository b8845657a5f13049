/** Saves what was sent from a form, unless the file is no longer as the form showed it. */
import { join } from "node:path";
import { changeEntry, type Sent } from "../lib/authoring/entry-file.ts";
import { type Desk, findEntry } from "./desk.ts";
import { versionOf } from "./files/file-calls.ts";
import { replaceFile } from "./files/replace-file.ts";
import { describeRefusal } from "./files/write-refusal.ts";

/** Why nothing was saved. */
interface SaveRefusal {
  readonly text: string;
  /** Whether the file is no longer as the form showed it. */
  readonly isOutdated: boolean;
}

const outdated: SaveRefusal = {
  text: "Not saved: the file has changed since you opened it, here or in another program. Your words are still below. Compare them with the file as it is now; saving again puts yours in its place.",
  isOutdated: true,
};

const gone: SaveRefusal = {
  text: "Not saved: the file is no longer there, or can no longer be edited here. Your words are below, to copy.",
  isOutdated: true,
};

/**
 * Writes what was sent into its file.
 * @param desk as it was just read
 * @param pathname the address of the file in the editor
 * @returns why nothing was saved; nothing when the file says what was sent
 */
export function save(desk: Desk, pathname: string, sent: Sent): SaveRefusal | undefined {
  const entry = findEntry(desk, pathname);
  if (!entry?.file) return gone;
  const isCurrent = sent("version")[0] === versionOf(entry.bytes);
  const changed = changeEntry(entry.place.kind, entry.path, entry.file, sent);
  if ("stuck" in changed) {
    if (!isCurrent) return outdated;
    const what = changed.stuck === "text" ? "the text" : `“${changed.stuck.label}”`;
    return {
      text: `Not saved: ${what} cannot be changed here without touching what is around it in the file. Edit the whole file instead.`,
      isOutdated: false,
    };
  }
  const bytes = new TextEncoder().encode(changed.file.raw);
  // Also when the form is old: a second click on Save sends what the first one has saved.
  if (Buffer.from(bytes).equals(entry.bytes)) return undefined;
  if (!isCurrent) return outdated;
  try {
    const outcome = replaceFile(join(desk.directory, entry.place.path), entry.bytes, bytes);
    return outcome === "changed" ? outdated : undefined;
  } catch (error) {
    const { why, hint } = describeRefusal(error);
    return { text: `Not saved: ${why}. Your words are still below; ${hint}.`, isOutdated: false };
  }
}
