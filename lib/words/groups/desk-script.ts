/** What the scripts of the desk’s pages say while somebody writes. They are sent to browsers, so they are in no other group. */
import type { Sentence, Wrap } from "../sentence.ts";

export interface DeskScriptWords {
  /** The list of entries: how many of them are shown. */
  readonly entries: { readonly shown: (named: { shown: number; all: number }) => string };
  readonly saving: SavingScriptWords;
  readonly conflict: ConflictWords;
  readonly keptDraft: KeptDraftWords;
  readonly paste: {
    /** What became of a paste, and what was left out. */
    readonly done: (paste: PasteCounts) => string;
    readonly undo: string;
  };
  readonly tools: ToolWords;
  readonly targets: TargetWords;
  readonly pictures: PictureScriptWords;
  /** Closes a dialog. */
  readonly cancel: string;
  readonly preview: {
    /** The group of widths, for who hears it. */
    readonly width: string;
    readonly phone: string;
    readonly desktop: string;
  };
}

/** What became of a save. */
interface SavingScriptWords {
  readonly saving: string;
  readonly saved: string;
  readonly noAnswer: string;
  /** The desk answers, but something went wrong in it. */
  readonly notSaved: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly conflict: string;
}

/** Two people have written into one entry. */
interface ConflictWords {
  readonly title: string;
  readonly explanation: string;
  readonly mine: string;
  readonly theirs: string;
  /** What the marks in the differences mean. */
  readonly legend: <Part>(named: { theirs: Wrap<Part>; mine: Wrap<Part> }) => Sentence<Part>;
  /** Above what was not taken. */
  readonly keptTheirs: string;
  readonly keptMine: string;
}

/** Words that were kept in the browser. */
interface KeptDraftWords {
  readonly title: string;
  readonly from: (draft: { at: Date; isToday: boolean }) => string;
  readonly putBack: string;
  readonly discard: string;
}

/** How much of what a paste holds, and how much of it was left out. */
export interface PasteCounts {
  readonly headings: number;
  readonly lists: number;
  readonly tables: number;
  readonly links: number;
  readonly pictures: number;
  readonly comments: number;
  readonly deletions: number;
}

/** What a button is called, and what it shows. */
interface ToolWord {
  readonly label: string;
  /** A single letter, or words. */
  readonly sign: string;
}

/** The buttons above a text. */
interface ToolWords {
  readonly title: string;
  /** A label with the key that does the same, with Control. */
  readonly withKey: (tool: { label: string; key: string }) => string;
  readonly strong: ToolWord;
  readonly emphasis: ToolWord;
  readonly heading: ToolWord;
  readonly bullets: ToolWord;
  readonly numbers: ToolWord;
  readonly link: ToolWord;
  readonly target: ToolWord;
  readonly picture: ToolWord;
  readonly undo: ToolWord;
  readonly redo: ToolWord;
  /** What a link says of which no words were chosen. */
  readonly linkText: string;
  /** What a screen reader says when what was chosen is gone. */
  readonly deleted: string;
}

/** The dialog in which a place to link to is found. */
interface TargetWords {
  readonly title: string;
  readonly field: string;
  readonly list: string;
  readonly reading: string;
  /** How many were found; `shown`, where not all are. */
  readonly count: (found: { count: number; shown?: number | undefined }) => string;
  readonly failed: string;
  readonly signedOut: string;
  /** `Goal 56, paragraph 2` */
  readonly paragraph: (named: { name: string; number: string }) => string;
  /** What people write before a number, in small letters. */
  readonly beforeNumber: readonly string[];
}

/** The dialog from which a picture is sent; the page for it has some of the same words. */
interface PictureScriptWords {
  readonly title: string;
  readonly file: string;
  readonly description: string;
  readonly descriptionHelp: string;
  readonly add: string;
  readonly sending: string;
  readonly notSent: string;
  readonly signedOut: string;
}
