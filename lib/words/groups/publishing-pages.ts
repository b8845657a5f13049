/** What the pages of publishing say. */
import type { Sentence, Wrap } from "../sentence.ts";

/** On the first page: what is changed and not yet online. */
export interface WaitingWords {
  readonly title: string;
  /** Nothing waits. */
  readonly nothing: string;
  /** What others have changed in the repository, and is not online yet. */
  readonly others: (named: { names: string }) => string;
  /** What waits: `Goal 57 changed`. */
  readonly entry: <Part>(named: { name: Part; what: "added" | "changed" | "deleted" }) => Sentence<Part>;
  /** Who saved it last, and when. */
  readonly saved: (named: { by: string; time: string }) => string;
  readonly planned: (named: { time: string }) => string;
  /** The way to where an entry is edited, as it is seen and as it is heard. */
  readonly edit: string;
  readonly editName: (named: { name: string }) => string;
  /** The button to the review. */
  readonly look: string;
  /** What was published last, and the way to all that was. */
  readonly last: <Part>(named: {
    title: string;
    time: string;
    by: string;
    history: Wrap<Part>;
  }) => Sentence<Part>;
}

/** What is going to be published. */
export interface ReviewWords {
  /** The title of the page, and its button. */
  readonly publish: string;
  readonly heading: (named: { names: readonly string[] }) => string;
  readonly planned: (named: { name: string; time: string }) => string;
  readonly isNew: string;
  readonly wasDeleted: string;
  /** A file that goes online with an entry. */
  readonly newFile: <Part>(named: { isPicture: boolean; file: Part }) => Sentence<Part>;
  readonly note: string;
  readonly noteHelp: string;
  /** What it does outside. */
  readonly outside: string;
  readonly errors: (named: { count: number }) => string;
  readonly error: (named: { path: string; line: number; message: string }) => string;
  readonly pages: string;
  readonly version: <Part>(named: { address: Part }) => Sentence<Part>;
  /** No version is kept, of entries of which there can be some, or of others. */
  readonly noVersion: (named: { of: "records" | "pages" }) => string;
  /** The addresses that are added, of which some are not named. */
  readonly addresses: (named: { addresses: readonly string[]; more: number }) => string;
  readonly when: WhenWords;
}

/** The choice when it is published. */
export interface WhenWords {
  readonly title: string;
  readonly now: string;
  readonly later: string;
  readonly time: string;
  readonly help: (named: { timeZone: string; clock: string }) => string;
}

/** How far a publication is. */
export interface ProgressWords {
  readonly name: string;
  /** A step that has begun. */
  readonly step: (named: {
    number: number;
    count: number;
    step: "prepare" | "check" | "keep" | "build" | "record" | "command" | "push";
  }) => string;
  readonly failed: string;
  readonly online: (named: { time: string }) => string;
  /** How the command after the release ended. */
  readonly commandDone: string;
  readonly commandFailed: (named: { problem: string }) => string;
  readonly history: <Part>(named: { history: Wrap<Part> }) => Sentence<Part>;
}

/** What was published. */
export interface HistoryWords {
  readonly title: string;
  /** A publication’s name for who hears it. */
  readonly name: (named: { title: string; time: string }) => string;
  readonly by: (named: { time: string; by: string }) => string;
  readonly putBack: (named: { name: string }) => string;
  readonly putAllBack: string;
  readonly wasNew: string;
  readonly older: string;
}

/** What the desk did. */
export interface LogWords {
  /** The title of the page in the browser, its heading, and the way to it from what was published. */
  readonly title: string;
  readonly heading: string;
  readonly way: string;
  readonly nothing: string;
  /** What was done: when, by whom and with which entries. */
  readonly line: <Part>(named: {
    time: Part;
    by: string;
    what:
      | "published"
      | "failed"
      | "undone"
      | "finished"
      | "pushed"
      | "not pushed"
      | "command"
      | "planned"
      | "withdrawn"
      | "plan failed"
      | "dismissed"
      | "taken over";
    names: string | undefined;
  }) => Sentence<Part>;
}
