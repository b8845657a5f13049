/**
 * The fields of the published JSON, named as in the content files wherever they are the same. The JSON Schema and the
 * types of what is written are made from them, so a field is described once.
 */
import { z } from "zod";
import { recordFormats, strategyFormats } from "../model/forms.ts";
import { schemas } from "../reading/schema.ts";
import type { Words } from "../words/words.ts";
import { createParts, type JsonParts, number, ofContent } from "./json-parts.ts";

/** What every numbered record has. */
function numberedFields({ schema: { record }, records, forms }: Words, parts: JsonParts) {
  const { address, addresses, day, formats, identifier, written } = parts;
  return {
    id: identifier(record.id),
    url: address(record.url),
    number: number(record.number),
    name: z
      .string()
      .min(1)
      .meta({ description: record.name, examples: [records.shortName({ kind: "goal", number: 56 })] }),
    ...written,
    mentions: addresses(record.mentions),
    withdrawn: z
      .strictObject({
        date: day(record.withdrawnOn),
        reason: ofContent(schemas.goal.shape.withdrawn.unwrap().shape.reason),
      })
      .meta({ id: "withdrawn", description: record.withdrawn })
      .exactOptional(),
    formats: formats(
      "record_formats",
      recordFormats.map(({ file, type }) => ({ name: forms.ofRecord[file].name, type })),
    ),
  };
}

/** The records of each kind. */
function recordSchemas(words: Words, parts: JsonParts) {
  const { kinds, relations } = words.schema;
  const { address, addresses } = parts;
  const numbered = numberedFields(words, parts);
  return {
    vision: z.strictObject({
      kind: z.literal("vision").describe(kinds.vision.one),
      ...numbered,
      theme: ofContent(schemas.vision.shape.theme),
      title: ofContent(schemas.vision.shape.title),
      subtitle: ofContent(schemas.vision.shape.subtitle.unwrap()).exactOptional(),
      strategies: addresses(relations.visionStrategies),
      goals: addresses(relations.visionGoals),
    }),
    strategy: z.strictObject({
      kind: z.literal("strategy").describe(kinds.strategy.one),
      ...numbered,
      title: ofContent(schemas.strategy.shape.title),
      visions: addresses(relations.strategyVisions),
      goals: addresses(relations.strategyGoals),
    }),
    goal: z.strictObject({
      kind: z.literal("goal").describe(kinds.goal.one),
      ...numbered,
      title: ofContent(schemas.goal.shape.title),
      strategy: address(relations.goalStrategy),
      visions: addresses(relations.goalVisions),
    }),
  };
}

function documentSchema({ schema: { document } }: Words, { address, identifier, written }: JsonParts) {
  return z
    .strictObject({
      kind: z.literal("document").describe(document.one),
      id: identifier(document.id),
      url: address(document.url),
      section: number(document.section),
      title: ofContent(schemas.document.shape.title),
      ...written,
      strategy: address(document.strategy),
    })
    .meta({ id: "document", description: document.within });
}

/** The Vision that the strategy is based on. */
function visionSchema({ schema: { dataset } }: Words) {
  const { title, mission } = schemas.document.shape.vision.shape;
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

/** A file of the published JSON: a single record, or all of them, described in the words of a language. */
export function createJsonFile(words: Words) {
  const { kinds, document, dataset, file } = words.schema;
  const parts = createParts(words);
  const { vision, strategy, goal } = recordSchemas(words, parts);
  const inFile = { $schema: parts.address(file.schema), ...parts.provenance };
  const whole = z
    .strictObject({
      kind: z.literal("dataset").describe(dataset.one),
      url: parts.address(dataset.url),
      title: ofContent(schemas.site.shape.title),
      ...inFile,
      vision: visionSchema(words),
      document: documentSchema(words, parts).describe(document.introduces),
      visions: z
        .array(vision.meta({ id: "vision", description: kinds.vision.within }))
        .describe(kinds.vision.all),
      strategies: z
        .array(strategy.meta({ id: "strategy", description: kinds.strategy.within }))
        .describe(kinds.strategy.all),
      goals: z.array(goal.meta({ id: "goal", description: kinds.goal.within })).describe(kinds.goal.all),
      withdrawn: z.array(z.discriminatedUnion("kind", [vision, strategy, goal])).describe(dataset.withdrawn),
      formats: parts.formats(
        "strategy_formats",
        strategyFormats.map(({ file: name, type }) => ({ name: words.forms.ofStrategy[name].name, type })),
      ),
    })
    .meta({ id: "dataset", description: dataset.file });
  return z.discriminatedUnion("kind", [
    vision.extend(inFile).meta({ id: "vision_file", description: kinds.vision.file }),
    strategy.extend(inFile).meta({ id: "strategy_file", description: kinds.strategy.file }),
    goal.extend(inFile).meta({ id: "goal_file", description: kinds.goal.file }),
    whole,
  ]);
}

type RecordSchemas = ReturnType<typeof recordSchemas>;
export type DocumentData = z.infer<ReturnType<typeof documentSchema>>;
export type VisionData = z.infer<RecordSchemas["vision"]>;
export type StrategyData = z.infer<RecordSchemas["strategy"]>;
export type GoalData = z.infer<RecordSchemas["goal"]>;
export type JsonFile = z.infer<ReturnType<typeof createJsonFile>>;
