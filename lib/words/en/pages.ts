/** What pages say in English around the words of the records. */
import type {
  CollectionWords,
  DocumentWords,
  EndedWords,
  FrameWords,
  HomeWords,
  MissingWords,
  ProblemWords,
  RecordPageWords,
} from "../groups/pages.ts";
import { records } from "./records.ts";
import { lists, monthOf, numberOf, spanOf } from "./writing.ts";

export const frame: FrameWords = {
  skip: "Skip to the text",
  main: "Main",
  about: "About",
  breadcrumb: "Breadcrumb",
  start: "Start page",
  fullText: "Full text",
  contact: "Contact",
  siteTitle: ({ title, publisher }) => lists.titles([title, publisher]),
  origin: ({ section, title, publisher, source, vision, published }) => [
    `The text of this site is section ${section}, “${title}”, of ${publisher}’s ${source}. It is based on `,
    vision,
    `, published in ${monthOf(published)}.`,
  ],
};

export const home: HomeWords = {
  introduction: ({ site, vision, published }) => [
    `The ${site.title} of ${site.publisher}, based on `,
    vision,
    `, published in ${monthOf(published)}.`,
  ],
  findGoal: "Find a goal",
  readFullText: "Read the full text",
  fullTextNote: "In the source’s order",
  mission: ({ publisher }) => `The mission of ${publisher}`,
  from: ({ document }) => ["From ", document],
  visions: "The visions",
  waysOn: "Ways on",
};

export const document: DocumentWords = {
  contents: "Contents",
  here: (then) => (then ? `, in the text of ${then.version}` : ", in this text"),
  introduction: "Introduction",
  part: ({ source, section }) => `${source}, section ${section}`,
  basedOn: ({ vision, published }) => ["Based on ", vision, `, ${monthOf(published)}`],
  about: "About this text",
  provenance: ({ section, title, publisher, source, changes, data }) => [
    `The words are those of section ${section}, “${title}”, of ${publisher}’s ${source}. What has changed since they were published here is on the page `,
    changes,
    "; the same text for programs and reference managers is on the page ",
    data,
    ".",
  ],
};

export const collection: CollectionWords = {
  parts: ({ kind }) => `${records.kinds[kind].plural} by number`,
  span: ({ first, last }) => spanOf(first, last),
  part: ({ kind, first, last }) => `${records.kinds[kind].plural} ${spanOf(first, last)}`,
  all: ({ kind }) => `the list of all ${records.kinds[kind].plural.toLowerCase()}`,
  more: ({ count, all }) => [`${count === 1 ? "One more is" : `${numberOf(count)} more are`} in `, all, "."],
};

export const recordPage: RecordPageWords = {
  itsGoals: "Its goals",
  itsVisions: "The visions it rests on",
  goalBelongs: "Where this goal belongs",
  visionLeads: "Where this vision leads",
  mentions: "In the text",
  siblings: ({ kind }) => `${records.kinds[kind].plural} before and after`,
  before: "Before",
  after: "After",
  paragraphGone: (named) => `${records.paragraphName(named)}, is no longer part of this text.`,
  table: "Table",
  footnotes: "Footnotes",
  backFromFootnote: ({ number }) => `Back to reference ${number}`,
};

export const ended: EndedWords = {
  withdrawn: ({ day, reason }) => ["Withdrawn on ", day, ...(reason === undefined ? ["."] : [". ", reason])],
  withdrawnName: ({ name }) => `${name}, withdrawn`,
  textUntilThen: "The text until then",
  moved: "This address has moved",
  continuedAt: ({ place }) => ["It is continued at ", place, "."],
  movedTitle: ({ route }) => `${route} has moved`,
  movedDescription: ({ name }) => `Continued at ${name}.`,
};

export const missing: MissingWords = {
  title: ({ kind }) => `${kind ? records.kinds[kind].name : "Page"} not found`,
  lead({ kind, hasRecords }) {
    if (!kind) return "There is nothing at this address. These are the records of the strategy:";
    // Within a sentence, as “a goal” and “a Priority Strategy” have it.
    const noun = records.kinds[kind].one.replace(/^an? /u, "");
    const none = `There is no ${noun} with this number here.`;
    return hasRecords ? `${none} These are published:` : none;
  },
  list: ({ kind, count }) => `The list of all ${numberOf(count)} ${records.kinds[kind].plural.toLowerCase()}`,
  orRead: ({ document }) => ["Or read ", document, ", the full text."],
  description: "There is nothing at this address; what exists nearby.",
};

export const problems: ProblemWords = {
  title: "What to correct",
  lead: "The page comes back by itself when these are corrected and saved.",
};
