/** The fields of the editor’s page of a file, made from the schemas: explanations and what to choose from. */
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { ExplainedField } from "../model/explained-fields.ts";
import { explanationOf } from "../model/fields.ts";
import { findReferred, type Kind } from "../model/kinds.ts";
import type { Place } from "../reading/layout.ts";
import { schemaOf } from "../reading/schema.ts";
import { fieldsIn } from "../reading/schema-fields.ts";
import { translationSchemaOf } from "../reading/translations.ts";
import type { FieldPath } from "../reading/yaml-fields.ts";
import type { FieldValue } from "./field-change.ts";

/** How a field is filled in. */
export type Shape =
  | { readonly type: "line" }
  | { readonly type: "number" }
  /** One text a line; of single words also as YAML writes them. */
  | { readonly type: "lines"; readonly areWords: boolean }
  | { readonly type: "choice"; readonly of: Kind }
  | { readonly type: "choices"; readonly of: Kind }
  /** One pair a line: the word of its first field, then the words of its second. */
  | { readonly type: "pairs"; readonly names: readonly [string, string] }
  | { readonly type: "group"; readonly fields: readonly EditorField[] }
  /** A shape that the editor does not know: it is edited in the whole file. */
  | { readonly type: "other" };

/** A field of a file, as the editor shows it. */
export interface EditorField {
  readonly path: FieldPath;
  /** The name of its control: `vision.title`. */
  readonly name: string;
  /** Its explanation among the words of the guide. */
  readonly explained: ExplainedField;
  /** What could stand there; empty where it is chosen from a list. */
  readonly example: string;
  readonly isRequired: boolean;
  readonly shape: Shape;
  /** It and the fields beside it in the order in which they are written. */
  readonly order: readonly string[];
}

/** What decides which fields a file has: its kind, and whether it is a translation. */
export type FieldsOwner = Pick<Place, "kind" | "language">;

/** The fields of a file, in the order in which they are written. */
export function listEditorFields({ kind, language }: FieldsOwner): readonly EditorField[] {
  return fieldsOfObject(language === undefined ? schemaOf(kind) : translationSchemaOf(kind), []);
}

/** The fields that hold values themselves: groups are opened. */
export function leafFields(fields: readonly EditorField[]): readonly EditorField[] {
  return fields.flatMap((field) => (field.shape.type === "group" ? leafFields(field.shape.fields) : field));
}

function fieldsOfObject(object: z.ZodObject, parents: FieldPath): readonly EditorField[] {
  const fields = fieldsIn(object);
  const order = fields.map(({ name }) => name);
  return fields.map(({ name, schema, isRequired }) => {
    const path = [...parents, name];
    const shape = shapeOf(schema, path);
    return {
      path,
      name: path.join("."),
      explained: explanationOf(schema),
      example: shape.type === "choice" || shape.type === "choices" ? "" : exampleOf(schema),
      isRequired,
      shape,
      order,
    };
  });
}

function shapeOf(schema: z.ZodType, path: FieldPath): Shape {
  if (schema instanceof z.ZodObject) return { type: "group", fields: fieldsOfObject(schema, path) };
  const referred = findReferred(schema);
  if (schema instanceof z.ZodNumber) return referred ? { type: "choice", of: referred } : { type: "number" };
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    if (referred) return { type: "choices", of: referred };
    if (element instanceof z.ZodObject) return shapeOfEntries(element);
    if (!(element instanceof z.ZodType) || !isText(element)) return { type: "other" };
    return { type: "lines", areWords: !element.safeParse("two words").success };
  }
  return isText(schema) ? { type: "line" } : { type: "other" };
}

/** Entries of a single word and a text can be written on a line each. */
function shapeOfEntries(element: z.ZodObject): Shape {
  const [first, second, ...others] = fieldsIn(element);
  if (!first || !second || others.length > 0) return { type: "other" };
  const isWord = isText(first.schema) && !first.schema.safeParse("two words").success;
  if (!isWord || !isText(second.schema)) return { type: "other" };
  return { type: "pairs", names: [first.name, second.name] };
}

function isText(schema: unknown): boolean {
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat;
}

function exampleOf(schema: z.ZodType): string {
  const example: unknown = schema.meta()?.example;
  return [example ?? ""].flat().map(String).join(", ");
}

/**
 * What a control shows of a value: its lines or its chosen entries.
 * @returns nothing where the value has a form that the control cannot show, or not bring back
 */
export function shownValue(data: unknown, { path, shape }: EditorField): readonly string[] | undefined {
  if (shape.type === "other" || shape.type === "group") return undefined;
  const value = valueAt(data, path);
  if (value === undefined || value === null) return [];
  if (shape.type === "pairs") return linesOfPairs(value, shape.names);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every(isPlain)) return undefined;
  const shown = values.map(String);
  if (shown.some((text) => /[\0\p{Cs}]/u.test(text))) return undefined;
  if (shape.type === "choices") return Array.isArray(value) ? shown : undefined;
  if (shape.type === "lines") return isDeepStrictEqual(linesOf(shown.join("\n")), shown) ? shown : undefined;
  return Array.isArray(value) ? undefined : shown;
}

/** A line for each entry; nothing where the lines would not say the same. */
function linesOfPairs(value: unknown, names: readonly [string, string]): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const lines = value.map((entry) => names.map((name) => String(valueAt(entry, [name]))).join(" "));
  const isWhole = isDeepStrictEqual(entriesOf(lines.join("\n"), names), value);
  return isWhole && !lines.some((line) => /[\0\p{Cs}]/u.test(line)) ? lines : undefined;
}

/** An entry for each line. */
function entriesOf(text: string, [first, second]: readonly [string, string]) {
  return linesOf(text).map((line): Readonly<Record<string, string>> => {
    const [word = ""] = line.split(/\s/u, 1);
    return { [first]: word, [second]: line.slice(word.length).trim() };
  });
}

/** A value in data of any shape; nothing where the path leads nowhere. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/**
 * What a control that was filled in says.
 * @param sent as the browser sends it: a text, or one entry a ticked box
 * @param shown what stood there, so that the order of what stays is kept
 */
export function sentValue(
  sent: readonly string[],
  shown: readonly string[],
  { shape, isRequired }: EditorField,
): FieldValue | undefined {
  const [text = ""] = sent;
  if (shape.type === "pairs") {
    const entries = entriesOf(text, shape.names);
    return entries.length === 0 && !isRequired ? undefined : entries;
  }
  if (shape.type === "lines" || shape.type === "choices") {
    const values =
      shape.type === "choices" ? inOrder(sent, shown) : shape.areWords ? wordsOf(text) : linesOf(text);
    if (values.length === 0 && !isRequired) return undefined;
    return shape.type === "lines" ? values : values.map(asNumber);
  }
  const line = text.replace(/\s*\n\s*/gu, " ").trim();
  if (line === "") return undefined;
  return shape.type === "line" ? line : asNumber(line);
}

/** The lines of a text area that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Words on lines, or in the line that the check gives to copy: `paragraphs: [p3, p1, p2]`. */
function wordsOf(text: string): readonly string[] {
  return linesOf(text.replace(/^\s*\w+:/u, "").replace(/[\s,[\]]+/gu, "\n"));
}

function inOrder(sent: readonly string[], shown: readonly string[]): readonly string[] {
  return [
    ...shown.filter((value) => sent.includes(value)),
    ...sent.filter((value) => !shown.includes(value)),
  ];
}

/** A number where one was written; else the words, which the check will speak of. */
function asNumber(text: string): string | number {
  return /^(?:0|[1-9]\d{0,8})$/u.test(text) ? Number(text) : text;
}
