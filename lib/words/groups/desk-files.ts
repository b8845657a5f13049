/** What is said of files that cannot be written. */

/** Why a file cannot be written, to complete a sentence, and what to do. */
export interface WriteRefusal {
  readonly why: string;
  readonly hint: string;
}

export interface FileWords {
  readonly notAllowed: WriteRefusal;
  /** The drive itself. */
  readonly readOnly: WriteRefusal;
  readonly full: WriteRefusal;
  /** Another program holds the file. */
  readonly busy: WriteRefusal;
  /** For another reason, which the system names with a code. */
  readonly other: { readonly why: (named: { code: string }) => string; readonly hint: string };
  /** A new file: there is one already, or it cannot be written. */
  readonly taken: (file: { path: string }) => string;
  readonly takenHint: string;
  readonly notCreated: (file: { path: string; why: string }) => string;
}
