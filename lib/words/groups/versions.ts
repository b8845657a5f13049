/** What pages say of published versions and of what changed between them. */

import type { recordFields } from "../../model/fields.ts";
import type { Collection, FieldsOfKind, Kind, ParentField } from "../../model/kinds.ts";
import type { NumberedRecord, Translation } from "../../model/records.ts";
import type { Sentence } from "../sentence.ts";

/** The fields in words that records of some kind have for themselves: `title`, `theme`. */
export type OwnField = {
  [K in Kind]: Exclude<keyof FieldsOfKind<K>, keyof typeof recordFields | ParentField<K>>;
}[Kind];

/** The fields in which records name others: `strategy`, `visions`. */
export type NamingField = { [K in Kind]: ParentField<K> }[Kind];

export interface VersionWords {
  /** The name of the list of a record’s versions: `Versions of Goal 56`. */
  readonly of: (named: { name: string }) => string;
  /** A version by its day; of several publications on one day, of which it is: `22 November 2026, 2nd publication`. */
  readonly name: (version: { day: string; order: number }) => string;
  /** A text as it was then: `Goal 56, 22 November 2026`. */
  readonly nameOf: (named: { name: string; version: string }) => string;
  /** On the page of a version, what the page shows. */
  readonly asPublished: <Part>(named: { day: Part }) => Sentence<Part>;
  /** … and what has become of it. */
  readonly inForce: <Part>(named: { record: Part }) => Sentence<Part>;
  readonly replaced: <Part>(named: { day: Part }) => Sentence<Part>;
  readonly corrected: <Part>(named: { day: Part }) => Sentence<Part>;
  readonly continued: <Part>(named: { record: Part }) => Sentence<Part>;
  /** The newest version of a text whose file says something else already. */
  readonly changing: <Part>(named: { record: Part }) => Sentence<Part>;
  /** On a record’s page, since when its words are what they are, and the way to its versions. */
  readonly since: <Part>(named: { day: Part; versions: Part }) => Sentence<Part>;
  /** Above the list of a record’s versions. */
  readonly count: (named: { count: number; day: string }) => string;
  /** Marks in the list of versions. */
  readonly today: string;
  readonly first: string;
  readonly correction: string;
  readonly sameWords: string;
  readonly belonged: string;
  /** Names of the parts of a version’s page. */
  readonly changedSince: <Part>(named: { version: Part }) => Sentence<Part>;
  readonly changedUntilNow: string;
  readonly beforeAndAfter: string;
  /** For search results: of a version, and of the list of versions. */
  readonly description: (named: { name: string; day: string }) => string;
  readonly listDescription: (named: { name: string }) => string;
  readonly change: ChangeWords;
  readonly whole: WholeWords;
  readonly translation: TranslationVersionWords;
}

/** The versions of a text’s translation into the language. */
export interface TranslationVersionWords {
  /** The name of their list, below that of the versions of the original. */
  readonly list: string;
  /** One of them as a text of then: `Translation of Goal 56, 22 November 2026`; of the whole, and where its text is named already. */
  readonly nameOf: (named: { name: string; version: string }) => string;
  readonly wholeName: (named: { version: string }) => string;
  readonly here: (named: { version: string }) => string;
  /** For search results. */
  readonly description: (named: { name: string; day: string }) => string;
  /** On its page, what the page shows, and the version of the original that it was made from. */
  readonly asPublished: <Part>(named: { day: Part }) => Sentence<Part>;
  readonly madeFrom: <Part>(named: { version: Part }) => Sentence<Part>;
  /** … and what has become of it. */
  readonly replaced: <Part>(named: { day: Part }) => Sentence<Part>;
  readonly corrected: <Part>(named: { day: Part }) => Sentence<Part>;
  readonly gone: <Part>(named: { record: Part }) => Sentence<Part>;
  /** On the page of a version of the original, which version of the translation it is shown in. */
  readonly shownIn: <Part>(named: { day: Part }) => Sentence<Part>;
  /** On a record’s page, where its translation was amended: the newest version, and the way to all. */
  readonly since: <Part>(named: { day: Part; versions: Part }) => Sentence<Part>;
  /** What changed in fields of its own. */
  readonly status: (named: Readonly<Record<"before" | "after", Translation["status"]>>) => string;
  readonly from: (named: { readonly before?: string; readonly after?: string }) => string;
}

/** What changed, in sentences. */
export interface ChangeWords {
  /** A field in words that has other words. */
  readonly field: <Part>(named: { field: OwnField; difference: Part }) => Sentence<Part>;
  readonly fieldAdded: <Part>(named: { field: OwnField; after: Part }) => Sentence<Part>;
  readonly fieldGone: <Part>(named: { field: OwnField; before: Part }) => Sentence<Part>;
  /** Other records are named. */
  readonly naming: (named: {
    field: NamingField;
    before: readonly NumberedRecord[];
    after: readonly NumberedRecord[];
  }) => string;
  readonly reinstated: string;
  /** It continues records that are gone, by their addresses. */
  readonly continues: (named: { routes: readonly string[] }) => string;
  /** A field of the document. */
  readonly section: (named: { before: number; after: number }) => string;
  readonly vision: string;
  readonly addresses: string;
  /** What a screen reader says at a change within a text, and at its end. */
  readonly inserted: string;
  readonly deleted: string;
  readonly end: string;
  /** What stands at a block that was added, taken away or moved; moves are numbered where there are several. */
  readonly blocks: {
    readonly inserted: string;
    readonly deleted: string;
    readonly movedHere: (move: number) => string;
    readonly movedAway: (move: number) => string;
  };
  /** Where a paragraph was parted in two, and where two were joined. */
  readonly split: string;
  readonly joined: string;
  /** In place of paragraphs that did not change. */
  readonly unchanged: (count: number) => string;
}

/** The whole as it was, and all changes of it. */
export interface WholeWords {
  readonly changes: string;
  readonly changesLead: (named: { day: string }) => string;
  readonly changesDescription: string;
  readonly noChanges: (named: { day: string }) => string;
  readonly notPublished: string;
  /** What the first publication was of: how many records of each kind, and the document where it was one of them. */
  readonly begin: (named: { counts: Readonly<Partial<Record<Collection | "document", number>>> }) => string;
  /** How many changes are not named, beside some that are or for themselves. */
  readonly more: (named: { count: number; areNamed: boolean }) => string;
  /** The way to the whole as it was on a day. */
  readonly asOf: (named: { version: string }) => string;
  /** The name of the whole as it was then: `Full text, 22 November 2026`. */
  readonly nameOf: (named: { version: string }) => string;
  /** What was published on the day of a version of the whole. */
  readonly publishedThen: string;
  readonly inForce: <Part>(named: { document: Part }) => Sentence<Part>;
}
