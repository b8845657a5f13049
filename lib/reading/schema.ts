/** The schema of every kind of content file: of the numbered kinds, which the registry holds, and of the others. */
import { z } from "zod";
import { isTimeZone } from "../model/dates.ts";
import {
  addressFields,
  authority,
  changeFields,
  knownNames,
  line,
  month,
  number,
  paragraphFields,
  reference,
  webAddress,
  yearMonthOrDay,
} from "../model/fields.ts";
import { isKind, type Kind, kinds, registry } from "../model/kinds.ts";
import { limits } from "../model/limits.ts";

/** `content/document.mdx` */
export const documentSchema = z.strictObject({
  /** The number of the section of the International Strategy that the text is. */
  section: number("The number of the section of the International Strategy that the text is.", 2),
  /** The section's heading, in the source's words. */
  title: line("The section’s heading, in the source’s words.", "Mapping out our International Strategy"),
  /** The number of the Priority Strategy whose goals continue the text. */
  strategy: reference("strategy", "The number of the Priority Strategy whose goals continue the text.", 17),
  /** The Vision that the strategy is based on. */
  vision: z
    .strictObject({
      /** The Vision's full name. */
      title: line(
        "The Vision’s full name.",
        "Tohoku University Vision 2030: Collaborate. Innovate. Activate",
      ),
      /** The month in which the Vision was published. */
      published: month("The month in which the Vision was published: year, hyphen, month.", "2018-10"),
      /** The parts of the mission, in the source's words and order. */
      mission: z
        .array(line("A part of the mission.", "to create outstanding world-class research results"))
        .min(1)
        .max(20)
        .meta({
          description: "The parts of the university’s mission, in the source’s words and order.",
          example: ["to create outstanding world-class research results"],
        }),
    })
    .meta({ description: "The Vision that the strategy is based on." }),
  ...paragraphFields,
  ...changeFields,
});

/** `content/pages/<name>.mdx` */
const pageSchema = z.strictObject({
  /** The page's heading. */
  title: line("The page’s heading.", "About this site"),
  /** One sentence for search results and link previews. */
  description: line(
    "One sentence for search results and link previews; made from the text when absent.",
    "What this site publishes and where its text comes from.",
  ).exactOptional(),
  ...addressFields,
  ...changeFields,
});

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  /** The site's name. */
  title: line("The site’s name.", "International Strategy"),
  /** Who publishes the text. */
  publisher: line("Who publishes the text.", "Tohoku University"),
  /** The time zone that decides which day it is. */
  timezone: z
    .string()
    .refine(isTimeZone)
    .meta({
      description:
        "The time zone that decides which day it is, by its name in the IANA list; Asia/Tokyo when absent.",
      example: "Asia/Tokyo",
      noun: "the name of a time zone",
    })
    .register(knownNames, {
      list: () => Intl.supportedValuesOf("timeZone"),
      hint: "write a name of the IANA list, such as Asia/Tokyo, Europe/Paris or UTC",
    })
    .exactOptional(),
  /** Whether provisional translations are shown. */
  provisional_translations: z
    .string()
    .regex(/^(?:show|hold)$/)
    .meta({
      description:
        "Whether translations that are provisional are shown (show) or held back (hold), so that pages have the original in their place; show when absent.",
      example: "show",
      noun: "“show” or “hold”",
    })
    .exactOptional(),
  /** The publication that the text is taken from. */
  source: z
    .strictObject({
      /** The publication's title. */
      title: line("The publication’s title.", "International Strategy"),
      /** The part of it that is published here. */
      section: line(
        "The part of it that is published here.",
        "Section 2, “Mapping out our International Strategy”",
      ),
    })
    .meta({ description: "The publication that the text is taken from." }),
  /** How the site names what feed readers are to know again, whatever its address. */
  identifiers: z
    .strictObject({
      /** A domain name or e-mail address of the publisher's, which need not be that of the site. */
      authority: authority(
        "A domain name or e-mail address of the publisher’s, which need not be that of the site.",
        "tohoku.ac.jp",
      ),
      /** A day, month or year, not in the future, on which the authority was the publisher's. */
      date: yearMonthOrDay(
        "A day, month or year, not in the future, on which the authority was the publisher’s.",
        "2026-11-22",
      ),
    })
    .meta({
      description:
        "What the names of the feed and its entries begin with; never change it, or feed readers announce everything again.",
    }),
  /** Where to send questions. */
  contact: z
    .strictObject({
      /** Who answers. */
      name: line("Who answers.", "Communications office").exactOptional(),
      /** An e-mail address for questions. */
      email: z
        .email()
        .max(limits.fieldLength)
        .meta({
          description: "An e-mail address for questions.",
          example: "office@example.org",
          noun: "an e-mail address",
        })
        .exactOptional(),
      /** A page with the ways to ask. */
      url: webAddress(
        "The web address of a page with the ways to ask.",
        "https://example.org/contact",
      ).exactOptional(),
    })
    .meta({ description: "Where to send questions; absent until the university names it." })
    .exactOptional(),
  /** The licence of the text. */
  licence: z
    .strictObject({
      /** The licence's name. */
      name: line("The licence’s name.", "CC BY 4.0"),
      /** The web address of its text. */
      url: webAddress("The web address of its text.", "https://example.org/licence").exactOptional(),
    })
    .meta({ description: "The licence of the text; absent until the university chooses one." })
    .exactOptional(),
});

/** `content/search.yaml` */
const searchSchema = z.strictObject({
  /** Words that mean the same to whoever looks for one of them. */
  synonyms: z
    .array(line("Words that mean the same, with commas between.", "industry, company, business, 企業"))
    .min(1)
    .max(500)
    .meta({
      description:
        "Words that readers look for, beside the words of the texts that mean the same: one line a meaning, with commas between the words, in any language.",
      example: ["industry, company, business, 企業"],
    }),
});

/** The schemas of the kinds of file that are no numbered records. */
const otherSchemas = {
  document: documentSchema,
  page: pageSchema,
  site: siteSchema,
  search: searchSchema,
} as const;

type Schemas = { readonly [K in Kind]: (typeof registry)[K]["schema"] } & typeof otherSchemas;

/** The kinds of file that have a schema. */
export type SchemaKind = keyof Schemas;

/** The kinds of file, the numbered ones from the top. */
export const schemaKinds: readonly SchemaKind[] = [...kinds, "document", "page", "site", "search"];

/** The schema of a kind of file. */
export function schemaOf(kind: SchemaKind): z.ZodObject {
  return isKind(kind) ? registry[kind].schema : otherSchemas[kind];
}

/** The checked fields of a kind of file. */
export type FieldsOf<K extends SchemaKind> = z.infer<Schemas[K]>;
