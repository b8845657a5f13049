/** What the forms say in English that are not pages. */
import type { FormatWords } from "../groups/formats.ts";
import { records } from "./records.ts";
import { dates } from "./writing.ts";

const { shortName, wholeTitle } = records;

export const formats: FormatWords = {
  markdown: {
    related: "Related records",
    others: ({ kind }) => `Other ${records.kinds[kind].plural.toLowerCase()}`,
    withdrawn: "Withdrawn",
    asPublished: ({ day, now }) => [`As published on ${dates.day(day)}. What holds now: `, now, "."],
    translationAsPublished: ({ day, now }) => [
      `The translation as published on ${dates.day(day)}. What holds now: `,
      now,
      ".",
    ],
  },
  llms: {
    note: ({ files }) =>
      `A record’s page is at the address of its Markdown without “/data.md”; its other forms stand beside that: ${files.join(", ")}.`,
    more: "Each has its Markdown at the address of its page with “/data.md”; the lists name them, and the JSON of the whole has them all.",
    whole: "The whole",
    data: "Data",
    versions: "Versions",
    versionsNote:
      "every change, and the whole as it stood on each day of a change. The JSON of a record lists its versions; each is at the record’s address with its day, such as “/2026-11-22”, in the same forms.",
    about: "About",
  },
  feed: {
    title: ({ title, publisher }) => `Changes to the ${title} of ${publisher}`,
    name: "Changes",
  },
  stratml: {
    vision: (vision) => `${shortName(vision)}, ${vision.theme}: ${wholeTitle(vision)}`,
    source: ({ title, section }) => `Source: ${title}, ${section}`,
    licence: ({ terms }) => `Licence: ${terms.join(", ")}`,
    partOf: ({ name, vision }) => `${name} of ${vision}.`,
    restsOn: ({ vision, address }) => `Rests on ${shortName(vision)}, ${vision.theme}: ${address}`,
    permanentAddress: ({ name, address }) => `Permanent address of ${name}: ${address}`,
  },
  undated: "n.d.",
  dataset: ({ title, publisher }) => `${title} of ${publisher}`,
};
