/** What changed from one published version of a text to another: its words, and its fields one by one. */
import { findParent } from "../model/kinds.ts";
import {
  isNumbered,
  type NumberedRecord,
  type StrategyDocument,
  type Translation,
  type Version,
  type VersionSubject,
  type Withdrawal,
} from "../model/records.ts";
import { recordRoute } from "../model/routes.ts";
import { compareVersions, type VersionName } from "../model/versions.ts";
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
  | { readonly what: "addresses" }
  | ({ readonly what: "status" } & Readonly<Record<"before" | "after", Translation["status"]>>)
  | {
      readonly what: "from";
      readonly before: VersionName | undefined;
      readonly after: VersionName | undefined;
    };

/** What changed between two versions. */
export interface VersionChange {
  readonly fields: readonly FieldChange[];
  readonly isSameText: boolean;
  /** Whether nothing but typography changed, in the text and in the fields: then it is no change of words. */
  readonly isCorrection: boolean;
}

/** Compares two versions of a text, or a version with the text as it is now. */
export function changeBetween(before: VersionSubject, after: VersionSubject): VersionChange {
  // Where the words are others, they show what became of each paragraph.
  const addresses = sameWords(before, after) ? addressChanges(before, after) : [];
  return changeIn([...ownChanges(before, after), ...addresses], before, after);
}

/**
 * Compares two versions of a translation, or a version with the translation as it is now: its words, what it was made from and
 * whether the university stands by it. What its original changed is told by the original’s versions.
 */
export function changeBetweenTranslations(before: VersionSubject, after: VersionSubject): VersionChange {
  const [old, young] = [before.translation, after.translation];
  const [from, now] = [old?.from, young?.from];
  const isSameFrom = from && now ? compareVersions(from, now) === 0 : from === now;
  return changeIn(
    [
      ...ownWords(before, after),
      ...(old && young && old.status !== young.status
        ? [{ what: "status" as const, before: old.status, after: young.status }]
        : []),
      ...(isSameFrom ? [] : [{ what: "from" as const, before: from, after: now }]),
    ],
    before,
    after,
  );
}

function changeIn(
  fields: readonly FieldChange[],
  before: VersionSubject,
  after: VersionSubject,
): VersionChange {
  const isSameText = sameWords(before, after);
  const isCorrection =
    (!isSameText || fields.length > 0) &&
    fields.every(isTypography) &&
    isTypographic(before.tree, after.tree);
  return { fields, isSameText, isCorrection };
}

/** What changed in a version, of a text or of a translation that was published before. */
export function changeOf(version: Version, before: Version): VersionChange {
  if (version.ofTranslation) return changeBetweenTranslations(before.read(), version.read());
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

/** The fields in words: what of them a translation has too. */
function ownWords(before: VersionSubject, after: VersionSubject): readonly FieldChange[] {
  if (before.kind === "document" && after.kind === "document")
    return [...wordsChange("title", before.title, after.title), ...visionChange(before, after)];
  if (!isNumbered(after)) return [];
  // The registry has the names of the fields, from which the type is made too.
  const names = ownFieldsOf(after.kind).map(({ name }) => name as OwnField);
  return names.flatMap((field) => wordsChange(field, Reflect.get(before, field), Reflect.get(after, field)));
}

function recordChanges(before: NumberedRecord, after: NumberedRecord): readonly FieldChange[] {
  return [
    ...ownWords(before, after),
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
    ...visionChange(before, after),
  ];
}

function visionChange(before: StrategyDocument, after: StrategyDocument): readonly FieldChange[] {
  return JSON.stringify(before.vision) === JSON.stringify(after.vision) ? [] : [{ what: "vision" }];
}

function addressChanges(before: VersionSubject, after: VersionSubject): readonly FieldChange[] {
  const ids = ({ paragraphs }: VersionSubject) => paragraphs.map(({ id }) => id).join(" ");
  return ids(before) === ids(after) ? [] : [{ what: "addresses" }];
}
