/** Days in the fields: what has happened cannot have happened on a day that has not come yet. */
import { z } from "zod";
import type { Diagnostic } from "../findings/diagnostics.ts";
import { reporter, type Source } from "../findings/source.ts";
import { pastDays } from "../model/fields.ts";
import { unwrap } from "../reading/field-check.ts";
import { type SchemaKind, schemaOf } from "../reading/schema.ts";
import type { FieldPath, Fields } from "../reading/yaml-fields.ts";

/** A file whose fields have been checked. */
interface Dated {
  readonly kind: SchemaKind;
  readonly values: unknown;
  readonly source: Source;
  readonly fields: Fields;
}

/** A day or month in the fields of a file. */
export interface FieldDay {
  readonly path: FieldPath;
  /** ISO 8601: `2026-11-25`, `2026-11`, `2026`. */
  readonly value: string;
  readonly unit: "day" | "month" | "date";
}

/**
 * Reports every day and month that has not come yet.
 * @param today ISO 8601
 * @param timeZone in which it is that day
 */
export function checkDays(files: readonly Dated[], today: string, timeZone: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { kind, values, source, fields } of files) {
    const report = reporter(source, diagnostics);
    for (const { path, value, unit } of listDays(schemaOf(kind), values)) {
      const latest = today.slice(0, value.length);
      if (value <= latest) continue;
      report(
        "future-date",
        fields.valueAt(path),
        ({ ledger }) => ledger.days.future({ unit, value, today, timeZone }),
        ({ ledger }) => ledger.days.futureHint({ unit, latest }),
      );
    }
  }
  return diagnostics;
}

/** The days and months in values, found by their schema, so that a new field is checked like the others. */
export function listDays(schema: unknown, value: unknown, path: FieldPath = []): readonly FieldDay[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && typeof value === "object" && value !== null) {
    return Object.entries(inner.shape).flatMap(([name, field]) =>
      listDays(field, Reflect.get(value, name), [...path, name]),
    );
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) => listDays(inner.element, item, [...path, index]));
  const known = inner instanceof z.ZodType ? pastDays.get(inner) : undefined;
  return known && typeof value === "string" ? [{ path, value, unit: known.unit }] : [];
}
