/** An earlier file, so that it can be published again: with the notes for readers that were written since. */
import { leafFields, listEditorFields, shownValue } from "../../lib/authoring/editor-fields.ts";
import { changeEntry, partsOf } from "../../lib/authoring/entry-file.ts";
import { readText } from "../../lib/authoring/text-file.ts";
import type { Place } from "../../lib/reading/layout.ts";

/** Fields that say something of what was published, and so stay as they are now. */
const kept = ["changes"];

/**
 * Makes of an earlier file the one that takes the place of a later one.
 *
 * @param now the file that is online; nothing where there is none
 * @returns the earlier bytes; with the fields that are kept of the later file, where they can be carried over
 */
export function restoreFields(place: Place, earlier: Buffer, now: Buffer | undefined): Buffer {
  const [old, current] = [readText(earlier), now && readText(now)];
  const parts = current && partsOf(place.kind, place.path, current.text);
  if (!old || !parts) return earlier;
  const fields = leafFields(listEditorFields(place)).filter(({ name }) => kept.includes(name));
  const values = new Map(
    fields.map(({ name, ...field }) => [name, shownValue(parts.fields.data, { name, ...field })]),
  );
  const changed = changeEntry(place, place.path, old, (name) => {
    const shown = values.get(name);
    return shown ? [shown.join("\n")] : [];
  });
  return "file" in changed ? Buffer.from(changed.file.raw) : earlier;
}
