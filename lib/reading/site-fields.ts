/** `site.yaml`: what the whole site shares. */

import type { Report, Source } from "../findings/source.ts";
import { checkFields } from "./field-check.ts";
import type { FieldsOf } from "./schema.ts";
import { type Fields, readFields } from "./yaml-fields.ts";

/** What could be read of `site.yaml`. */
export interface SiteReading {
  readonly kind: "site";
  readonly values: FieldsOf<"site">;
  readonly source: Source;
  readonly fields: Fields;
}

/**
 * Reads `site.yaml`.
 * @returns nothing when a field is wrong; every reason is then reported
 */
export function readSite(source: Source, report: Report): SiteReading | undefined {
  const fields = readFields(source, 0, source.text.length, report);
  const values = fields && checkFields("site", fields, report);
  return values && { kind: "site", values, source, fields };
}
