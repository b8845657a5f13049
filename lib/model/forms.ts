/**
 * The forms that the strategy has besides its pages: one list, from which the addresses, the links, the ledger, the headers
 * and the page about the data are made.
 */
import { type Addressed, recordRoute, routes } from "./routes.ts";

/** A form of a record or of the whole strategy; `lib/words/` has its name and what it is for. */
export interface Format {
  /** The last step of its address below the record's: `data.bib`. `:name` stands for the name of the record, `goal-56`. */
  readonly file: string;
  /** Its media type, without parameters. */
  readonly type: string;
  /** The sheets that it is for, where it is a PDF. */
  readonly paper?: Paper;
}

/** The sheets that PDFs are made for. */
export type Paper = "a4" | "letter";

/** A file that is kept in a folder of many has a name that says what it is of. */
const anyName = ":name";

/** The forms of every numbered record, at `/goals/56/<file>`. */
export const recordFormats = [
  {
    file: ":name.pdf",
    type: "application/pdf",
    paper: "a4",
  },
  {
    file: ":name-letter.pdf",
    type: "application/pdf",
    paper: "letter",
  },
  {
    file: "data.json",
    type: "application/json",
  },
  {
    file: "data.md",
    type: "text/markdown",
  },
  {
    file: "data.bib",
    type: "application/x-bibtex",
  },
  {
    file: "data.ris",
    type: "application/x-research-info-systems",
  },
  {
    file: "data.csl.json",
    type: "application/vnd.citationstyles.csl+json",
  },
] as const satisfies readonly Format[];

/** The forms of the whole strategy, at `/data/<file>`; its PDFs, which people keep and send, at the root. */
export const strategyFormats = [
  {
    file: "international-strategy.pdf",
    type: "application/pdf",
    paper: "a4",
  },
  {
    file: "international-strategy-letter.pdf",
    type: "application/pdf",
    paper: "letter",
  },
  {
    file: "strategy.json",
    type: "application/json",
  },
  {
    file: "strategy.md",
    type: "text/markdown",
  },
  {
    file: "strategy.xml",
    type: "application/xml",
  },
  {
    file: "strategy.bib",
    type: "application/x-bibtex",
  },
  {
    file: "strategy.ris",
    type: "application/x-research-info-systems",
  },
  {
    file: "strategy.csl.json",
    type: "application/vnd.citationstyles.csl+json",
  },
] as const satisfies readonly Format[];

export type RecordFormatFile = (typeof recordFormats)[number]["file"];
export type StrategyFormatFile = (typeof strategyFormats)[number]["file"];

type Pdf = { readonly paper: Paper };
/** The forms that are PDFs; all others are text. */
export type RecordPdfFile = Extract<(typeof recordFormats)[number], Pdf>["file"];
export type StrategyPdfFile = Extract<(typeof strategyFormats)[number], Pdf>["file"];

/** The sheets that a form is for, where it is a PDF. */
export function paperOf({ paper }: Format): Paper | undefined {
  return paper;
}

/** Other files of the site as a whole. */
export const files = {
  /** The JSON Schema of the JSON forms. */
  schema: "/data/schema.json",
  feed: "/feed.xml",
  llms: "/llms.txt",
  /** The picture that link previews show for pages without one of their own. */
  picture: "/picture.png",
  securityText: "/.well-known/security.txt",
  /** What a browser needs to look for something from its own field (OpenSearch 1.1). */
  openSearch: "/opensearch.xml",
} as const;

/** The address of a form of a record or of a version: `/goals/56/data.json`, `/goals/56/2026-11-22/data.json`. */
export function formatRoute(record: Addressed, file: RecordFormatFile): string {
  return `${record.version?.route ?? recordRoute(record)}/${file.replace(anyName, nameOf(record))}`;
}

/** What a file of a record is called: `goal-56`, of a version `goal-56-2026-11-22`. */
function nameOf({ kind, number, version }: Addressed): string {
  const step = version?.route.split("/").at(-1);
  return `${kind}-${number}${step === undefined ? "" : `-${step}`}`;
}

/** The address of a form of the whole strategy: `/data/strategy.json`, `/international-strategy.pdf`. */
export function strategyFormatRoute(file: StrategyFormatFile): string {
  const format: Format | undefined = strategyFormats.find((each) => each.file === file);
  return format?.paper === undefined ? `${routes.data}/${file}` : `/${file}`;
}

/** The card that other sites show of a record in a frame: `/goals/56/embed`. */
export function embedRoute(record: Addressed): string {
  return `${recordRoute(record)}/embed`;
}

/** Where other sites find the card (oembed.com): `/goals/56/oembed.json`. */
export function oembedRoute(record: Addressed): string {
  return `${recordRoute(record)}/oembed.json`;
}

/** The picture that link previews show: `/goals/56/picture.png`. */
export function pictureRoute(record: Addressed): string {
  return `${recordRoute(record)}/picture.png`;
}

/** Every address below a record's own: `/goals/56/data.json`, `/goals/56/embed` and the others, in the same order for every record. */
export function listFormRoutes(record: Addressed): readonly string[] {
  return [
    ...recordFormats.map(({ file }) => formatRoute(record, file)),
    embedRoute(record),
    oembedRoute(record),
    pictureRoute(record),
  ];
}
