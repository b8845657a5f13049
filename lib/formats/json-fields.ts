/**
 * The fields of the published JSON, named as in the content files wherever they are the same. The JSON Schema and the
 * types of what is written are made from them, so a field is described once.
 */
import { z } from "zod";
import { recordFields } from "../model/fields.ts";
import { recordFormats, strategyFormats } from "../model/forms.ts";
import { collectionOf, type Kind, kinds, listDescendants, listRelations } from "../model/kinds.ts";
import { documentSchema, siteSchema } from "../reading/schema.ts";
import { ownFieldsOf } from "../reading/schema-fields.ts";
import type { FieldExplanations } from "../words/guide/groups/fields.ts";
import type { Words } from "../words/words.ts";
import { createParts, type JsonParts, number } from "./json-parts.ts";

/** What every numbered record has. */
function numberedFields({ schema: { record }, records, forms }: Words, parts: JsonParts) {
  const { address, addresses, day, formats, identifier, ofContent, worded, written } = parts;
  return {
    id: identifier(record.id),
    url: address(record.url),
    number: number(record.number),
    name: z
      .string()
      .min(1)
      .meta({ description: record.name, examples: [records.shortName({ kind: "goal", number: 56 })] }),
    ...worded,
    ...written,
    versions: parts.version.list,
    mentions: addresses(record.mentions),
    withdrawn: z
      .strictObject({
        date: day(record.withdrawnOn),
        reason: ofContent(recordFields.withdrawn.unwrap().shape.reason),
      })
      .meta({ id: "withdrawn", description: record.withdrawn })
      .exactOptional(),
    formats: formats(
      "record_formats",
      recordFormats.map(({ file, type }) => ({ name: forms.ofRecord[file].name, type })),
    ),
  };
}

type NumberedFields = ReturnType<typeof numberedFields>;

/** A record of a kind: what every record has, its own fields, and its relations. */
function recordSchema(kind: Kind, words: Words, parts: JsonParts, numbered: NumberedFields) {
  const { one, relations }: { one: string; relations: Readonly<Record<string, string>> } =
    words.records.kinds[kind].schema;
  const own = ownFieldsOf(kind).map(({ name, schema, isRequired }) => {
    const field = parts.ofContent(schema);
    return [name, isRequired ? field : field.exactOptional()];
  });
  const related = listRelations(kind).map(({ name, isMany }) => {
    const description = relations[name] ?? "";
    return [name, isMany ? parts.addresses(description) : parts.address(description)];
  });
  const shape: Readonly<Record<string, z.ZodType>> = Object.fromEntries([...own, ...related]);
  return z.strictObject({ kind: z.literal(kind).describe(one), ...numbered, ...shape });
}

function documentDataSchema(
  { schema: { document } }: Words,
  { address, identifier, ofContent, version, worded, written }: JsonParts,
) {
  return z
    .strictObject({
      kind: z.literal("document").describe(document.one),
      id: identifier(document.id),
      url: address(document.url),
      section: number(document.section),
      title: ofContent(documentSchema.shape.title),
      ...worded,
      ...written,
      versions: version.list,
      strategy: address(document.strategy),
    })
    .meta({ id: "document", description: document.within });
}

/** The Vision that the strategy is based on. */
function visionSchema({ schema: { dataset } }: Words, { ofContent }: JsonParts) {
  const { title, mission } = documentSchema.shape.vision.shape;
  return z
    .strictObject({
      title: ofContent(title),
      published: z
        .string()
        .regex(/^\d{4}-\d{2}$/u)
        .describe(dataset.published),
      mission: z.array(ofContent(mission.element)).describe(dataset.mission),
    })
    .describe(dataset.vision);
}

/**
 * A file of the published JSON: a single record, or all of them, described in the words of a language.
 * @param explanations of the fields of the content, in the same language
 */
export function createJsonFile(words: Words, explanations: FieldExplanations) {
  const { document, dataset, file } = words.schema;
  const parts = createParts(words, explanations);
  const numbered = numberedFields(words, parts);
  const records = kinds.map((kind) => {
    const { within, file: inOwnFile, all } = words.records.kinds[kind].schema;
    return { kind, schema: recordSchema(kind, words, parts, numbered), within, inOwnFile, all };
  });
  const inFile = { $schema: parts.address(file.schema), ...parts.provenance };
  const collections = records.map(({ kind, schema, within, all }) => [
    collectionOf(kind),
    z.array(schema.meta({ id: kind, description: within })).describe(all),
  ]);
  const whole = z
    .strictObject({
      kind: z.literal("dataset").describe(dataset.one),
      url: parts.address(dataset.url),
      title: parts.ofContent(siteSchema.shape.title),
      ...parts.worded,
      ...inFile,
      vision: visionSchema(words, parts),
      document: documentDataSchema(words, parts).describe(document.introduces),
      ...Object.fromEntries(collections),
      withdrawn: z
        .array(z.discriminatedUnion("kind", some(records.map(({ schema }) => schema))))
        .describe(dataset.withdrawn),
      formats: parts.formats(
        "strategy_formats",
        strategyFormats.map(({ file: name, type }) => ({ name: words.forms.ofStrategy[name].name, type })),
      ),
    })
    .meta({ id: "dataset", description: dataset.file });
  const files = records.map(({ kind, schema, inOwnFile }) =>
    schema.extend(inFile).meta({ id: `${kind}_file`, description: inOwnFile }),
  );
  const versions = records.map(({ kind, schema: { shape } }) => {
    const unknown = unknownOfVersions(kind);
    const known: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
      Object.entries(shape).filter(([name]) => !unknown.has(name)),
    );
    return z
      .strictObject({ ...known, kind: shape.kind, ...inFile, version: parts.version.mark })
      .meta({ id: `${kind}_version`, description: words.schema.version.file });
  });
  return z.union([
    z.discriminatedUnion("kind", [...some(files), whole]),
    z.discriminatedUnion("kind", some(versions)),
  ]);
}

/** The fields that versions lack: what was published later, translations too, and what named the record, of which nothing is known. */
export function unknownOfVersions(kind: Kind): ReadonlySet<string> {
  return new Set(["mentions", "versions", "languages", ...listDescendants(kind).map(collectionOf)]);
}

/** A list that has at least one entry. */
function some<Item>([first, ...others]: readonly Item[]): [Item, ...Item[]] {
  if (first === undefined) throw new Error("There is no kind of record.");
  return [first, ...others];
}

export type DocumentData = z.infer<ReturnType<typeof documentDataSchema>>;
/** What the data of every numbered record has, besides its own fields and its relations. */
export type NumberedData = z.infer<z.ZodObject<NumberedFields>> & { readonly kind: Kind };
