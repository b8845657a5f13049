/** What the controls of an entry’s page are called, and what explains them. */
import {
  type EditorField,
  type FieldsOwner,
  leafFields,
  listEditorFields,
} from "../lib/authoring/editor-fields.ts";
import { bodyControl, wholeControl } from "../lib/authoring/entry-file.ts";
import { guideWords, words } from "./words.ts";

/** The label of a field, which the group that it is in does not say again. */
export function labelOf({ path }: Pick<EditorField, "path">): string {
  return words().desk.entry.field.label({ name: String(path.at(-1)) });
}

/** What a field is, as the editors’ guide explains it. */
export function explanationOf({ explained }: Pick<EditorField, "explained">): string {
  return guideWords().fields[explained];
}

/** The labels of a file’s controls, by their names: of its fields, of its text and of the whole file. */
export function labelsOf(of: FieldsOwner): ReadonlyMap<string, string> {
  const fields = leafFields(listEditorFields(of)).map((field) => [field.name, labelOf(field)] as const);
  return new Map([...fields, ...otherLabels()]);
}

/** The labels of the controls that are of no field, by their names. */
export function otherLabels(): ReadonlyMap<string, string> {
  const { text, whole } = words().desk.entry;
  return new Map([
    [bodyControl, text],
    [wholeControl, whole],
  ]);
}
