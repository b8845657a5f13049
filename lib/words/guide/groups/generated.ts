/** What the generated parts of the editors’ guide say around the explanations of fields and rules. */

/** A file that is the only one of its kind, or a page. */
type OtherFile = "document" | "page" | "site" | "search";

/** The heads of the columns of a table of fields. */
type FieldColumn = "name" | "isNeeded" | "explanation" | "example";

export interface GeneratedWords {
  readonly fields: {
    /** The heading above the fields of a kind of numbered record, which is called as in the middle of a sentence. */
    readonly ofKind: (kind: { readonly one: string; readonly collection: string }) => string;
    /** The heading above those of another kind of file. */
    readonly of: Readonly<Record<OtherFile, string>>;
    readonly columns: Readonly<Record<FieldColumn, string>>;
    /** A field by its name in the file and, where the desk calls it otherwise, by that. */
    readonly name: (field: { readonly name: string; readonly label: string }) => string;
    readonly isNeeded: Readonly<Record<"yes" | "no", string>>;
  };
  readonly rule: (rule: {
    readonly title: string;
    readonly severity: string;
    readonly explanation: string;
  }) => string;
  /** Something as an example; it is marked as code already. */
  readonly example: (code: string) => string;
  /** Each limit, as an item of a list. */
  readonly limits: (limits: GuideLimits) => readonly string[];
}

/** The limits of the content. */
export interface GuideLimits {
  readonly fileKilobytes: number;
  readonly lines: number;
  readonly files: number;
  /** Of text, in all files together. */
  readonly pages: number;
  readonly lineLength: number;
  /** Of lines without a blank line between them. */
  readonly blockLength: number;
  readonly marks: number;
  /** Items of lists and lines of quotations. */
  readonly containers: number;
  readonly nesting: number;
  readonly fieldLength: number;
  readonly largestNumber: number;
}
