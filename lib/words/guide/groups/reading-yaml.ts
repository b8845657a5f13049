/** What the check says of YAML that is not plain fields. What is given to the functions is an excerpt of the file. */

export interface YamlFindings {
  readonly feature: YamlFeatureFindings;
  readonly value: YamlValueFindings;
  readonly syntax: YamlSyntaxFindings;
  /** All fields of a file together, in characters. */
  readonly tooLong: (size: { readonly size: number; readonly most: number }) => string;
  readonly tooManySigns: (size: { readonly size: number; readonly most: number }) => string;
  readonly tooLargeHint: string;
  readonly tooDeep: string;
  readonly duplicate: (field: { readonly name: string; readonly firstLine: number }) => string;
  readonly duplicateHint: string;
}

/** What YAML has besides fields. */
interface YamlFeatureFindings {
  readonly alias: (written: string) => string;
  readonly anchor: (written: string) => string;
  readonly tag: (written: string) => string;
  readonly inQuotesHint: string;
  readonly mergeKey: string;
  readonly mergeKeyHint: string;
  /** An anchor or tag at the name of a field. */
  readonly atName: (name: string) => string;
  readonly atNameHint: string;
  readonly directive: (line: string) => string;
  readonly directiveHint: string;
  /** Anything else. */
  readonly other: (line: string) => string;
}

interface YamlValueFindings {
  /** `note` is what stands behind the value, with its sign. */
  readonly endsBefore: (note: string) => string;
  readonly endsBeforeHint: string;
  /** The value itself is read as a note. */
  readonly isNote: (value: string) => string;
  readonly isNoteHint: string;
  readonly notNumber: (written: string) => string;
  readonly notNumberHint: string;
  readonly runTogether: string;
  readonly runTogetherHint: string;
  /** Quotation marks that are not those of YAML. */
  readonly quoted: (marks: { readonly opens: string; readonly closes: string }) => string;
  readonly quotedHint: string;
}

interface YamlSyntaxFindings {
  readonly noFields: string;
  /** How a field is written. */
  readonly fieldHint: string;
  /** The name of a field is a list, or fields. */
  readonly nameNotWord: string;
  readonly nameNotWordHint: string;
  readonly quoteUnclosed: string;
  readonly quoteUnclosedHint: string;
  readonly tabAtBeginning: string;
  /** A tab where spaces indent. */
  readonly tab: string;
  readonly tabHint: string;
  readonly fullWidthSpace: string;
  readonly fullWidthSpaceHint: string;
  readonly fullWidthColon: string;
  readonly fullWidthColonHint: string;
  readonly oddSpace: string;
  readonly oddSpaceHint: string;
  readonly noSpace: string;
  readonly equalsSign: string;
  readonly indentation: string;
  readonly indentationHint: string;
  /** A second colon in a line. */
  readonly colon: string;
  /** The whole value belongs in quotation marks. */
  readonly quoteAllHint: string;
  readonly beginning: (sign: string) => string;
  /** A backslash between quotation marks. */
  readonly backslash: (found: string) => string;
  readonly backslashHint: string;
  readonly bracketUnclosed: (opens: string) => string;
  readonly bracketUnclosedHint: (closes: string) => string;
  readonly textBehindQuote: string;
  readonly textBehindQuoteHint: string;
  readonly notField: (line: string) => string;
}
