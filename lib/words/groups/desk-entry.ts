/** What the page of an entry says, and what becomes of a save. */
import type { Sentence, Wrap } from "../sentence.ts";

export interface EntryWords {
  /** Where it is in the content; the number of a record is the name of its file. */
  readonly file: (named: { path: string; isNumbered: boolean }) => string;
  /** The file as it is now, beside words that were not saved. */
  readonly now: string;
  readonly elsewhere: string;
  readonly preview: string;
  /** What the preview holds. */
  readonly onSite: (named: { name: string }) => string;
  /** In place of the form of a file that is not UTF-8. */
  readonly readOnly: string;
  /** The text below the fields, and the whole file in one control. */
  readonly text: string;
  readonly whole: string;
  readonly markdown: string;
  readonly save: string;
  readonly editWhole: string;
  readonly editFields: string;
  /** Leads to the fields that are empty and need not be filled. */
  readonly moreFields: (named: { labels: readonly string[] }) => string;
  readonly field: FieldWords;
}

/** What is said of a field. Its explanation and its example are the guide’s. */
export interface FieldWords {
  /** What a field is called, by its name in the file: `redirect_from` → `Redirect from`. */
  readonly label: (field: { name: string }) => string;
  /** The explanation of a field, and how it is filled in. */
  readonly note: (field: {
    explanation: string;
    isRequired: boolean;
    /** One text a line, one word a line, or two parts a line, by their names in the file. */
    lines?: "texts" | "words" | readonly [string, string] | undefined;
    example?: string | undefined;
  }) => string;
  /** In place of a control that can’t show what the file has. */
  readonly notShown: <Part>(field: { explanation: string; whole: Wrap<Part> }) => Sentence<Part>;
  /** The choice of nothing. */
  readonly choose: string;
}

/** Why something was not saved, and what is done with its words. */
export interface SavingWords {
  readonly heading: string;
  readonly outdated: string;
  readonly gone: string;
  /** Of the field with this label; of the text, where there is none. */
  readonly stuck: (named: { label?: string | undefined }) => string;
  /** Where the system refuses it: why, and what to do (`FileWords`). */
  readonly refused: (refusal: { why: string; hint: string }) => string;
  readonly failed: string;
  readonly tooLong: string;
  /** What was sent from a control, to copy. */
  readonly yourWords: (named: { label: string }) => string;
}
