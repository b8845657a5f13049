/** Words that were sent and could not be saved, where no form can hold them: to be read and copied. */

import { leafFields, listEditorFields, shownValue } from "../lib/authoring/editor-fields.ts";
import { bodyControl, type EntryParts, wholeControl } from "../lib/authoring/entry-file.ts";
import type { Entry } from "./desk.ts";
import { DeskMain, type Message } from "./frame.tsx";
import { labelOf, labelsOf, otherLabels } from "./labels.ts";
import { words } from "./words.ts";

/** What was sent from a control. */
interface SentWords {
  /** The control from which they come. */
  readonly label: string;
  readonly value: string;
}

/**
 * What was sent and has no control on the page that follows: fields of a file that can only be edited as a whole by now,
 * the whole of one whose fields are shown.
 * @param parts the file as it is now, taken apart; nothing where it is shown as a whole
 */
export function listUnshown(
  form: URLSearchParams,
  { place }: Entry,
  parts: EntryParts | undefined,
): readonly SentWords[] {
  const fields = leafFields(listEditorFields(place));
  const shown = new Set(
    parts
      ? fields.filter((field) => shownValue(parts.fields.data, field)).map(({ name }) => name)
      : [wholeControl],
  );
  if (parts?.body) shown.add(bodyControl);
  return listWords(form, labelsOf(place)).filter(({ name }) => !shown.has(name));
}

function listWords(
  form: URLSearchParams,
  labels: ReadonlyMap<string, string>,
): readonly (SentWords & { readonly name: string })[] {
  const names = [...new Set(form.keys())].filter((name) => name !== "version");
  return names
    .map((name) => {
      const value = form
        .getAll(name)
        .filter((each) => each !== "")
        .join("\n");
      // Of a file that is gone, nobody knows which fields it had.
      return { name, label: labels.get(name) ?? labelOf({ path: name.split(".") }), value };
    })
    .filter(({ value }) => value !== "");
}

export function KeptWords({ sent }: { sent: readonly SentWords[] }) {
  const { yourWords } = words().desk.saving;
  return sent.map(({ label, value }) => (
    <WordsToCopy key={label} label={yourWords({ label })} value={value} />
  ));
}

/** The page after a save of a file that cannot be shown. */
export function KeptWordsPage({ message, form }: { message: Message; form: URLSearchParams }) {
  return (
    <DeskMain heading={words().desk.saving.heading}>
      <p className="message error" role="alert">
        {message.text}
      </p>
      <KeptWords sent={listWords(form, otherLabels())} />
    </DeskMain>
  );
}

/** A text to read and to copy from. */
export function WordsToCopy({ label, value }: SentWords) {
  return (
    <div className="field kept">
      <label>
        {label}
        <textarea className="text" readOnly defaultValue={value} />
      </label>
    </div>
  );
}
