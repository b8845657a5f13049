/** `search.yaml`: words that mean the same to whoever looks for one of them. */

import type { Report, Source } from "../findings/source.ts";
import { checkFields } from "./field-check.ts";
import type { FieldsOf } from "./schema.ts";
import { type Fields, readFields } from "./yaml-fields.ts";

/** What could be read of `search.yaml`. */
export interface SearchReading {
  readonly values: FieldsOf<"search">;
  readonly source: Source;
  readonly fields: Fields;
}

/**
 * Reads `search.yaml`.
 * @returns nothing when a field is wrong; every reason is then reported
 */
export function readSearchWords(source: Source, report: Report): SearchReading | undefined {
  const fields = readFields(source, 0, source.text.length, report);
  const values = fields && checkFields("search", fields, report);
  return values && { values, source, fields };
}

/** The words of a line, as they are written. */
export function splitSynonyms(line: string): readonly string[] {
  return line.split(/[,，、]/u).map((word) => word.trim());
}
