/** How much a content folder may hold. The limits are far above any real text and keep every answer within seconds. */

export const limits = {
  /** Bytes of one file. */
  fileBytes: 128 * 1024,
  /** Bytes of all files that are read. */
  folderBytes: 8 * 1024 * 1024,
  /** Bytes of the ledger of addresses, which grows for decades. */
  ledgerBytes: 8 * 1024 * 1024,
  /** Files that are read. */
  files: 2_000,
  /** Lines of one file. */
  lines: 5_000,
  /** Signs of one file that Markdown could take for marks. */
  marks: 5_000,
  /** Milliseconds of the processor’s time that files may take in excess of what a real one takes, all of them together. */
  patience: 3_000,
  /** Milliseconds that a real file takes at most. */
  usual: 250,
  /** Characters of one line. */
  lineLength: 10_000,
  /** Characters of lines that follow each other without a blank line. */
  blockLength: 40_000,
  /** Quotations and lists within each other. */
  nesting: 12,
  /** Characters of one field: more than twice the longest title of the source. */
  fieldLength: 400,
  /** The largest number of a record. */
  largestNumber: 9_999,
  /** Findings that are told of one file. */
  findings: 2_000,
} as const;
