/** Fields against their schema, with messages in the editor's words. */
import { z } from "zod";
import { quoted } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import { didYouMean } from "../findings/suggestions.ts";
import { knownNames } from "../model/fields.ts";
import { type FieldsOf, type SchemaKind, schemaKinds, schemaOf } from "./schema.ts";
import type { FieldPath, Fields } from "./yaml-fields.ts";

/**
 * Typed fields of a file.
 * @returns nothing when a field is wrong; every reason is then reported at its place
 */
export function checkFields<K extends SchemaKind>(
  kind: K,
  fields: Fields,
  report: Report,
): FieldsOf<K> | undefined {
  const values = checkAgainst(schemaOf(kind), fields, report, (key) => elsewhere(kind, key));
  return values as FieldsOf<K> | undefined;
}

/**
 * Typed fields of a file that is none of the content’s.
 * @param findOwner the beginning of a hint for a field that the schema does not know; empty where there is nothing to say
 * @returns nothing when a field is wrong; every reason is then reported at its place
 */
export function checkAgainst<Schema extends z.ZodObject>(
  schema: Schema,
  fields: Fields,
  report: Report,
  findOwner: (key: string) => string = () => "",
): z.infer<Schema> | undefined {
  const result = schema.safeParse(fields.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(schema, issue, fields, report, findOwner);
  return undefined;
}

function reportIssue(
  schema: z.ZodObject,
  issue: z.core.$ZodIssue,
  fields: Fields,
  report: Report,
  findOwner: (key: string) => string,
): void {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const owner = path.length === 0 ? findOwner(key) : "";
      reportUnknown(owner, schemaAt(schema, path), path, key, fields, report);
    }
    return;
  }
  const value = valueAt(fields.data, path);
  const name = quoted(fieldName(path));
  const wanted = describeWanted(schemaAt(schema, path));
  if (value === undefined) {
    report(
      "missing-field",
      fields.keyAt(path),
      `The field ${name} is missing.`,
      `write ${wanted.line(lastName(path))}`,
    );
  } else if (
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0)
  ) {
    report(
      "empty-field",
      fields.keyAt(path),
      `The field ${name} has no value.`,
      `write ${wanted.line(lastName(path))}`,
    );
  } else if (issue.code === "too_big" && typeof value === "string") {
    report(
      "too-large",
      fields.valueAt(path),
      `The field ${name} has ${value.length} characters; ${issue.maximum} are the limit.`,
    );
  } else {
    report(
      "wrong-value",
      fields.valueAt(path),
      `The field ${name} wants ${wanted.kind}, found ${describeFound(value)}.`,
      wanted.advice(value),
    );
  }
}

function reportUnknown(
  owner: string,
  schema: z.ZodType | undefined,
  path: FieldPath,
  key: string,
  fields: Fields,
  report: Report,
): void {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  report(
    "unknown-field",
    fields.keyAt([...path, key]),
    `Unknown field ${quoted(fieldName([...path, key]))}.`,
    `${owner}${didYouMean(key, known)}Known fields: ${known.join(", ")}.`,
  );
}

/** Whose field a name is, when it is none of this kind: a record in the wrong folder, or a habit of other systems. */
function elsewhere(kind: SchemaKind, key: string): string {
  if (key === "number") return "the file name is the number. ";
  const other = schemaKinds.find((name) => name !== kind && Object.hasOwn(schemaOf(name).shape, key));
  return other === undefined ? "" : `“${key}” is a field of a ${other}. `;
}

/** `vision.mission, item 2` */
function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}, item ${step + 1}`;
    return name === "" ? step : `${name}.${step}`;
  }, "");
}

function lastName(path: FieldPath): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The schema of a field inside a schema. */
function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  let current: unknown = schema;
  for (const step of path) {
    current = unwrap(current);
    if (current instanceof z.ZodObject && typeof step === "string" && Object.hasOwn(current.shape, step)) {
      current = current.shape[step];
    } else if (current instanceof z.ZodArray) current = current.element;
    else return undefined;
  }
  const found = unwrap(current);
  return found instanceof z.ZodType ? found : undefined;
}

/** The schema inside one that may be absent. */
export function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
}

/** What a field wants, as words: its kind, a line to write, and advice about a value that stands there. */
function describeWanted(schema: z.ZodType | undefined) {
  const example: unknown = schema?.meta()?.example;
  const shown = Array.isArray(example) ? `[${example.join(", ")}]` : String(example);
  const line = (name: string) => (example === undefined ? `${name}:` : `for example ${name}: ${shown}`);
  if (schema instanceof z.ZodNumber) {
    return {
      kind: `a whole number such as ${shown}`,
      line,
      advice: () => "write it in the digits 0–9, without quotes, leading zeros or decimals",
    };
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
    const fields = Object.keys(schema.element.shape);
    return {
      kind: `a list of items with the fields ${fields.join(", ")}`,
      line: (name: string) => `${name}: and below it an item such as - ${fields.join(": …, below it ")}: …`,
      advice: () => `begin each item with a hyphen: - ${fields[0]}: …`,
    };
  }
  if (schema instanceof z.ZodArray) {
    return {
      kind: `a list such as ${shown}`,
      line,
      advice: () => "write it in square brackets, with commas between",
    };
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.keys(schema.shape).join(", ");
    return {
      kind: `the fields ${fields} on lines of their own, indented by two spaces`,
      line: (name: string) => `for example ${name}: ${exampleOf(schema)}`,
      advice: () => undefined,
    };
  }
  const known = schema && knownNames.get(schema);
  return {
    kind: `${schema?.meta()?.noun ?? "text"} such as ${quoted(shown)}`,
    line,
    advice: (value: unknown) => {
      if (known) return `${typeof value === "string" ? didYouMean(value, known.list()) : ""}${known.hint}`;
      if (typeof value === "number" || typeof value === "boolean")
        return "put the value in straight quotes to make it text";
      if (typeof value === "string" && value.includes("\n")) return "write it on one line";
      return undefined;
    },
  };
}

/** A whole example of a field on one line, with the fields within it that are required. */
function exampleOf(schema: unknown): string {
  if (schema instanceof z.ZodObject) {
    const required = Object.entries(schema.shape).filter(([, field]) => field === unwrap(field));
    return `{ ${required.map(([name, field]) => `${name}: ${exampleOf(field)}`).join(", ")} }`;
  }
  const example: unknown = schema instanceof z.ZodType ? schema.meta()?.example : undefined;
  if (Array.isArray(example)) return `[${example.map(plainOrQuoted).join(", ")}]`;
  return plainOrQuoted(example);
}

/** A value as it can be written within braces and brackets, where commas and colons have a meaning. */
function plainOrQuoted(value: unknown): string {
  const text = String(value);
  return typeof value === "number" || /^[\w.-]+$/u.test(text) ? text : JSON.stringify(text);
}

function describeFound(value: unknown): string {
  if (typeof value === "string") return `the text ${quoted(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return `${value}, which YAML reads as yes or no`;
  if (Array.isArray(value)) return "a list";
  return "fields";
}
