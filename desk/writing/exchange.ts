/** What the desk and the script of an entry’s page say to each other. */
import type { FormCure } from "../../lib/authoring/form-cure.ts";
import type { WordPart } from "../word-difference.ts";

/** A finding at a place in a text that is written in the editor. */
export interface Mark {
  /** The name of the control. */
  readonly control: string;
  /** Counted from 0 in the control’s value as it was sent, each line break one character. */
  readonly offset: number;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint?: string;
  /** What makes it go away. */
  readonly cure?: FormCure;
}

/** What the check says of a form that is being filled in. */
export interface CheckAnswer {
  /** The sentence above the form. */
  readonly state: string;
  /** The list of findings of each control as HTML, by its name; of the file under the empty name. */
  readonly lists: Readonly<Record<string, string>>;
  /** The controls of which there are errors. */
  readonly invalid: readonly string[];
  readonly marks: readonly Mark[];
}

/** What came of a draft that was sent. */
export type DraftAnswer =
  | { readonly outcome: "saved"; readonly version: string }
  | { readonly outcome: "refused"; readonly message: string }
  /** Somebody else has saved in the meantime: what they wrote, and how the texts differ. */
  | {
      readonly outcome: "conflict";
      /** Of the file as it is now. */
      readonly version: string;
      readonly differences: readonly Difference[];
    };

/** How a control’s value in the file differs from what was sent. */
export interface Difference {
  readonly control: string;
  readonly label: string;
  /** From what is in the file now to what was sent. */
  readonly parts: readonly WordPart[];
  /** What is in the file now. */
  readonly theirs: readonly string[];
}
