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
  section: number("document.section", 2),
  /** The section's heading, in the source's words. */
  title: line("document.title", "Mapping out our International Strategy"),
  /** The number of the Priority Strategy whose goals continue the text. */
  strategy: reference("strategy", "document.strategy", 17),
  /** The Vision that the strategy is based on. */
  vision: z
    .strictObject({
      /** The Vision's full name. */
      title: line("document.vision.title", "Tohoku University Vision 2030: Collaborate. Innovate. Activate"),
      /** The month in which the Vision was published. */
      published: month("document.vision.published", "2018-10"),
      /** The parts of the mission, in the source's words and order. */
      mission: z
        .array(line("document.vision.mission.part", "to create outstanding world-class research results"))
        .min(1)
        .max(20)
        .meta({
          explained: "document.vision.mission",
          example: ["to create outstanding world-class research results"],
        }),
    })
    .meta({ explained: "document.vision" }),
  ...paragraphFields,
  ...changeFields,
});

/** `content/pages/<name>.mdx` */
const pageSchema = z.strictObject({
  /** The page's heading. */
  title: line("page.title", "About this site"),
  /** One sentence for search results and link previews. */
  description: line(
    "page.description",
    "What this site publishes and where its text comes from.",
  ).exactOptional(),
  ...addressFields,
  ...changeFields,
});

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  /** The site's name. */
  title: line("site.title", "International Strategy"),
  /** Who publishes the text. */
  publisher: line("site.publisher", "Tohoku University"),
  /** The time zone that decides which day it is. */
  timezone: z
    .string()
    .refine(isTimeZone)
    .meta({
      explained: "site.timezone",
      example: "Asia/Tokyo",
      noun: "timeZone",
    })
    .register(knownNames, {
      of: "timeZones",
      list: () => Intl.supportedValuesOf("timeZone"),
    })
    .exactOptional(),
  /** Whether provisional translations are shown. */
  provisional_translations: z
    .string()
    .regex(/^(?:show|hold)$/)
    .meta({
      explained: "site.provisional_translations",
      example: "show",
      noun: "showOrHold",
    })
    .exactOptional(),
  /** The publication that the text is taken from. */
  source: z
    .strictObject({
      /** The publication's title. */
      title: line("site.source.title", "International Strategy"),
      /** The part of it that is published here. */
      section: line("site.source.section", "Section 2, “Mapping out our International Strategy”"),
    })
    .meta({ explained: "site.source" }),
  /** How the site names what feed readers are to know again, whatever its address. */
  identifiers: z
    .strictObject({
      /** A domain name or e-mail address of the publisher's, which need not be that of the site. */
      authority: authority("site.identifiers.authority", "tohoku.ac.jp"),
      /** A day, month or year, not in the future, on which the authority was the publisher's. */
      date: yearMonthOrDay("site.identifiers.date", "2026-11-22"),
    })
    .meta({
      explained: "site.identifiers",
    }),
  /** Where to send questions. */
  contact: z
    .strictObject({
      /** Who answers. */
      name: line("site.contact.name", "Communications office").exactOptional(),
      /** An e-mail address for questions. */
      email: z
        .email()
        .max(limits.fieldLength)
        .meta({
          explained: "site.contact.email",
          example: "office@example.org",
          noun: "emailAddress",
        })
        .exactOptional(),
      /** A page with the ways to ask. */
      url: webAddress("site.contact.url", "https://example.org/contact").exactOptional(),
    })
    .meta({ explained: "site.contact" })
    .exactOptional(),
  /** The licence of the text. */
  licence: z
    .strictObject({
      /** The licence's name. */
      name: line("site.licence.name", "CC BY 4.0"),
      /** The web address of its text. */
      url: webAddress("site.licence.url", "https://example.org/licence").exactOptional(),
    })
    .meta({ explained: "site.licence" })
    .exactOptional(),
});

/** `content/search.yaml` */
const searchSchema = z.strictObject({
  /** Words that mean the same to whoever looks for one of them. */
  synonyms: z
    .array(line("search.synonyms.line", "industry, company, business, 企業"))
    .min(1)
    .max(500)
    .meta({
      explained: "search.synonyms",
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
