/** What the kinds of published JSON have in common: single fields, and groups of them. */
import { z } from "zod";
import type { Format } from "../model/forms.ts";
import { limits } from "../model/limits.ts";
import { schemas } from "../reading/schema.ts";

/** Words with the description and the example of the content field that they come from. */
export function words(field: z.ZodType) {
  const { description = "", example } = field.meta() ?? {};
  return z
    .string()
    .min(1)
    .meta({ description, examples: [example] });
}

/** Words, or none. */
const text = (description: string) => z.string().describe(description);
/** A full web address. */
export const address = (description: string) =>
  z.url({ protocol: /^https?$/ }).meta({ description, pattern: "^https?://" });
/** Full web addresses of the site's own. */
export const addresses = (description: string) =>
  z.array(address("A permanent address.")).describe(description);
/** A number as in a file name. */
export const number = (description: string) =>
  z.number().int().min(1).max(limits.largestNumber).describe(description);
const date = z.iso.date().meta({ id: "day", description: "A day that exists, as ISO 8601 writes it." });
/** An ISO 8601 day that exists. */
export const day = (description: string) => date.describe(description);
/** A name of a record or of the document: `goal-56`. */
export const identifier = (description: string) =>
  z
    .string()
    .regex(/^[a-z]+(?:-\d+)?$/u)
    .describe(description);
const paragraphId = z
  .string()
  .regex(/^p\d+$/u)
  .describe("The paragraph’s fragment, which never becomes another paragraph’s.");
/** The forms that something exists in, from their list; `id` names the definition in the schema. */
export const formats = (id: string, list: readonly Format[]) =>
  z
    .array(
      z.strictObject({
        name: z.enum(list.map(({ name }) => name)).describe("What people call the form."),
        type: z.enum(list.map(({ type }) => type)).describe("Its media type."),
        url: address("Its permanent address."),
      }),
    )
    .meta({ id, description: "The forms that this exists in." });

const paragraph = z
  .strictObject({
    id: paragraphId,
    url: address("The paragraph’s permanent address."),
    text: text("The paragraph’s words, without markup."),
  })
  .meta({ id: "paragraph", description: "A paragraph with an address of its own." });

const withdrawnParagraph = z
  .strictObject({
    id: paragraphId,
    url: address("The address, at which it is said that the paragraph is gone."),
  })
  .meta({ id: "withdrawn_paragraph", description: "A paragraph that was published and is gone." });

const change = z
  .strictObject({ date: day("The day of the change."), note: text("What was changed.") })
  .meta({ id: "change", description: "A public note on a change." });

/** What every text has. */
export const written = {
  text: text(
    "The whole text without markup, paragraphs parted by a blank line; empty where there is only a title.",
  ),
  paragraphs: z.array(paragraph).describe("The paragraphs of the text, in its order."),
  withdrawn_paragraphs: z
    .array(withdrawnParagraph)
    .describe("Paragraphs that were published and are gone.")
    .exactOptional(),
  changes: z.array(change).describe("Public notes on changes, the newest first.").exactOptional(),
  published: day("The day since which this is at its address.").exactOptional(),
  modified: day("The day of the latest change.").exactOptional(),
};

/** Where the words come from, said once in every file. */
export const provenance = {
  language: z.literal("en").describe("The language of the words, as BCP 47 names it."),
  publisher: words(schemas.site.shape.publisher),
  source: z
    .strictObject({
      title: words(schemas.site.shape.source.shape.title),
      section: words(schemas.site.shape.source.shape.section),
    })
    .meta({ id: "source", description: "The publication that the words are taken from." }),
  licence: z
    .strictObject({
      name: words(schemas.site.shape.licence.unwrap().shape.name),
      url: address("The web address of the licence’s text.").exactOptional(),
    })
    .meta({
      id: "licence",
      description: "The licence of the words; absent until the publisher chooses one.",
    })
    .exactOptional(),
};

export type Provenance = z.infer<z.ZodObject<typeof provenance>>;
export type WrittenData = z.infer<z.ZodObject<typeof written>>;
