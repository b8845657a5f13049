/** Files read and checked one by one, not yet related to each other. */

import { placeAt, type Report, type Source } from "../findings/source.ts";
import { findReferred, isKind, type Kind } from "../model/kinds.ts";
import type { DraftKind } from "../model/records.ts";
import { checkFields } from "./field-check.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type Body, parseMarkdown } from "./markdown.ts";
import { type FieldsOf, schemaOf } from "./schema.ts";
import { fieldsIn } from "./schema-fields.ts";
import type { TranslationDraft } from "./translations.ts";
import type { FieldPath, Fields } from "./yaml-fields.ts";

/** A record whose own file has been read. */
export interface Draft<K extends DraftKind = DraftKind> {
  readonly kind: K;
  /** The file name without its ending: `56`, `about`. */
  readonly name: string;
  readonly values: FieldsOf<K>;
  readonly source: Source;
  readonly fields: Fields;
  readonly body: Body;
}

/** Whether a draft is of a kind, so that its fields are known. */
export function isOfKind<K extends DraftKind>(draft: Draft, kind: K): draft is Draft<K> {
  return draft.kind === kind;
}

/** Whether a record or page is no longer in force; the document always is. */
export function isWithdrawn({ values }: Draft): boolean {
  return "withdrawn" in values && values.withdrawn !== undefined;
}

/** The fragments that a record names itself. */
export interface NamedParagraphs {
  /** Of its paragraphs, in the order of the text. */
  readonly paragraphs: readonly string[] | undefined;
  /** Of those that are gone. */
  readonly withdrawn: readonly string[];
  /** Of those that say the same in wholly other words, each with the digest of its words before. */
  readonly reworded: readonly string[];
}

/** What a record says of its paragraphs; pages can say nothing. */
export function namedParagraphs({ values }: Draft): NamedParagraphs {
  return {
    paragraphs: "paragraphs" in values ? values.paragraphs : undefined,
    withdrawn: "withdrawn_paragraphs" in values ? (values.withdrawn_paragraphs ?? []) : [],
    reworded: "reworded_paragraphs" in values ? (values.reworded_paragraphs ?? []) : [],
  };
}

/** What could be read of a file: its body even when its fields are wrong, so that links into it are still known. */
export interface DraftReading<K extends DraftKind> {
  readonly draft?: Draft<K>;
  readonly body?: Body;
}

/**
 * Reads a record's file: its fields and its text.
 * @param kind which schema holds
 * @param name the file name without its ending
 */
export function readDraft<K extends DraftKind>(
  kind: K,
  name: string,
  source: Source,
  report: Report,
): DraftReading<K> {
  const front = readFrontMatter(source, report);
  if (!front) return {};
  const values = front.fields && checkFields(kind, front.fields, report);
  const text = source.text.slice(front.bodyStart);
  const body = { text, root: parseMarkdown(text), start: front.bodyStart };
  if (!front.fields || !values) return { body };
  return { body, draft: { kind, name, values, source, fields: front.fields, body } };
}

/** A field's mention of another record. */
export interface Reference {
  readonly kind: Kind;
  readonly number: number;
  readonly path: FieldPath;
}

/** The records that a draft names in its fields, found by its schema. */
export function listReferences({ kind, values }: Pick<Draft, "kind" | "values">): readonly Reference[] {
  return fieldsIn(schemaOf(kind)).flatMap(({ name, schema }): readonly Reference[] => {
    const referred = findReferred(schema);
    const value: unknown = Reflect.get(values, name);
    if (referred === undefined) return [];
    if (typeof value === "number") return [{ kind: referred, number: value, path: [name] }];
    const numbers: readonly unknown[] = Array.isArray(value) ? value : [];
    return numbers.flatMap((number, index) =>
      typeof number === "number" ? [{ kind: referred, number, path: [name, index] }] : [],
    );
  });
}

/** The one record that a draft is a part of, or that continues the document; nothing where it names none, or several. */
export function findWhole(draft: Draft): Reference | undefined {
  return listReferences(draft).find(({ path }) => path.length === 1);
}

/** Every draft of a content folder, all of them sound and their references known to exist. */
export interface Drafts {
  readonly site: FieldsOf<"site">;
  readonly document: Draft<"document">;
  /** Of the numbered records of all kinds. */
  readonly records: readonly Draft<Kind>[];
  readonly pages: readonly Draft<"page">[];
  readonly translations: readonly TranslationDraft[];
  /** Words that mean the same to whoever looks for one of them, a list a meaning. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Whether a draft is of a numbered record. */
export function isRecordDraft(draft: Draft): draft is Draft<Kind> {
  return isKind(draft.kind);
}

/** The line in its file on which a text begins: its first line that is not blank. */
export function firstLine(draft: Draft): number {
  const blank = /^\s*/u.exec(draft.body.text)?.[0].length ?? 0;
  const offset = blank === draft.body.text.length ? 0 : blank;
  return placeAt(draft.source, draft.body.start + offset).line;
}
