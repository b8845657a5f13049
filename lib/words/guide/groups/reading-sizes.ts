/** What the check says of files that are too large to be read, and of the lines around the fields. */

/** What is counted of a text. */
export type Counted = "lines" | "marks" | "containers" | "underlines";

/** How much there is, and how much there can be. */
interface Size {
  readonly size: number;
  readonly most: number;
}

export interface SizeFindings {
  readonly tooManyFiles: (most: number) => string;
  readonly tooMuchEffort: string;
  /** A file was not read because of all those before it. */
  readonly notReadHint: string;
  /** In kilobytes. */
  readonly file: (size: Size) => string;
  /** In megabytes, of all files together. */
  readonly folder: (most: number) => string;
  readonly fileHint: string;
  /** In characters. */
  readonly line: (size: Size) => string;
  readonly lineHint: string;
  /** Lines without a blank one between, in characters. */
  readonly block: (most: number) => string;
  readonly blockHint: string;
  /** What is too much in the file, by what is counted. */
  readonly counts: Readonly<Record<Counted, (most: number) => string>>;
  readonly countHints: Readonly<Record<Counted, string>>;
  readonly nesting: (depth: Size) => string;
  readonly nestingHint: string;
}

export interface FrontMatterFindings {
  readonly moreHyphens: string;
  readonly textBehind: string;
  /** Fields between `+++`. */
  readonly toml: string;
  readonly lookAlike: string;
  readonly blankLines: string;
  readonly missing: string;
  /** What the first line is. */
  readonly openingHint: string;
  readonly closingLookAlike: string;
  readonly closingLookAlikeHint: string;
  /** `...` in place of the closing line. */
  readonly dots: string;
  readonly dotsHint: string;
  readonly unclosed: string;
  readonly unclosedHint: string;
}
