/**
 * What the schemas of content files are made of: single fields, and the groups of fields that several kinds have. Each field names
 * its explanation, which the words of the guide have in every language: the guide, the desk and the published JSON Schema say it.
 */
import { z } from "zod";
import type { ExplainedField } from "./explained-fields.ts";
import { limits } from "./limits.ts";

declare module "zod" {
  interface GlobalMeta {
    /** The explanation of a field among the words of the guide. */
    explained?: ExplainedField;
  }
}

/**
 * Which of the explanations is that of a field.
 * @throws when the field has none
 */
export function explanationOf(field: z.ZodType): ExplainedField {
  const explained = field.meta()?.explained;
  if (explained === undefined) throw new TypeError("A field has no explanation.");
  return explained;
}

/** Which fields hold words, which a translation has in its own language. */
export const wordings = z.registry<Record<string, never>>();

/** Words on one line. */
export const line = (explained: ExplainedField, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(limits.fieldLength)
    .regex(/^[^\n\u2028\u2029]*$/u)
    .meta({ explained, example })
    .register(wordings, {});

/** A number as in a file name. */
const recordNumber = () => z.number().int().min(1).max(limits.largestNumber);

/** A field that holds such a number. */
export const number = (explained: ExplainedField, example: number) =>
  recordNumber().meta({ explained, example });

/** Which fields hold the number of another record, so that an editor can offer the records to choose from. */
export const references = z.registry<{ readonly kind: string }>();

/** The number of another record in a list of them. */
export const listedReference = (kind: string, example: number) =>
  z.number().int().min(1).max(limits.largestNumber).meta({ example }).register(references, { kind });

/** The number of another record. */
export const reference = (kind: string, explained: ExplainedField, example: number) =>
  number(explained, example).register(references, { kind });

export const webAddress = (explained: ExplainedField, example: string) =>
  z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .max(limits.fieldLength)
    .meta({ explained, example, noun: "webAddress" });

/** Which fields hold a day or a month of something that has happened, so that none can lie in the future. */
export const pastDays = z.registry<{ readonly unit: "day" | "month" | "date" }>();

/** Names that are known, of which a field holds one; the words of the check say where they are listed. */
export type KnownNames = "timeZones";

/** Which fields hold one of many known names, so that a message can name the nearest. */
export const knownNames = z.registry<{ readonly of: KnownNames; readonly list: () => readonly string[] }>();

/** What the value of a field is, where it is more than text; the words of the check name it. */
export type ValueNoun =
  | "webAddress"
  | "address"
  | "emailAddress"
  | "authority"
  | "month"
  | "day"
  | "date"
  | "versionDay"
  | "timeZone"
  | "showOrHold"
  | "officialOrProvisional"
  | "headerName"
  | "origin";

declare module "zod" {
  interface GlobalMeta {
    /** What the value of a field is called. */
    noun?: ValueNoun;
  }
}

/** An ISO 8601 month that has come. */
export const month = (explained: ExplainedField, example: string) =>
  z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .meta({ explained, example, noun: "month" })
    .register(pastDays, { unit: "month" });

/** An ISO 8601 day that exists and has come. */
const day = (explained: ExplainedField, example: string) =>
  z.iso.date().meta({ explained, example, noun: "day" }).register(pastDays, { unit: "day" });

/** An ISO 8601 year, month or day that exists and has come; a year or month has come when it has begun. */
export const yearMonthOrDay = (explained: ExplainedField, example: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .refine((date) => z.iso.date().safeParse(`${date}-01-01`.slice(0, 10)).success)
    .meta({ explained, example, noun: "date" })
    .register(pastDays, { unit: "date" });

/** A domain name in small letters, or an e-mail address at one, as the `authorityName` of RFC 4151. */
export const authority = (explained: ExplainedField, example: string) =>
  z
    .string()
    .regex(/^(?:[a-z0-9._-]+@)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/)
    .max(limits.fieldLength)
    .meta({ explained, example, noun: "authority" });

/** The fragment of a paragraph. */
const paragraphId = z
  .string()
  .regex(/^p[1-9]\d{0,3}$/)
  .meta({ example: "p1" });

/** How a text keeps the addresses of its paragraphs when paragraphs come and go. */
export const paragraphFields = {
  /** The fragments of the paragraphs, in the order of the text. */
  paragraphs: z
    .array(paragraphId)
    .min(1)
    .max(1000)
    .meta({
      explained: "paragraphs",
      example: ["p1", "p3", "p2"],
    })
    .exactOptional(),
  /** Fragments whose paragraphs are gone. */
  withdrawn_paragraphs: z
    .array(paragraphId)
    .min(1)
    .max(1000)
    .meta({
      explained: "withdrawn_paragraphs",
      example: ["p2"],
    })
    .exactOptional(),
  /** Fragments of rewritten paragraphs, each with the digest of the words that were published before. */
  reworded_paragraphs: z
    .array(
      z
        .string()
        .regex(/^p[1-9]\d{0,3}-[\da-f]{8}$/)
        .meta({
          example: "p1-3fa2c197",
        }),
    )
    .min(1)
    .max(1000)
    .meta({
      explained: "reworded_paragraphs",
      example: ["p1-3fa2c197"],
    })
    .exactOptional(),
};

/** How a record keeps its address when it moves or ends. */
export const addressFields = {
  /** Addresses that lead here. */
  redirect_from: z
    .array(
      z
        .string()
        .regex(/^\/\S*$/u)
        .max(limits.fieldLength)
        .meta({
          example: "/goals/99",
          noun: "address",
        }),
    )
    .min(1)
    .max(100)
    .meta({
      explained: "redirect_from",
      example: ["/goals/99"],
    })
    .exactOptional(),
  /** Since when and why the record is no longer in force. */
  withdrawn: z
    .strictObject({
      /** The day from which the record is no longer in force. */
      date: day("withdrawn.date", "2026-04-01"),
      /** Why it was withdrawn. */
      reason: line("withdrawn.reason", "It has been achieved."),
    })
    .meta({
      explained: "withdrawn",
    })
    .exactOptional(),
};

/** What was changed since, for those who follow the strategy. */
export const changeFields = {
  /** Public notes, newest first. */
  changes: z
    .array(
      z.strictObject({
        /** The day of the change. */
        date: day("changes.date", "2026-04-01"),
        /** What was changed. */
        note: line("changes.note", "The second paragraph names the partners."),
      }),
    )
    .min(1)
    .max(500)
    .meta({
      explained: "changes",
    })
    .exactOptional(),
};

/** What every numbered record has after its own fields. */
export const recordFields = { ...addressFields, ...paragraphFields, ...changeFields };
