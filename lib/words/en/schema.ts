/** What the JSON Schema says in English. */
import type { SchemaWords } from "../groups/schema.ts";

export const schema: SchemaWords = {
  file: {
    title: "Records of the strategy",
    description:
      "A vision, a Priority Strategy or a goal with its relations as addresses, or all of them in one file.",
    schema: "The JSON Schema that the file follows.",
    language:
      "The language of the text, as BCP 47 names it: that of the original, also among translations, where it is not translated.",
    source: "The publication that the words are taken from.",
    licence: "The licence of the words; absent until the publisher chooses one.",
    licenceUrl: "The web address of the licence’s text.",
    address: "A permanent address.",
  },
  translation: {
    one: "Which translation the text is; absent of the original.",
    status:
      "Whether the university stands by the translation (official), or it is for reference and the original holds (provisional).",
    from: "The version of the original that the translation was made from.",
    newer: "The newest version of the original, where its words have changed since that version.",
    versions: "The published versions of the translation, the newest first.",
    original: "The address of the same in the language of the original.",
    note: "What people are to be told of a provisional translation, in its own language.",
    languages: "The languages that the text is written in, the original’s first.",
    inLanguage: "The text in a language.",
    language: "The language, as BCP 47 names it.",
    url: "Its permanent address in the language.",
    json: "Its JSON in the language; absent for the document.",
  },
  record: {
    id: "The record’s identifier, unique in the strategy and the same in every form.",
    url: "The record’s permanent address, which identifies it everywhere.",
    number: "The number that the source gives the record.",
    name: "What people call the record.",
    mentions: "The paragraphs of the document that name this record.",
    withdrawn: "Since when and why the record is no longer in force; absent while it is.",
    withdrawnOn: "The day from which the record is no longer in force.",
  },
  text: {
    whole:
      "The whole text without markup, paragraphs parted by a blank line; empty where there is only a title.",
    paragraphs: "The paragraphs of the text, in its order.",
    withdrawnParagraphs: "Paragraphs that were published and are gone.",
    changes: "Public notes on changes, the newest first.",
    published: "The day since which this is at its address.",
    modified: "The day of the latest change.",
    day: "A day that exists, as ISO 8601 writes it.",
  },
  paragraph: {
    one: "A paragraph with an address of its own.",
    id: "The paragraph’s fragment, which never becomes another paragraph’s.",
    url: "The paragraph’s permanent address.",
    text: "The paragraph’s words, without markup.",
    withdrawn: "A paragraph that was published and is gone.",
    withdrawnUrl: "The address, at which it is said that the paragraph is gone.",
  },
  change: {
    one: "A public note on a change.",
    date: "The day of the change.",
    note: "What was changed.",
  },
  version: {
    all: "What was published of this so far, the newest first; absent where nothing was.",
    listed: "A version: what was published on a day, kept for good.",
    mark: "Which version the file holds, and of what.",
    date: "The day on which the version was published.",
    order: "The version’s place among those of its day; absent for the first.",
    url: "The version’s permanent address.",
    json: "The version as JSON; absent for the document.",
    of: "The address of the record that this is a version of, at which the record is as it is now.",
    file: "A version in a file of its own: the words and fields of its day, and the records that it named as they were then. What named it is not known.",
  },
  forms: {
    all: "The forms that this exists in.",
    name: "What people call the form.",
    type: "Its media type.",
    url: "Its permanent address.",
  },
  document: {
    one: "The strategy’s own introduction.",
    id: "The document’s identifier, the same in every form.",
    url: "The document’s permanent address.",
    section: "The number of the section of the publication that the text is.",
    strategy: "The Priority Strategy whose goals continue the text.",
    within: "The document within the whole.",
    introduces: "The text that introduces the strategy.",
  },
  dataset: {
    one: "All records in one file.",
    file: "The whole strategy in a file of its own.",
    url: "The page that explains the data.",
    vision: "The Vision that the strategy is based on.",
    published: "The month in which the Vision was published, as ISO 8601 writes it.",
    mission: "The parts of the university’s mission, in the source’s words and order.",
    withdrawn: "The records that are no longer in force; nothing else refers to them.",
  },
};
