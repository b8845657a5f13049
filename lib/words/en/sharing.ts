/** How others take the strategy, in English: addresses, citations, forms and cards. */
import type { DataWords, FormsWords, ShareWords } from "../groups/sharing.ts";
import { ordinal } from "./writing.ts";

export const share: ShareWords = {
  title: "Share and cite",
  way: ({ name }) => `Share and cite ${name}`,
  cite: "Cite",
  // The edition stays in one piece.
  styleName: ({ name, edition }) => (edition === undefined ? name : `${name} ${ordinal(edition)}\u00a0ed.`),
  download: "Download",
  permanentAddress: "Permanent address",
  qrCode: ({ name }) => `QR code of the permanent address of ${name}`,
  noAddress: "No permanent address",
  noAddressNote:
    "This copy of the site is for one computer alone. The published page has a permanent address with its QR code, and its citations and the code of its card name that address.",
  elsewhere: "Show it on another site",
  copied: ({ what, style }) => (style === undefined ? what : `${style} ${what}`),
  copy: ({ what }) => ["Copy ", what],
  copyDone: ({ what }) => `Copied: ${what}.`,
  formOf: ({ of, form }) => [`${of} as `, form],
  cardOf: ({ name }) => `${name} as a card`,
};

const latex = { name: "BibTeX", purpose: "The citation for LaTeX and JabRef." };
const ris = { name: "RIS", purpose: "The citation for EndNote, Mendeley and RefWorks." };
const csl = { name: "CSL-JSON", purpose: "The citation for Zotero, Pandoc and citation processors." };

export const forms: FormsWords = {
  ofRecord: {
    ":name.pdf": { name: "PDF", purpose: "The sheet to print, send and keep, for sheets of A4." },
    ":name-letter.pdf": {
      name: "PDF, US Letter",
      purpose: "The sheet to print, send and keep, for sheets of US Letter.",
    },
    "data.json": { name: "JSON", purpose: "The record with its relations as addresses, for programs." },
    "data.md": {
      name: "Markdown",
      purpose: "The text with its source, for notes, wikis and language models.",
    },
    "data.bib": latex,
    "data.ris": ris,
    "data.csl.json": csl,
  },
  ofStrategy: {
    "international-strategy.pdf": {
      name: "PDF",
      purpose: "The whole as a document to print, send and keep, for sheets of A4.",
    },
    "international-strategy-letter.pdf": {
      name: "PDF, US Letter",
      purpose: "The whole as a document to print, send and keep, for sheets of US Letter.",
    },
    "strategy.json": {
      name: "JSON",
      purpose: "All records with their relations as addresses, for programs.",
    },
    "strategy.md": {
      name: "Markdown",
      purpose: "The whole text with its source, for notes, wikis and language models.",
    },
    "strategy.xml": {
      name: "StratML",
      purpose: "The strategy as a strategic plan of ISO 17469-1, for catalogues and comparisons of plans.",
    },
    "strategy.bib": latex,
    "strategy.ris": ris,
    "strategy.csl.json": csl,
  },
  schema: { name: "JSON Schema", purpose: "What the JSON holds, field by field." },
  feed: { name: "Atom feed", purpose: "The changes, the newest first." },
};

export const data: DataWords = {
  title: "Data and reuse",
  description:
    "Every record in every form: addresses, PDF, JSON, Markdown, StratML, citations, a feed of changes and cards for other sites.",
  note: "Take, cite and show every record, by people and programs",
  whole: "The whole strategy",
  each: "Each record",
  eachLead: ({ name }) =>
    `Every vision, strategy and goal has these forms, each at the record’s own address with the form’s name after it. Those of ${name}:`,
  addresses: "Addresses that hold",
  identifier: ({ address, name, paragraph }) => [
    "A record’s address is its identifier: ",
    address,
    ` is ${name}, for people and in the data alike.`,
    ...(paragraph ? [" Each paragraph has its own, too: ", paragraph.address, ` is ${paragraph.name}.`] : []),
  ],
  keeping:
    "An address that has been published keeps its meaning. A record that is withdrawn stays at its address and says since when and why, in each of its forms; a record that is continued by another leads there.",
  programs: "For programs",
  json: ({ schema, code }) => [
    "The JSON forms are described by a ",
    schema("JSON Schema"),
    " (2020-12). Relations are addresses. Pages name their other forms by ",
    code('link rel="alternate"'),
    " and by the ",
    code("Link"),
    " header. The data may be read by scripts on any site, needs no key, and sets no cookies; ask again with the ",
    code("ETag"),
    " to learn whether it has changed.",
  ],
  models: ({ llms }) => [
    "Language models and their tools find all texts in ",
    llms("llms.txt"),
    ". Reference managers such as Zotero read what to cite from the page of each record and of the full text.",
  ],
  changes: "Changes",
  feed: ({ feed }) => ["The ", feed("feed of changes"), " (Atom) tells which record changed, when and how."],
  otherSites: "On other sites",
  cards: ({ card, oembed }) => [
    "Where a system looks for oEmbed, as WordPress does, the address of a record is enough: it becomes a card with the record’s words. Elsewhere a frame shows the same card, ",
    card,
    "; the code for it stands on each record’s page. What oEmbed reads is at ",
    oembed,
    ".",
  ],
  example: ({ name }) => `${name}, for example`,
  terms: "Terms",
  licence: ({ licence }) => ["The text and the data are published under ", licence, "."],
  noLicence: ({ publisher }) =>
    `${publisher} publishes the text. No licence is stated here; for uses beyond reading, linking and quoting, ask the publisher.`,
};
