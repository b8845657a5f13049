/** What changed from one published version of a text to another: its words, and its fields one by one. */
import { findParent } from "../model/kinds.ts";
import {
  isNumbered,
  type NumberedRecord,
  type StrategyDocument,
  type Version,
  type VersionSubject,
  type Withdrawal,
} from "../model/records.ts";
import { recordRoute } from "../model/routes.ts";
import { ownFieldsOf } from "../reading/schema-fields.ts";
import type { NamingField, OwnField } from "../words/groups/versions.ts";
import { textKey } from "./kept-draft.ts";
import { isTypographic, withoutTypography } from "./typography.ts";

/** A field that changed. */
export type FieldChange =
  | {
      readonly what: "words";
      readonly field: OwnField;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | {
      readonly what: "naming";
      readonly field: NamingField;
      readonly before: readonly NumberedRecord[];
      readonly after: readonly NumberedRecord[];
    }
  | { readonly what: "withdrawn"; readonly withdrawn: Withdrawal }
  | { readonly what: "reinstated" }
  | { readonly what: "continues"; readonly routes: readonly string[] }
  | { readonly what: "section"; readonly before: number; readonly after: number }
  | { readonly what: "vision" }
  | { readonly what: "addresses" };

/** What changed between two versions. */
export interface VersionChange {
  readonly fields: readonly FieldChange[];
  readonly isSameText: boolean;
  /** Whether nothing but typography changed, in the text and in the fields: then it is no change of words. */
  readonly isCorrection: boolean;
}

/** Compares two versions of a text, or a version with the text as it is now. */
export function changeBetween(before: VersionSubject, after: VersionSubject): VersionChange {
  const isSameText = sameWords(before, after);
  // Where the words are others, they show what became of each paragraph.
  const fields = [...ownChanges(before, after), ...(isSameText ? addressChanges(before, after) : [])];
  const isCorrection =
    (!isSameText || fields.length > 0) &&
    fields.every(isTypography) &&
    isTypographic(before.tree, after.tree);
  return { fields, isSameText, isCorrection };
}

/** What changed in a version, of a text that was published before. */
export function changeOf(version: Version, before: Version): VersionChange {
  const change = changeBetween(before.read(), version.read());
  const known = before.listContinued();
  const routes = version.listContinued().filter((route) => !known.includes(route));
  if (routes.length === 0) return change;
  return { ...change, fields: [...change.fields, { what: "continues", routes }], isCorrection: false };
}

function isTypography(change: FieldChange): boolean {
  if (change.what !== "words" || change.before === undefined || change.after === undefined) return false;
  return withoutTypography(change.before) === withoutTypography(change.after);
}

function sameWords({ tree: one }: VersionSubject, { tree: other }: VersionSubject): boolean {
  return textKey(one) === textKey(other);
}

function ownChanges(before: VersionSubject, after: VersionSubject): readonly FieldChange[] {
  if (isNumbered(before) && isNumbered(after)) return recordChanges(before, after);
  if (before.kind === "document" && after.kind === "document") return documentChanges(before, after);
  throw new TypeError(`A ${before.kind} was compared with a ${after.kind}.`);
}

function recordChanges(before: NumberedRecord, after: NumberedRecord): readonly FieldChange[] {
  // The registry has the names of the fields, from which the type is made too.
  const names = ownFieldsOf(after.kind).map(({ name }) => name as OwnField);
  return [
    ...names.flatMap((field) => wordsChange(field, Reflect.get(before, field), Reflect.get(after, field))),
    ...namingChange(findParent(after.kind)?.field as NamingField | undefined, before, after),
    ...withdrawal(before.withdrawn, after.withdrawn),
  ];
}

function wordsChange(
  field: OwnField,
  before: string | undefined,
  after: string | undefined,
): readonly FieldChange[] {
  return before === after ? [] : [{ what: "words", field, before, after }];
}

function namingChange(
  field: NamingField | undefined,
  before: VersionSubject,
  after: VersionSubject,
): readonly FieldChange[] {
  if (field === undefined) return [];
  const named = (record: VersionSubject): readonly NumberedRecord[] => [Reflect.get(record, field)].flat();
  const [old, young] = [named(before), named(after)];
  const routes = (records: readonly NumberedRecord[]) => records.map(recordRoute).join(" ");
  return routes(old) === routes(young) ? [] : [{ what: "naming", field, before: old, after: young }];
}

function withdrawal(before?: Withdrawal, after?: Withdrawal): readonly FieldChange[] {
  if (!after) return before ? [{ what: "reinstated" }] : [];
  const isSame = before?.date === after.date && before.reason === after.reason;
  return isSame ? [] : [{ what: "withdrawn", withdrawn: after }];
}

function documentChanges(before: StrategyDocument, after: StrategyDocument): readonly FieldChange[] {
  return [
    ...wordsChange("title", before.title, after.title),
    ...(before.section === after.section
      ? []
      : [{ what: "section" as const, before: before.section, after: after.section }]),
    ...namingChange("strategy", before, after),
    ...(JSON.stringify(before.vision) === JSON.stringify(after.vision) ? [] : [{ what: "vision" as const }]),
  ];
}

function addressChanges(before: VersionSubject, after: VersionSubject): readonly FieldChange[] {
  const ids = ({ paragraphs }: VersionSubject) => paragraphs.map(({ id }) => id).join(" ");
  return ids(before) === ids(after) ? [] : [{ what: "addresses" }];
}
