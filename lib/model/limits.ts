/**
 * How much a content folder may hold. The limits are far above any real text and keep every answer within seconds. All of
 * them are counted, before anything is parsed: what is accepted on one machine is accepted on every other.
 */

export const limits = {
  /** Bytes of one file. */
  fileBytes: 128 * 1024,
  /** Bytes of all files that are read. */
  folderBytes: 16 * 1024 * 1024,
  /** Bytes of the ledger of addresses, which grows for decades. */
  ledgerBytes: 64 * 1024 * 1024,
  /** Files that are read. */
  files: 12_000,
  /** Lines of one file. */
  lines: 5_000,
  /** Signs of one file that Markdown could take for marks. */
  marks: 5_000,
  /** Marks of lists and quotations at the beginnings of the lines of one file. */
  containers: 1_000,
  /** Lines of hyphens or equals signs of one file. */
  underlines: 500,
  /** What all files that are read may come to, in the units of `effort`. */
  effort: 80_000_000,
  /** Characters of one line. */
  lineLength: 10_000,
  /** Characters of lines that follow each other without a blank line. */
  blockLength: 40_000,
  /** Quotations and lists within each other. */
  nesting: 12,
  /** Characters of all fields of a record together. */
  fieldsLength: 32 * 1024,
  /** Commas, colons, brackets and line breaks in the fields of a record. */
  fieldSigns: 3_000,
  /** Characters of one field: more than twice the longest title of the source. */
  fieldLength: 400,
  /** The largest number of a record. */
  largestNumber: 9_999,
  /** Mistakes in a folder that are compared with what would have been right; others are reported without a guess. */
  guesses: 100,
  /** Findings that are reported of one file, errors and warnings each. */
  findings: 2_000,
  /** Findings that are reported of all files, errors and warnings each. */
  allFindings: 20_000,
} as const;
