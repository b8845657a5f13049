/** A file of the content taken apart for a form, and put together again with what was changed in it. */
import { isDeepStrictEqual } from "node:util";
import { createSource } from "../findings/source.ts";
import { readFrontMatter } from "../reading/front-matter.ts";
import type { Place } from "../reading/layout.ts";
import { type Fields, readFields } from "../reading/yaml-fields.ts";
import {
  type EditorField,
  type FieldsOwner,
  leafFields,
  listEditorFields,
  sentValue,
  shownValue,
  valueAt,
} from "./editor-fields.ts";
import { changeField } from "./field-change.ts";
import { changeBetween } from "./text-change.ts";
import { applyChange, type TextFile } from "./text-file.ts";

/** Where the parts of a file stand in its text. */
export interface EntryParts {
  readonly fields: Fields;
  /** The YAML, without the fences. */
  readonly yaml: { readonly start: number; readonly end: number };
  /** The text below the fields without the blank lines around it; absent in a file that has none by its kind. */
  readonly body?: { readonly start: number; readonly end: number };
}

/** What was sent from a form: the values of a control by its name. */
export type Sent = (name: string) => readonly string[];

/** The name of the control that holds the text, and of the one that holds a whole file. */
export const bodyControl = "text";
export const wholeControl = "whole";

const silent = () => undefined;

/**
 * Takes a file apart.
 * @returns nothing where its fields cannot be read; then it can only be edited as a whole
 */
export function partsOf(kind: Place["kind"], path: string, text: string): EntryParts | undefined {
  const source = createSource(path, text);
  if (kind === "site" || kind === "search") {
    const fields = readFields(source, 0, text.length, silent);
    return fields && { fields, yaml: { start: 0, end: text.length } };
  }
  const front = readFrontMatter(source, silent);
  if (!front?.fields) return undefined;
  const { fields, bodyStart } = front;
  const yaml = { start: text.indexOf("\n") + 1, end: text.lastIndexOf("\n", bodyStart - 2) + 1 };
  const blank = /^(?:[ \t]*\n)*/u.exec(text.slice(bodyStart))?.[0].length ?? 0;
  const start = bodyStart + blank;
  return {
    fields,
    yaml,
    body: { start, end: Math.max(start, start + text.slice(start).replace(/[ \t\n]+$/u, "").length) },
  };
}

/**
 * The file with everything that differs between what the form showed and what was sent, and nothing else.
 * @returns the file, the same one where nothing differs; or the field that cannot be changed without touching more
 */
export function changeEntry(
  of: FieldsOwner,
  path: string,
  file: TextFile,
  sent: Sent,
): { readonly file: TextFile } | { readonly stuck: EditorField | "text" } {
  const whole = sent(wholeControl)[0];
  if (whole !== undefined) return { file: changeWhole(file, unfold(whole)) };
  const data = partsOf(of.kind, path, file.text)?.fields.data;
  let current = file;
  for (const field of withGroups(listEditorFields(of), data, sent)) {
    const parts = partsOf(of.kind, path, current.text);
    if (!parts) return { stuck: field };
    const next = changeOne(current, parts, field, sent);
    if (!next) return { stuck: field };
    current = next;
  }
  const body = sent(bodyControl)[0];
  const parts = partsOf(of.kind, path, current.text);
  if (!parts) return { stuck: "text" };
  return { file: body === undefined ? current : changeBody(current, parts, unfold(body)) };
}

/** Browsers send line breaks as CR and LF. */
function unfold(sent: string): string {
  return sent.replace(/\r\n?/gu, "\n");
}

function changeWhole(file: TextFile, whole: string): TextFile {
  return whole === file.text ? file : applyChange(file, changeBetween(file.text, whole, 0));
}

/** A group that may be absent goes as a whole when everything in it was taken out; else its fields go one by one. */
function withGroups(fields: readonly EditorField[], data: unknown, sent: Sent): readonly EditorField[] {
  return fields.flatMap((field) => {
    const { shape } = field;
    if (shape.type !== "group") return field;
    const isEmptied =
      !field.isRequired &&
      isKnown(data, field) &&
      leafFields(shape.fields).every(
        ({ name }) => sent(name).length > 0 && sent(name).join("").trim() === "",
      );
    return isEmptied ? field : withGroups(shape.fields, data, sent);
  });
}

/** Whether a group is there and holds nothing but fields that the form shows. */
function isKnown(data: unknown, { path, shape }: EditorField): boolean {
  const group = valueAt(data, path);
  if (shape.type !== "group" || typeof group !== "object" || group === null) return false;
  const names = shape.fields.map(({ path: inner }) => inner.at(-1));
  return (
    Object.keys(group).every((name) => names.includes(name)) &&
    leafFields(shape.fields).every((leaf) => shownValue(data, leaf))
  );
}

function changeOne(
  file: TextFile,
  { fields, yaml }: EntryParts,
  field: EditorField,
  sent: Sent,
): TextFile | undefined {
  const isGroup = field.shape.type === "group";
  const shown = isGroup ? [] : shownValue(fields.data, field);
  if (!shown) return file;
  const values = sent(field.name).map(unfold);
  // An unticked box sends nothing: the hidden control beside the boxes, always sent empty, says that they were there.
  if (!isGroup && values.length === 0) return file;
  const filled = field.shape.type === "choices" ? values.filter((value) => value !== "") : values;
  if (!isGroup && isDeepStrictEqual(asShown(filled, field), asShown(controlValue(shown, field), field)))
    return file;
  const change = changeField(file.text.slice(yaml.start, yaml.end), {
    path: field.path,
    value: isGroup ? undefined : sentValue(filled, shown, field),
    isRequired: field.isRequired,
    order: field.order,
  });
  return (
    change && applyChange(file, { ...change, start: change.start + yaml.start, end: change.end + yaml.start })
  );
}

/** What a browser holds in the control of a value. */
export function controlValue(shown: readonly string[], { shape }: EditorField): readonly string[] {
  return shape.type === "choices" ? shown : [unfold(shown.join("\n"))];
}

/** What all controls of a form say of a file, by their names. */
export function controlValues(
  of: FieldsOwner,
  text: string,
  { fields, body }: EntryParts,
): Readonly<Record<string, readonly string[]>> {
  const shown = leafFields(listEditorFields(of)).flatMap((field) => {
    const value = shownValue(fields.data, field);
    return value ? [[field.name, controlValue(value, field)] as const] : [];
  });
  return Object.fromEntries([...shown, ...(body ? [[bodyControl, [text.slice(body.start, body.end)]]] : [])]);
}

/** Ticked boxes are the same whatever their order and however often one is named. */
function asShown(values: readonly string[], { shape }: EditorField): readonly string[] {
  return shape.type === "choices" ? [...new Set(values)].toSorted() : values;
}

function changeBody(file: TextFile, { body }: EntryParts, wanted: string): TextFile {
  if (!body) return file;
  const { text } = file;
  const before = text.slice(body.start, body.end);
  if (wanted === before) return file;
  const after = wanted.replace(/^(?:[ \t]*\n)+/u, "").replace(/[ \t\n]+$/u, "");
  if (before !== "") return applyChange(file, changeBetween(before, after, body.start));
  // The first words of a file: below the fields, with a blank line between.
  const fence = text.slice(0, body.start).trimEnd().length;
  return applyChange(file, { start: fence, end: text.length, text: after === "" ? "\n" : `\n\n${after}\n` });
}
