/** What the forms say in English that are not pages. */
import type { FormatWords } from "../groups/formats.ts";
import { records } from "./records.ts";

const { shortName, wholeTitle } = records;

export const formats: FormatWords = {
  markdown: {
    related: "Related records",
    others: ({ kind }) => `Other ${records.kinds[kind].plural.toLowerCase()}`,
    withdrawn: "Withdrawn",
  },
  llms: {
    note: ({ files }) =>
      `A record’s page is at the address of its Markdown without “/data.md”; its other forms stand beside that: ${files.join(", ")}.`,
    more: "Each has its Markdown at the address of its page with “/data.md”; the lists name them, and the JSON of the whole has them all.",
    whole: "The whole",
    data: "Data",
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
