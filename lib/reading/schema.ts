/**
 * The fields of every kind of content file. The descriptions are the editors' reference: the guide, the editor's
 * labels and the published JSON Schema are made from them, so each is one sentence for a person who writes.
 */
import { z } from "zod";
import { isTimeZone } from "../model/dates.ts";
import { limits } from "../model/limits.ts";

/** Words on one line. */
const line = (description: string, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(limits.fieldLength)
    .regex(/^[^\n\u2028\u2029]*$/u)
    .meta({ description, example });

/** A number as in a file name. */
const number = (description: string, example: number) =>
  z.number().int().min(1).max(limits.largestNumber).meta({ description, example });

/** Which fields hold the number of another record, so that an editor can offer the records to choose from. */
export const references = z.registry<{ readonly kind: "vision" | "strategy" }>();

/** The number of another record. */
const reference = (kind: "vision" | "strategy", description: string, example: number) =>
  number(description, example).register(references, { kind });

const webAddress = (description: string, example: string) =>
  z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .max(limits.fieldLength)
    .meta({ description, example, noun: "a web address" });

/** Which fields hold a day or a month of something that has happened, so that none can lie in the future. */
export const pastDays = z.registry<{ readonly unit: "day" | "month" | "date" }>();

/** Which fields hold one of many known names, so that a message can name the nearest. */
export const knownNames = z.registry<{ readonly list: () => readonly string[]; readonly cure: string }>();

/** An ISO 8601 month that has come. */
const month = (description: string, example: string) =>
  z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .meta({ description, example, noun: "a month" })
    .register(pastDays, { unit: "month" });

/** An ISO 8601 day that exists and has come. */
const day = (description: string, example: string) =>
  z.iso.date().meta({ description, example, noun: "a day that exists" }).register(pastDays, { unit: "day" });

/** An ISO 8601 year, month or day that exists and has come; a year or month has come when it has begun. */
const yearMonthOrDay = (description: string, example: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .refine((date) => z.iso.date().safeParse(`${date}-01-01`.slice(0, 10)).success)
    .meta({ description, example, noun: "a day, a month or a year" })
    .register(pastDays, { unit: "date" });

/** A domain name in small letters, or an e-mail address at one, as the `authorityName` of RFC 4151. */
const authority = (description: string, example: string) =>
  z
    .string()
    .regex(/^(?:[a-z0-9._-]+@)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/)
    .max(limits.fieldLength)
    .meta({ description, example, noun: "a domain name or an e-mail address, in small letters," });

const paragraphId = (description: string) =>
  z
    .string()
    .regex(/^p[1-9]\d{0,3}$/)
    .meta({ description, example: "p1" });

/** How a text keeps the addresses of its paragraphs when paragraphs come and go. */
const paragraphFields = {
  /** The fragments of the paragraphs, in the order of the text. */
  paragraphs: z
    .array(paragraphId("The fragment of a paragraph."))
    .min(1)
    .max(1000)
    .meta({
      description:
        "The names that the paragraphs have in their addresses, in the order of the text; p1, p2 and so on when absent.",
      example: ["p1", "p3", "p2"],
    })
    .exactOptional(),
  /** Fragments whose paragraphs are gone. */
  withdrawn_paragraphs: z
    .array(paragraphId("The fragment of a paragraph that is gone."))
    .min(1)
    .max(1000)
    .meta({
      description: "Paragraphs that were published and are gone; their addresses say so.",
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
          description: "The fragment of a rewritten paragraph and the sign of its words before.",
          example: "p1-3fa2c197",
        }),
    )
    .min(1)
    .max(1000)
    .meta({
      description:
        "Paragraphs that say the same in wholly other words than were published; the check gives the line.",
      example: ["p1-3fa2c197"],
    })
    .exactOptional(),
};

/** How a record keeps its address when it moves or ends. */
const addressFields = {
  /** Addresses that lead here. */
  redirect_from: z
    .array(
      z
        .string()
        .regex(/^\/\S*$/u)
        .max(limits.fieldLength)
        .meta({
          description: "An address that once was a record’s.",
          example: "/goals/99",
          noun: "an address",
        }),
    )
    .min(1)
    .max(100)
    .meta({
      description: "Addresses of records that are gone and are continued here.",
      example: ["/goals/99"],
    })
    .exactOptional(),
  /** Since when and why the record is no longer in force. */
  withdrawn: z
    .strictObject({
      /** The day from which the record is no longer in force. */
      date: day("The day from which the record is no longer in force.", "2026-04-01"),
      /** Why it was withdrawn. */
      reason: line("Why it was withdrawn, in one sentence.", "It has been achieved."),
    })
    .meta({
      description:
        "Takes the record out of the strategy; its page stays at its address and says since when and why.",
    })
    .exactOptional(),
};

/** What was changed since, for those who follow the strategy. */
const changeFields = {
  /** Public notes, newest first. */
  changes: z
    .array(
      z.strictObject({
        /** The day of the change. */
        date: day("The day of the change.", "2026-04-01"),
        /** What was changed. */
        note: line(
          "What was changed, in one sentence for readers.",
          "The second paragraph names the partners.",
        ),
      }),
    )
    .min(1)
    .max(500)
    .meta({
      description: "Public notes of what was changed and when, newest first; they appear in the site’s feed.",
    })
    .exactOptional(),
};

/** `content/visions/<number>.mdx` */
const visionSchema = z.strictObject({
  /** The field that the vision is about. */
  theme: line("The field that the vision is about.", "Education"),
  /** The vision's statement, in the source's words. */
  title: line(
    "The vision’s statement, in the source’s words.",
    "Fostering creative talent and future leaders",
  ),
  /** What follows the dash of the statement in the source. */
  subtitle: line(
    "What follows the dash of the statement in the source, if anything does.",
    "The global perspective in times of rapid change",
  ).exactOptional(),
  ...addressFields,
  ...paragraphFields,
  ...changeFields,
});

/** `content/strategies/<number>.mdx` */
const strategySchema = z.strictObject({
  /** The Priority Strategy's name, in the source's words. */
  title: line("The Priority Strategy’s name, in the source’s words.", "International Collaboration"),
  /** The numbers of the visions that the strategy rests on. */
  visions: z
    .array(reference("vision", "The number of a vision.", 1))
    .min(1)
    .max(100)
    .meta({ description: "The numbers of the visions that the strategy rests on.", example: [1, 2] }),
  ...addressFields,
  ...paragraphFields,
  ...changeFields,
});

/** `content/goals/<number>.mdx` */
const goalSchema = z.strictObject({
  /** The goal's name, in the source's words. */
  title: line(
    "The goal’s name, in the source’s words.",
    "Strategic advancement of international collaborations",
  ),
  /** The number of the Priority Strategy that the goal belongs to. */
  strategy: reference("strategy", "The number of the Priority Strategy that the goal belongs to.", 17),
  ...addressFields,
  ...paragraphFields,
  ...changeFields,
});

/** `content/document.mdx` */
const documentSchema = z.strictObject({
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
const siteSchema = z.strictObject({
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
      cure: "write a name of the IANA list, such as Asia/Tokyo, Europe/Paris or UTC",
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

/** The schema of each kind of file. */
export const schemas = {
  vision: visionSchema,
  strategy: strategySchema,
  goal: goalSchema,
  document: documentSchema,
  page: pageSchema,
  site: siteSchema,
} as const;

/** The kinds of file that have a schema. */
export type SchemaKind = keyof typeof schemas;
