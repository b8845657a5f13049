/** What the check says of single lines of the ledger. */
export interface LedgerLineFindings {
  /** Follows a message: the line, or the number of lines and the first of them, that have the same fault. */
  readonly alike: (others: { count: number; first: number }) => string;
  /** The hint for a file that another program has damaged, where git has it undamaged. */
  readonly restore: (named: { command: string }) => string;
  /** The hint for a file that a spreadsheet has saved. */
  readonly spreadsheetHint: string;
  readonly noHead: string;
  readonly noHeadHint: (named: { head: string }) => string;
  readonly conflict: (named: { mark: string }) => string;
  readonly conflictHint: string;
  readonly future: (named: { date: string; today: string }) => string;
  readonly futureHint: (named: { today: string }) => string;
  readonly damaged: (named: { words: string }) => string;
  readonly damagedHint: string;
  readonly emptyColumns: string;
  readonly quotationMarks: string;
  readonly columnSign: string;
  readonly otherDay: (named: { day: string }) => string;
  readonly noEntry: (named: { line: string }) => string;
  readonly noEntryHint: string;
  readonly noDay: (named: { date: string }) => string;
  readonly noDayHint: string;
  readonly tab: string;
  readonly spaces: string;
  readonly spacesHint: string;
  readonly noAddress: (named: { address: string }) => string;
  readonly noAddressHint: string;
  readonly noDigest: (named: { address: string }) => string;
  readonly noDigestHint: string;
  readonly wordsOfPage: (named: { address: string }) => string;
  readonly wordsOfPageHint: string;
}
