/** Writes a note for readers into a file: the newest of its field `changes`. */
import { leafFields, listEditorFields, shownValue } from "../../lib/authoring/editor-fields.ts";
import { changeEntry, partsOf } from "../../lib/authoring/entry-file.ts";
import { readText, type TextFile } from "../../lib/authoring/text-file.ts";
import type { Place } from "../../lib/reading/layout.ts";

const noteField = "changes";

/** Whether files of a kind have notes for readers. */
export function hasNotes(kind: Place["kind"]): boolean {
  return leafFields(listEditorFields(kind)).some(({ name }) => name === noteField);
}

/**
 * Adds a note above the older ones.
 *
 * @param day ISO 8601: `2026-11-26`
 * @param note one sentence; line breaks become spaces
 * @returns the file with it; nothing where its fields cannot be changed without touching what is around them
 */
export function addNote(
  { kind, path }: Place,
  file: TextFile,
  day: string,
  note: string,
): TextFile | undefined {
  const field = leafFields(listEditorFields(kind)).find(({ name }) => name === noteField);
  const parts = partsOf(kind, path, file.text);
  const shown = field && parts && shownValue(parts.fields.data, field);
  if (!shown) return undefined;
  const line = `${day} ${note.replace(/\s+/gu, " ").trim()}`;
  const changed = changeEntry(kind, path, file, (name) =>
    name === noteField ? [[line, ...shown].join("\n")] : [],
  );
  return "file" in changed ? changed.file : undefined;
}

/**
 * Adds a note to the bytes of a file, as `addNote` does.
 *
 * @returns nothing where there is no file, or none that can hold it
 */
export function writeNote(
  place: Place,
  bytes: Buffer | undefined,
  day: string,
  note: string,
): Buffer | undefined {
  const file = bytes && readText(bytes);
  const noted = file && addNote(place, file, day, note);
  return noted && Buffer.from(noted.raw);
}
