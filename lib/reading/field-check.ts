/** Fields against their schema. */
import { z } from "zod";
import { excerpt } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import { findNear } from "../findings/suggestions.ts";
import { knownNames, type ValueNoun } from "../model/fields.ts";
import type { FieldFindings } from "../words/guide/groups/reading-fields.ts";
import type { Say } from "../words/guide/words.ts";
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

/** Something that is said of fields. */
type Choose = (words: FieldFindings) => string;

/** Whose field a name is, as the beginning of a hint. */
type FindOwner = (key: string) => Say | undefined;

/**
 * Typed fields of a file that is none of the content’s.
 * @param findOwner the beginning of a hint for a field that the schema does not know; nothing where there is nothing to say
 * @returns nothing when a field is wrong; every reason is then reported at its place
 */
export function checkAgainst<Schema extends z.ZodObject>(
  schema: Schema,
  fields: Fields,
  report: Report,
  findOwner: FindOwner = () => undefined,
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
  findOwner: FindOwner,
): void {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const owner = path.length === 0 ? findOwner(key) : undefined;
      reportUnknown(owner, schemaAt(schema, path), path, key, fields, report);
    }
    return;
  }
  const value = valueAt(fields.data, path);
  const nameIn = (words: FieldFindings) => excerpt(words.name(path));
  const wanted = describeWanted(schemaAt(schema, path));
  const write: Say = ({ reading }) => wanted.line(lastName(path))(reading.field);
  if (value === undefined) {
    report(
      "missing-field",
      fields.keyAt(path),
      ({ reading: { field } }) => field.missing(nameIn(field)),
      write,
    );
  } else if (
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0)
  ) {
    report("empty-field", fields.keyAt(path), ({ reading: { field } }) => field.empty(nameIn(field)), write);
  } else if (issue.code === "too_big" && typeof value === "string") {
    const [size, most] = [value.length, issue.maximum];
    report("too-large", fields.valueAt(path), ({ reading: { field } }) =>
      field.tooLong({ name: nameIn(field), size, most }),
    );
  } else {
    const found = describeFound(value);
    report(
      "wrong-value",
      fields.valueAt(path),
      ({ reading: { field } }) =>
        field.wrong({ name: nameIn(field), wanted: wanted.kind(field), found: found(field) }),
      wanted.advice(value),
    );
  }
}

function reportUnknown(
  owner: Say | undefined,
  schema: z.ZodType | undefined,
  path: FieldPath,
  key: string,
  fields: Fields,
  report: Report,
): void {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const whole = [...path, key];
  report(
    "unknown-field",
    fields.keyAt(whole),
    ({ reading: { field } }) => field.unknown(excerpt(field.name(whole))),
    (words) =>
      [owner?.(words), nearest(key, known)?.(words), words.reading.field.unknownHint(known)].join(""),
  );
}

/** The known name that must have been meant, as the beginning of a hint. */
function nearest(written: string, known: readonly string[]): Say | undefined {
  const near = findNear(written, known);
  return near === undefined ? undefined : ({ report }) => report.didYouMean(near);
}

/** Whose field a name is, when it is none of this kind: a record in the wrong folder, or a habit of other systems. */
function elsewhere(kind: SchemaKind, key: string): Say | undefined {
  if (key === "number") return ({ reading }) => reading.field.owner.fileName;
  const other = schemaKinds.find((name) => name !== kind && Object.hasOwn(schemaOf(name).shape, key));
  return other && (({ reading }) => reading.field.owner.otherKind({ key, kind: other }));
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

/** What a field is to hold, and what is said where it holds something else. */
interface Wanted {
  readonly kind: Choose;
  /** How to write a line of it. */
  readonly line: (name: string) => Choose;
  /** How to correct a value. */
  readonly advice: (value: unknown) => Say | undefined;
}

function describeWanted(schema: z.ZodType | undefined): Wanted {
  const example: unknown = schema?.meta()?.example;
  const shown = Array.isArray(example) ? `[${example.join(", ")}]` : String(example);
  const line = (name: string): Choose =>
    example === undefined
      ? (words) => words.writeHint.bare(name)
      : (words) => words.writeHint.example({ name, example: shown });
  if (schema instanceof z.ZodNumber) {
    return {
      kind: (words) => words.wanted.number(shown),
      line,
      advice: (value) => {
        const meant = findNumber(value);
        return ofField((words) =>
          meant === undefined ? words.adviceHint.number : words.adviceHint.meantNumber(meant),
        );
      },
    };
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
    const names = Object.keys(schema.element.shape);
    const [first = ""] = names;
    return {
      kind: (words) => words.wanted.items(names),
      line: (name) => (words) => words.writeHint.items({ name, fields: names }),
      advice: () => ofField((words) => words.adviceHint.items(first)),
    };
  }
  if (schema instanceof z.ZodArray) {
    return {
      kind: (words) => words.wanted.list(shown),
      line,
      advice: () => ofField((words) => words.adviceHint.list),
    };
  }
  if (schema instanceof z.ZodObject) {
    const names = Object.keys(schema.shape);
    return {
      kind: (words) => words.wanted.fields(names),
      line: (name) => (words) => words.writeHint.example({ name, example: exampleOf(schema) }),
      advice: () => undefined,
    };
  }
  const text = { noun: schema?.meta()?.noun, example: excerpt(shown) };
  return {
    kind: (words) => words.wanted.text(text),
    line,
    advice: (value) => adviseOnText(value, schema),
  };
}

/** The one number that a text holds, in whatever digits: `１７`, `⑰`, `重点戦略17`. */
function findNumber(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const [number, ...others] = value.normalize("NFKC").match(/\d+/gu) ?? [];
  return others.length > 0 || number?.startsWith("0") ? undefined : number;
}

const nounsOfDays: readonly (ValueNoun | undefined)[] = ["day", "date", "month", "versionDay"];

function isOfDays(noun: ValueNoun | undefined): boolean {
  return nounsOfDays.includes(noun);
}

/** A day or month as fields have it, that a text has in another way: `2026年11月22日`, `２０２６/11/22`, `2026.11`. */
function findDay(value: string): string | undefined {
  const written = /^(\d{4})[-年/.](\d{1,2})(?:月$|[-月/.](\d{1,2})日?$|$)/u.exec(
    value.normalize("NFKC").replace(/\s/gu, ""),
  );
  const parts = written?.slice(1).flatMap((part) => (part ? [part.padStart(2, "0")] : []));
  const day = parts?.join("-");
  return day === value ? undefined : day;
}

/** How to make of a value the text that its field wants. */
function adviseOnText(value: unknown, schema: z.ZodType | undefined): Say | undefined {
  const known = schema && knownNames.get(schema);
  if (known) {
    const near = typeof value === "string" ? nearest(value, known.list()) : undefined;
    return (words) => [near?.(words), words.reading.field.adviceHint.known[known.of]].join("");
  }
  if (typeof value === "number" || typeof value === "boolean")
    return ofField((words) => words.adviceHint.text);
  if (typeof value === "string" && value.includes("\n")) return ofField((words) => words.adviceHint.oneLine);
  const day = typeof value === "string" && isOfDays(schema?.meta()?.noun) ? findDay(value) : undefined;
  if (day !== undefined) return ofField((words) => words.adviceHint.meant(day));
  return undefined;
}

function ofField(choose: Choose): Say {
  return ({ reading }) => choose(reading.field);
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

/** What stands where something else was wanted. */
function describeFound(value: unknown): Choose {
  if (typeof value === "string") return ({ found }) => found.text(excerpt(value));
  if (typeof value === "number") return ({ found }) => found.number(value);
  if (typeof value === "boolean") return ({ found }) => found.boolean(value);
  return Array.isArray(value) ? ({ found }) => found.list : ({ found }) => found.fields;
}
