/** Writes a note for readers into a file: the newest of its field `changes`. */
import {
  type FieldsOwner,
  leafFields,
  listEditorFields,
  shownValue,
} from "../../lib/authoring/editor-fields.ts";
import { changeEntry, partsOf } from "../../lib/authoring/entry-file.ts";
import { readText } from "../../lib/authoring/text-file.ts";
import type { Place } from "../../lib/reading/layout.ts";

const noteField = "changes";

/** Whether a file has notes for readers. Translations have none: what is said of a version is said of its original. */
export function hasNotes(of: FieldsOwner): boolean {
  return leafFields(listEditorFields(of)).some(({ name }) => name === noteField);
}

/**
 * Adds a note above the older ones.
 *
 * @param bytes the file
 * @param day ISO 8601: `2026-11-26`
 * @param note one sentence; line breaks become spaces
 * @returns the file with it; nothing where there is none, or where its fields cannot be changed without touching what is around them
 */
export function writeNote(
  place: Place,
  bytes: Buffer | undefined,
  day: string,
  note: string,
): Buffer | undefined {
  const file = bytes && readText(bytes);
  const { kind, path } = place;
  const field = leafFields(listEditorFields(place)).find(({ name }) => name === noteField);
  const parts = file && partsOf(kind, path, file.text);
  const shown = field && parts && shownValue(parts.fields.data, field);
  if (!file || !shown) return undefined;
  const line = `${day} ${note.replace(/\s+/gu, " ").trim()}`;
  const changed = changeEntry(place, path, file, (name) =>
    name === noteField ? [[line, ...shown].join("\n")] : [],
  );
  return "file" in changed ? Buffer.from(changed.file.raw) : undefined;
}
