/** What the kinds of published JSON have in common: single fields, and groups of them. */
import { z } from "zod";
import { explanationOf } from "../model/fields.ts";
import { languages, originalLanguage } from "../model/languages.ts";
import { limits } from "../model/limits.ts";
import { siteSchema } from "../reading/schema.ts";
import type { FieldExplanations } from "../words/guide/groups/fields.ts";
import type { Words } from "../words/words.ts";

/** Makes words with the explanation and the example of the content field that they come from. */
function createOfContent(explanations: FieldExplanations) {
  return (field: z.ZodType) =>
    z
      .string()
      .min(1)
      .meta({ description: explanations[explanationOf(field)], examples: [field.meta()?.example] });
}

/** Words, or none. */
const text = (description: string) => z.string().describe(description);
/** A number as in a file name. */
export const number = (description: string) =>
  z.number().int().min(1).max(limits.largestNumber).describe(description);
/** A full web address. */
const address = (description: string) =>
  z.url({ protocol: /^https?$/ }).meta({ description, pattern: "^https?://" });
/** A name of a record or of the document: `goal-56`. */
const identifier = (description: string) =>
  z
    .string()
    .regex(/^[a-z]+(?:-\d+)?$/u)
    .describe(description);

/** A form as the data names it. */
interface NamedForm {
  readonly name: string;
  readonly type: string;
}

export type JsonParts = ReturnType<typeof createParts>;

/**
 * The parts, described in the words of a language.
 * @param explanations of the fields of the content, in the same language
 */
export function createParts({ language, schema }: Words, explanations: FieldExplanations) {
  const ofContent = createOfContent(explanations);
  const date = z.iso.date().meta({ id: "day", description: schema.text.day });
  /** An ISO 8601 day that exists. */
  const day = (description: string) => date.describe(description);
  /** Full web addresses of the site's own. */
  const addresses = (description: string) => z.array(address(schema.file.address)).describe(description);
  /** The forms that something exists in, from their list; `id` names the definition in the schema. */
  const formats = (id: string, list: readonly NamedForm[]) =>
    z
      .array(
        z.strictObject({
          name: z.enum(list.map(({ name }) => name)).describe(schema.forms.name),
          type: z.enum(list.map(({ type }) => type)).describe(schema.forms.type),
          url: address(schema.forms.url),
        }),
      )
      .meta({ id, description: schema.forms.all });
  const version = versionFields(schema, day);
  return {
    address,
    addresses,
    day,
    formats,
    identifier,
    ofContent,
    written: writtenFields(schema, day),
    version,
    worded: wordedFields(language, schema, version.listed),
    provenance: provenanceFields(schema, ofContent),
  };
}

type DescribeDay = (description: string) => z.ZodISODate;

/** What every text has. */
function writtenFields({ text: said, paragraph, change }: Words["schema"], day: DescribeDay) {
  const paragraphId = z
    .string()
    .regex(/^p\d+$/u)
    .describe(paragraph.id);
  const present = z
    .strictObject({
      id: paragraphId,
      url: address(paragraph.url),
      text: text(paragraph.text),
    })
    .meta({ id: "paragraph", description: paragraph.one });
  const gone = z
    .strictObject({ id: paragraphId, url: address(paragraph.withdrawnUrl) })
    .meta({ id: "withdrawn_paragraph", description: paragraph.withdrawn });
  const note = z
    .strictObject({ date: day(change.date), note: text(change.note) })
    .meta({ id: "change", description: change.one });
  return {
    text: text(said.whole),
    paragraphs: z.array(present).describe(said.paragraphs),
    withdrawn_paragraphs: z.array(gone).describe(said.withdrawnParagraphs).exactOptional(),
    changes: z.array(note).describe(said.changes).exactOptional(),
    published: day(said.published).exactOptional(),
    modified: day(said.modified).exactOptional(),
  };
}

/** Of a text, its versions; of a version, which one it is. */
function versionFields({ version }: Words["schema"], day: DescribeDay) {
  const date = day(version.date);
  const order = z.number().int().min(2).describe(version.order).exactOptional();
  const listed = z
    .strictObject({
      ...{ date, order, url: address(version.url) },
      json: address(version.json).exactOptional(),
    })
    .meta({ id: "listed_version", description: version.listed });
  const mark = z
    .strictObject({ date, order, of: address(version.of) })
    .meta({ id: "version", description: version.mark });
  return { listed, list: z.array(listed).min(1).describe(version.all).exactOptional(), mark };
}

/** In which language words are, which translation they are, and where the same is in other languages. */
function wordedFields(
  language: string,
  { file, translation }: Words["schema"],
  listed: ReturnType<typeof versionFields>["listed"],
) {
  const tag = (tags: readonly string[], description: string) =>
    z.enum([...new Set(tags)]).describe(description);
  const inLanguage = z
    .strictObject({
      language: tag(languages, translation.language),
      url: address(translation.url),
      json: address(translation.json).exactOptional(),
    })
    .meta({ id: "in_language", description: translation.inLanguage });
  return {
    language: tag([language, originalLanguage], file.language),
    translation: z
      .strictObject({
        status: z.enum(["official", "provisional"]).describe(translation.status),
        from: listed.describe(translation.from).exactOptional(),
        newer: listed.describe(translation.newer).exactOptional(),
        versions: z.array(listed).min(1).describe(translation.versions).exactOptional(),
        original: address(translation.original),
        note: text(translation.note).exactOptional(),
      })
      .meta({ id: "translation", description: translation.one })
      .exactOptional(),
    languages: z.array(inLanguage).min(1).describe(translation.languages),
  };
}

/** Where the words come from, said once in every file. */
function provenanceFields({ file }: Words["schema"], ofContent: ReturnType<typeof createOfContent>) {
  const { publisher, source, licence } = siteSchema.shape;
  return {
    publisher: ofContent(publisher),
    source: z
      .strictObject({ title: ofContent(source.shape.title), section: ofContent(source.shape.section) })
      .meta({ id: "source", description: file.source }),
    licence: z
      .strictObject({
        name: ofContent(licence.unwrap().shape.name),
        url: address(file.licenceUrl).exactOptional(),
      })
      .meta({ id: "licence", description: file.licence })
      .exactOptional(),
  };
}

export type Provenance = z.infer<z.ZodObject<JsonParts["provenance"]>>;
export type WordedData = z.infer<z.ZodObject<JsonParts["worded"]>>;
export type TranslationData = NonNullable<WordedData["translation"]>;
export type VersionData = z.infer<JsonParts["version"]["mark"]>;
export type ListedVersionData = z.infer<JsonParts["version"]["listed"]>;
export type WrittenData = z.infer<z.ZodObject<JsonParts["written"]>>;
