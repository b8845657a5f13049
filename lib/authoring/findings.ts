/** Which finding of the check belongs to which field or line of a form. */
import type { Diagnostic } from "../findings/diagnostics.ts";
import { createSource } from "../findings/source.ts";
import { type EditorField, valueAt } from "./editor-fields.ts";
import type { EntryParts } from "./entry-file.ts";

/** A finding with the words that it is about. */
export interface Finding extends Diagnostic {
  /** The line within the control, counted from 1, where the control has lines. */
  readonly inner?: number;
  /** The line’s text around the place: before it, and from it on. */
  readonly excerpt?: readonly [string, string];
}

/** Findings by the control that they belong to. */
export interface SortedFindings {
  readonly byField: ReadonlyMap<string, readonly Finding[]>;
  readonly ofBody: readonly Finding[];
  /** Of the file as a whole, or of what the form does not show. */
  readonly ofFile: readonly Finding[];
}

/** Rules that speak of what stands between the fields of the form. */
const aboutOthers: ReadonlySet<string> = new Set(["unknown-field", "duplicate-field"]);

/**
 * Sorts the findings about a file.
 * @param parts the file taken apart; nothing where it is edited as a whole
 */
export function sortFindings(
  findings: readonly Diagnostic[],
  text: string,
  parts: EntryParts | undefined,
  fields: readonly EditorField[],
): SortedFindings {
  const source = createSource("", text);
  const byField = new Map<string, Finding[]>();
  const ofBody: Finding[] = [];
  const ofFile: Finding[] = [];
  const bodyLine = parts?.body && lineOf(text, parts.body.start);
  for (const finding of findings) {
    const offset = (source.lineStarts[finding.line - 1] ?? 0) + finding.column - 1;
    const field = parts && findField(finding, offset, parts, fields);
    if (field) byField.set(field.name, [...(byField.get(field.name) ?? []), finding]);
    else if (finding.rule === "missing-text") ofBody.push(finding);
    else if (parts?.body && bodyLine !== undefined && offset >= parts.body.start)
      ofBody.push({ ...finding, inner: finding.line - bodyLine + 1, excerpt: excerptAt(text, offset) });
    else if (parts) ofFile.push(finding);
    else ofFile.push({ ...finding, inner: finding.line, excerpt: excerptAt(text, offset) });
  }
  return { byField, ofBody, ofFile };
}

function findField(
  { rule, message }: Diagnostic,
  offset: number,
  { fields: { data, keyAt }, yaml }: EntryParts,
  fields: readonly EditorField[],
): EditorField | undefined {
  // A field that is not there has no place of its own; the message names it, here still in the language of the originals.
  if (rule === "missing-field") return fields.find(({ name }) => message.includes(`“${name}”`));
  if (aboutOthers.has(rule) || offset < yaml.start || offset >= yaml.end) return undefined;
  const present = fields.filter(({ path }) => valueAt(data, path) !== undefined);
  const before = present.filter(({ path }) => keyAt(path) <= offset);
  return before.toSorted((one, other) => keyAt(one.path) - keyAt(other.path)).at(-1);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Enough of a line to find it again, parted where the finding is. */
function excerptAt(text: string, offset: number): readonly [string, string] {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const before = text.slice(Math.max(start, offset - 30), offset);
  const after = text.slice(offset, Math.min(end === -1 ? text.length : end, offset + 50));
  return [offset - start > 30 ? `…${before}` : before, after];
}
