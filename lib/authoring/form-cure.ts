/** Does in a file, or in a form, what makes a finding go away. */
import { isDeepStrictEqual } from "node:util";
import type { Cure } from "../findings/cure.ts";
import type { Diagnostic } from "../findings/diagnostics.ts";
import type { Place } from "../reading/layout.ts";
import type { CureWords } from "../words/groups/desk.ts";
import { type FieldsOwner, leafFields, listEditorFields } from "./editor-fields.ts";
import { changeEntry, controlValues, partsOf, wholeControl } from "./entry-file.ts";
import { changeField } from "./field-change.ts";
import { applyChange, type TextFile } from "./text-file.ts";

/** What makes a finding go away, in a form. */
export interface FormCure {
  /** What it does, for the button that does it. */
  readonly label: string;
  /** The values that its controls then have, by their names. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/**
 * The file with a cure done to it.
 * @returns nothing where a field cannot be written without touching more
 */
export function applyCure(of: FieldsOwner, path: string, file: TextFile, cure: Cure): TextFile | undefined {
  if (!("fields" in cure)) return applyChange(file, cure);
  let current = file;
  for (const field of leafFields(listEditorFields(of))) {
    const value = cure.fields[field.name];
    const parts = value && partsOf(of.kind, path, current.text);
    if (!value) continue;
    if (!parts) return undefined;
    const { start, end } = parts.yaml;
    const { path: place, isRequired, order } = field;
    const change = changeField(current.text.slice(start, end), { path: place, value, isRequired, order });
    if (!change) return undefined;
    current = applyChange(current, { ...change, start: start + change.start, end: start + change.end });
  }
  return current;
}

/**
 * A finding’s cure as values of the controls that show the file.
 * @param file what the form says
 * @param isWhole whether the form shows the file as a whole
 * @param words of the language in which its button says what it does
 * @returns nothing where there is no cure, or where the form cannot show what it does
 */
export function cureInForm(
  of: FieldsOwner,
  path: string,
  file: TextFile,
  { cure }: Diagnostic,
  isWhole: boolean,
  words: CureWords,
): FormCure | undefined {
  const cured = cure && applyCure(of, path, file, cure);
  if (!cured) return undefined;
  const label = labelOf(cure, file, words);
  if (isWhole) return { label, values: { [wholeControl]: [cured.text] } };
  const [before, after] = [partsOf(of.kind, path, file.text), partsOf(of.kind, path, cured.text)];
  if (!before || !after) return undefined;
  const [old, young] = [controlValues(of, file.text, before), controlValues(of, cured.text, after)];
  const values = Object.fromEntries(
    Object.entries(young).filter(([name, value]) => !isDeepStrictEqual(value, old[name])),
  );
  // What the form does not show would stay as it is.
  const saved = changeEntry(of, path, file, (name) => values[name] ?? []);
  if ("stuck" in saved || !saysTheSame(saved.file, cured, of.kind, path)) return undefined;
  return { label, values };
}

function saysTheSame(one: TextFile, other: TextFile, kind: Place["kind"], path: string): boolean {
  const [first, second] = [one, other].map(({ text }) => {
    const parts = partsOf(kind, path, text);
    return parts && { data: parts.fields.data, body: parts.body && text.slice(parts.body.start) };
  });
  return isDeepStrictEqual(first, second);
}

function labelOf(cure: Cure, { text }: TextFile, words: CureWords): string {
  if (!("fields" in cure))
    return words.replace({ before: text.slice(cure.start, cure.end), after: cure.text });
  return words.fill({
    fields: Object.entries(cure.fields).map(([name, values]) => ({ name, values })),
  });
}
