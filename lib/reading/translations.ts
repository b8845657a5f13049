/**
 * Translations: the words of a record, of a page or of the site in another language, in a file beside the original. What is
 * not words, such as relations, days and addresses, is in the original alone.
 */
import { z } from "zod";
import type { Report, Source } from "../findings/source.ts";
import { addressFields, changeFields, paragraphFields, wordings } from "../model/fields.ts";
import type { Language } from "../model/languages.ts";
import type { DraftKind } from "../model/records.ts";
import { isVersioned } from "../model/versions.ts";
import { checkAgainst } from "./field-check.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Place } from "./layout.ts";
import { type Body, parseMarkdown } from "./markdown.ts";
import { type SchemaKind, schemaOf } from "./schema.ts";
import { fieldsIn } from "./schema-fields.ts";
import { type Fields, readFields } from "./yaml-fields.ts";

/** Whether the university stands by a translation, or it is only for reference. */
export type TranslationStatus = "official" | "provisional";

/** A translation that has been read. */
export interface TranslationDraft {
  readonly kind: SchemaKind;
  /** The name of the original’s file without its ending: `56`. */
  readonly name: string;
  readonly language: Language;
  readonly status: TranslationStatus;
  /** The version of the original that it was made from, as addresses name it; absent of what has no versions. */
  readonly from?: string;
  /** The fields in words, by their names in the original. */
  readonly words: Readonly<Record<string, unknown>>;
  readonly source: Source;
  readonly fields: Fields;
  /** The text; absent of `site.yaml`. */
  readonly body?: Body;
}

const status = z
  .string()
  .regex(/^(?:official|provisional)$/)
  .meta({
    explained: "translation",
    example: "provisional",
    noun: "officialOrProvisional",
  });

const from = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:-[1-9]\d*)?$/)
  .meta({
    explained: "translated_from",
    example: "2026-11-22",
    noun: "versionDay",
  });

/** Fields about a text, which its translation shares with it. */
const ofTheOriginal = { ...addressFields, ...paragraphFields, ...changeFields };

/** The fields of a kind of file that hold words, and the fields that are about the translation. */
export function translationSchemaOf(kind: SchemaKind): z.ZodObject {
  const own = { translation: status, ...(isVersioned(kind) && { translated_from: from.exactOptional() }) };
  return z.strictObject({ ...own, ...translatedFieldsOf(kind) });
}

/** The fields of a kind of file that hold words. */
export function translatedFieldsOf(kind: SchemaKind): Readonly<Record<string, z.ZodType>> {
  return wordsIn(schemaOf(kind), (name) => Object.hasOwn(ofTheOriginal, name));
}

function wordsIn(schema: z.ZodObject, isLeftOut: (name: string) => boolean): Record<string, z.ZodType> {
  return Object.fromEntries(
    fieldsIn(schema).flatMap(({ name, schema: field, isRequired }) => {
      const worded = isLeftOut(name) ? undefined : wordsOfField(field);
      return worded ? [[name, isRequired ? worded : z.exactOptional(worded)]] : [];
    }),
  );
}

/** What a field holds in words; nothing where it holds none. */
function wordsOfField(field: z.ZodType): z.ZodType | undefined {
  if (wordings.has(field)) return field;
  if (field instanceof z.ZodArray)
    return field.element instanceof z.ZodType && wordings.has(field.element) ? field : undefined;
  if (!(field instanceof z.ZodObject)) return undefined;
  const within = wordsIn(field, () => false);
  return Object.keys(within).length > 0 ? z.strictObject(within).meta({ ...field.meta() }) : undefined;
}

/**
 * Reads the file of a translation.
 * @returns what could be read: the text even where its fields are wrong; every reason is reported
 */
export function readTranslation(
  place: Place & { readonly language: Language },
  source: Source,
  report: Report,
): { readonly translation?: TranslationDraft; readonly body?: Body } {
  if (place.kind === "site") {
    const fields = readFields(source, 0, source.text.length, report);
    const translation = fields && translationOf(place, source, fields, report);
    return translation ? { translation } : {};
  }
  const front = readFrontMatter(source, report);
  if (!front) return {};
  const text = source.text.slice(front.bodyStart);
  const body = { text, root: parseMarkdown(text), start: front.bodyStart };
  const translation = front.fields && translationOf(place, source, front.fields, report);
  return translation ? { body, translation: { ...translation, body } } : { body };
}

function translationOf(
  { kind, name, language }: Place & { readonly language: Language },
  source: Source,
  fields: Fields,
  report: Report,
): TranslationDraft | undefined {
  const schema = translationSchemaOf(kind);
  const values = checkAgainst(schema, fields, report, (key) =>
    Object.hasOwn(schemaOf(kind).shape, key) ? ({ reading }) => reading.field.owner.original(key) : undefined,
  );
  if (!values) return undefined;
  const { translation, translated_from, ...words } = values;
  return {
    ...{ kind, name, language, words, source, fields },
    status: translation === "official" ? "official" : "provisional",
    ...(typeof translated_from === "string" && { from: translated_from }),
  };
}

/** A translation of a text with a body. */
export type TextTranslation = TranslationDraft & { readonly kind: DraftKind; readonly body: Body };

/** Whether a translation is of a text with a body. */
export function isTextTranslation(draft: TranslationDraft): draft is TextTranslation {
  return draft.body !== undefined;
}

/** Whether readers are shown the original in place of a translation, since `site.yaml` holds provisional ones back. */
export function isHeldBack(
  { status }: Pick<TranslationDraft, "status">,
  site: { readonly provisional_translations?: string },
): boolean {
  return site.provisional_translations === "hold" && status === "provisional";
}
