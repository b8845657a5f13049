/** The part of the site's identifiers that no schema can judge. */
import type { Report } from "../source.ts";
import type { FieldsOf } from "./field-check.ts";
import type { Fields } from "./yaml-fields.ts";

/**
 * Reports a date of identifiers that is yet to come: nobody can know whose the authority will be then (RFC 4151, 2.1).
 * @param today ISO 8601
 */
export function checkIdentifiers(
  { identifiers: { date } }: FieldsOf<"site">,
  fields: Fields,
  report: Report,
  today: string,
): void {
  // A year or a month stands for its first day, which has come when it has begun.
  if (date <= today.slice(0, date.length)) return;
  report(
    "wrong-value",
    fields.valueAt(["identifiers", "date"]),
    `The field “identifiers.date” is ${date}, which is yet to come.`,
    `write today’s date or an earlier one: date: ${today}`,
  );
}
