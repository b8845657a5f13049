/** How much a content folder may hold. The limits are far above any real text and keep every answer within seconds. */

export const limits = {
  /** Bytes of one file. */
  fileBytes: 256 * 1024,
  /** Bytes of all files that are read. */
  folderBytes: 8 * 1024 * 1024,
  /** Bytes of the ledger of addresses, which grows for decades. */
  ledgerBytes: 8 * 1024 * 1024,
  /** Characters of one line. */
  lineLength: 10_000,
  /** Characters of lines that follow each other without a blank line. */
  blockLength: 40_000,
  /** Quotations and lists within each other. */
  nesting: 12,
  /** Findings that are told of one file. */
  findings: 2_000,
} as const;
