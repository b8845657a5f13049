/**
 * The fields of the published JSON, named as in the content files wherever they are the same. The JSON Schema and the
 * types of what is written are made from them, so a field is described once.
 */
import { z } from "zod";
import { recordFormats, strategyFormats } from "../model/forms.ts";
import { schemas } from "../reading/schema.ts";
import {
  address,
  addresses,
  day,
  formats,
  identifier,
  number,
  provenance,
  words,
  written,
} from "./json-parts.ts";

/** What every numbered record has. */
const numbered = {
  id: identifier("The record’s identifier, unique in the strategy and the same in every form."),
  url: address("The record’s permanent address, which identifies it everywhere."),
  number: number("The number that the source gives the record."),
  name: z
    .string()
    .min(1)
    .meta({ description: "What people call the record.", examples: ["Goal 56"] }),
  ...written,
  mentions: addresses("The paragraphs of the document that name this record."),
  withdrawn: z
    .strictObject({
      date: day("The day from which the record is no longer in force."),
      reason: words(schemas.goal.shape.withdrawn.unwrap().shape.reason),
    })
    .meta({
      id: "withdrawn",
      description: "Since when and why the record is no longer in force; absent while it is.",
    })
    .exactOptional(),
  formats: formats("record_formats", recordFormats),
};

const vision = z.strictObject({
  kind: z.literal("vision").describe("One of the visions that the strategies rest on."),
  ...numbered,
  theme: words(schemas.vision.shape.theme),
  title: words(schemas.vision.shape.title),
  subtitle: words(schemas.vision.shape.subtitle.unwrap()).exactOptional(),
  strategies: addresses("The strategies that rest on the vision, by number."),
  goals: addresses("The goals of those strategies, by number."),
});

const strategy = z.strictObject({
  kind: z.literal("strategy").describe("A Priority Strategy."),
  ...numbered,
  title: words(schemas.strategy.shape.title),
  visions: addresses("The visions that the strategy rests on, by number."),
  goals: addresses("The goals that the strategy consists of, by number."),
});

const goal = z.strictObject({
  kind: z.literal("goal").describe("A goal of a Priority Strategy."),
  ...numbered,
  title: words(schemas.goal.shape.title),
  strategy: address("The Priority Strategy that the goal belongs to."),
  visions: addresses("The visions that the strategy rests on, by number."),
});

const document = z
  .strictObject({
    kind: z.literal("document").describe("The strategy’s own introduction."),
    id: identifier("The document’s identifier, the same in every form."),
    url: address("The document’s permanent address."),
    section: number("The number of the section of the publication that the text is."),
    title: words(schemas.document.shape.title),
    ...written,
    strategy: address("The Priority Strategy whose goals continue the text."),
  })
  .meta({ id: "document", description: "The document within the whole." });

/** What every file has. */
const file = { $schema: address("The JSON Schema that the file follows."), ...provenance };

const { title: visionTitle, mission } = schemas.document.shape.vision.shape;

const dataset = z
  .strictObject({
    kind: z.literal("dataset").describe("All records in one file."),
    url: address("The page that explains the data."),
    title: words(schemas.site.shape.title),
    ...file,
    vision: z
      .strictObject({
        title: words(visionTitle),
        published: z
          .string()
          .regex(/^\d{4}-\d{2}$/u)
          .describe("The month in which the Vision was published, as ISO 8601 writes it."),
        mission: z
          .array(words(mission.element))
          .describe("The parts of the university’s mission, in the source’s words and order."),
      })
      .describe("The Vision that the strategy is based on."),
    document: document.describe("The text that introduces the strategy."),
    visions: z
      .array(vision.meta({ id: "vision", description: "A vision within the whole." }))
      .describe("The visions in force, by number."),
    strategies: z
      .array(strategy.meta({ id: "strategy", description: "A Priority Strategy within the whole." }))
      .describe("The Priority Strategies in force, by number."),
    goals: z
      .array(goal.meta({ id: "goal", description: "A goal within the whole." }))
      .describe("The goals in force, by number."),
    withdrawn: z
      .array(z.discriminatedUnion("kind", [vision, strategy, goal]))
      .describe("The records that are no longer in force; nothing else refers to them."),
    formats: formats("strategy_formats", strategyFormats),
  })
  .meta({ id: "dataset", description: "The whole strategy in a file of its own." });

/** A file of the published JSON: a single record, or all of them. */
export const jsonFile = z.discriminatedUnion("kind", [
  vision.extend(file).meta({ id: "vision_file", description: "A vision in a file of its own." }),
  strategy
    .extend(file)
    .meta({ id: "strategy_file", description: "A Priority Strategy in a file of its own." }),
  goal.extend(file).meta({ id: "goal_file", description: "A goal in a file of its own." }),
  dataset,
]);

export type DocumentData = z.infer<typeof document>;
export type VisionData = z.infer<typeof vision>;
export type StrategyData = z.infer<typeof strategy>;
export type GoalData = z.infer<typeof goal>;
export type JsonFile = z.infer<typeof jsonFile>;
