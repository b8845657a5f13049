/** What pages say around the words of the records. */
import type { Kind } from "../../model/kinds.ts";
import type { Site } from "../../model/records.ts";
import type { Sentence } from "../sentence.ts";

/** What surrounds every page. */
export interface FrameWords {
  readonly skip: string;
  /** Names of the navigations, for who hears them. */
  readonly main: string;
  readonly about: string;
  readonly breadcrumb: string;
  readonly start: string;
  readonly fullText: string;
  readonly contact: string;
  /** The name of the site with its owner's. */
  readonly siteTitle: (site: Site) => string;
  /** Where the words of the site come from; `published` is a month of ISO 8601. */
  readonly origin: <Part>(named: {
    section: number;
    title: string;
    publisher: string;
    source: string;
    vision: Part;
    published: string;
  }) => Sentence<Part>;
}

/** The start page. */
export interface HomeWords {
  /** What this is, whose and since when; `published` is a month of ISO 8601. */
  readonly introduction: <Part>(named: { site: Site; vision: Part; published: string }) => Sentence<Part>;
  readonly findGoal: string;
  readonly readFullText: string;
  readonly fullTextNote: string;
  readonly mission: (site: Site) => string;
  readonly from: <Part>(named: { document: Part }) => Sentence<Part>;
  readonly visions: string;
  readonly waysOn: string;
}

/** The page of the full text. */
export interface DocumentWords {
  readonly contents: string;
  /** The text before the first record. */
  /** Ends the name of a link that leads within the text: of today, or of a version’s day. */
  readonly here: (then?: { version: string }) => string;
  readonly introduction: string;
  /** The part of the source that it is. */
  readonly part: (named: { source: string; section: number }) => string;
  /** What it rests on, and since when that is; `published` is a month of ISO 8601. */
  readonly basedOn: <Part>(named: { vision: Part; published: string }) => Sentence<Part>;
  readonly about: string;
  /** Where the words come from, and where else they are. */
  readonly provenance: <Part>(named: {
    section: number;
    title: string;
    publisher: string;
    source: string;
    changes: Part;
    data: Part;
  }) => Sentence<Part>;
}

/** A list of records of a kind, and what else names many. */
export interface CollectionWords {
  /** The name of the ways to the parts of a long list, for who hears it: `Goals by number`. */
  readonly parts: (named: { kind: Kind }) => string;
  /** The numbers of a part: `101–200`. */
  readonly span: (span: { first: number; last: number }) => string;
  /** `Goals 101–200` */
  readonly part: (named: { kind: Kind; first: number; last: number }) => string;
  /** The list of all, within a sentence: `the list of all goals`. */
  readonly all: (named: { kind: Kind }) => string;
  /** Where the records are that a page doesn’t name. */
  readonly more: <Part>(named: { count: number; all: Part }) => Sentence<Part>;
}

/** The page of a record in force. */
export interface RecordPageWords {
  readonly itsGoals: string;
  readonly itsVisions: string;
  readonly goalBelongs: string;
  readonly visionLeads: string;
  readonly mentions: string;
  /** The name of the way to the records before and after: `Goals before and after`. */
  readonly siblings: (named: { kind: Kind }) => string;
  readonly before: string;
  readonly after: string;
  /** In place of a paragraph that is gone. */
  readonly paragraphGone: (named: { name: string; paragraph: string }) => string;
  /** What a table is called that scrolls by itself. */
  readonly table: string;
  readonly footnotes: string;
  /** The way from a footnote back to its sign in the text, by the footnote's number. */
  readonly backFromFootnote: (named: { number: string }) => string;
}

/** What has become of an address. */
export interface EndedWords {
  /** Since when a record is no longer in force, and why. */
  readonly withdrawn: <Part>(named: { day: Part; reason?: Part | string }) => Sentence<Part>;
  /** The name of a record that is no longer in force: `Goal 57, withdrawn`. */
  readonly withdrawnName: (named: { name: string }) => string;
  readonly textUntilThen: string;
  readonly moved: string;
  readonly continuedAt: <Part>(named: { place: Part }) => Sentence<Part>;
  readonly movedTitle: (named: { route: string }) => string;
  readonly movedDescription: (named: { name: string }) => string;
}

/** Where there is nothing; without a kind, it could have been any page. */
export interface MissingWords {
  readonly title: (named: { kind?: Kind | undefined }) => string;
  readonly lead: (named: { kind?: Kind | undefined; hasRecords: boolean }) => string;
  /** The way to a list that is too long for the page: `The list of all 2,000 goals`. */
  readonly list: (named: { kind: Kind; count: number }) => string;
  readonly orRead: <Part>(named: { document: Part }) => Sentence<Part>;
  readonly description: string;
}

/** While writing: the page in place of one whose content has errors. */
export interface ProblemWords {
  readonly title: string;
  readonly lead: string;
}
