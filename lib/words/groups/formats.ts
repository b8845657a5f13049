/** What the forms say that are not pages: Markdown, llms.txt, the feed, StratML and the data about pages. */
import type { Kind } from "../../model/kinds.ts";
import type { Site, Vision } from "../../model/records.ts";
import type { Sentence } from "../sentence.ts";

export interface FormatWords {
  readonly markdown: {
    readonly related: string;
    /** The records of a kind that the text does not announce. */
    readonly others: (named: { kind: Kind }) => string;
    readonly withdrawn: string;
    /** What a version says before its text. */
    readonly asPublished: <Part>(named: { day: string; now: Part }) => Sentence<Part>;
    /** The same of a version of the translation into the language. */
    readonly translationAsPublished: <Part>(named: { day: string; now: Part }) => Sentence<Part>;
  };
  readonly llms: {
    /** Where the pages and the other forms of the records are. */
    readonly note: (named: { files: readonly string[] }) => string;
    /** Where the records are that the file doesn’t list. */
    readonly more: string;
    readonly whole: string;
    readonly data: string;
    /** The page of all changes, and where the versions of a record are. */
    readonly versions: string;
    readonly versionsNote: string;
    readonly about: string;
  };
  readonly feed: {
    /** The feed's own title, wherever it is read. */
    readonly title: (site: Site) => string;
    /** What pages call it. */
    readonly name: string;
  };
  readonly stratml: {
    readonly vision: (vision: Vision) => string;
    readonly source: (source: Site["source"]) => string;
    readonly licence: (named: { terms: readonly string[] }) => string;
    readonly partOf: (named: { name: string; vision: string }) => string;
    readonly restsOn: (named: { vision: Vision; address: string }) => string;
    readonly permanentAddress: (named: { name: string; address: string }) => string;
  };
  /**
   * What citations write where a date would be. An item that merely has no date is taken by the APA's style for one that keeps
   * changing, and gets a "Retrieved" before its address that only a day of access would complete (APA 9.16).
   */
  readonly undated: string;
  /** The name of the strategy as a set of data. */
  readonly dataset: (site: Site) => string;
}
