/** Writes a note for readers into a file: the newest of its field `changes`. */
import { leafFields, listEditorFields, shownValue } from "../../lib/authoring/editor-fields.ts";
import { changeEntry, partsOf } from "../../lib/authoring/entry-file.ts";
import { readText } from "../../lib/authoring/text-file.ts";
import type { Place } from "../../lib/reading/layout.ts";

const noteField = "changes";

/** Whether files of a kind have notes for readers. */
export function hasNotes(kind: Place["kind"]): boolean {
  return leafFields(listEditorFields(kind)).some(({ name }) => name === noteField);
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
  { kind, path }: Place,
  bytes: Buffer | undefined,
  day: string,
  note: string,
): Buffer | undefined {
  const file = bytes && readText(bytes);
  const field = leafFields(listEditorFields(kind)).find(({ name }) => name === noteField);
  const parts = file && partsOf(kind, path, file.text);
  const shown = field && parts && shownValue(parts.fields.data, field);
  if (!file || !shown) return undefined;
  const line = `${day} ${note.replace(/\s+/gu, " ").trim()}`;
  const changed = changeEntry(kind, path, file, (name) =>
    name === noteField ? [[line, ...shown].join("\n")] : [],
  );
  return "file" in changed ? Buffer.from(changed.file.raw) : undefined;
}
