/** What the check says of published addresses, and of the fields with which texts keep theirs. */

/** Addresses that nothing leads to any more. */
export interface LostAddressFindings {
  readonly stops: (named: { address: string }) => string;
  /** The program has made it, from no file of its own. */
  readonly madeHint: string;
  readonly pageHint: (named: { page: string }) => string;
  readonly headingHint: (named: { address: string }) => string;
}

/** Paragraphs that are not where they were published. */
export interface ParagraphFindings {
  readonly otherWords: (named: { address: string; words: string }) => string;
  /** Lines for the fields, and the fields that they replace. A hint, or the end of one. */
  readonly add: (named: { lines: readonly string[]; replaced: readonly string[] }) => string;
  /** Where bringing the paragraphs back helps as much. */
  readonly bringBackOrAdd: (named: { count: number; add: string }) => string;
  /** What to add where it is the same paragraph, and where it is another one. */
  readonly sameOrOther: (named: { same: string; other: string }) => string;
}

/** `redirect_from`, `paragraphs` and `withdrawn_paragraphs`. */
export interface AddressFieldFindings {
  readonly miswritten: (named: { address: string }) => string;
  readonly write: (named: { address: string }) => string;
  /** The hint for an address that cannot be continued. */
  readonly remove: string;
  readonly ofForm: (named: { address: string }) => string;
  readonly exists: (named: { address: string }) => string;
  /** Named by a page. */
  readonly ofRecord: (named: { address: string }) => string;
  readonly ofRecordHint: string;
  readonly ofSite: (named: { address: string }) => string;
  readonly ofFile: (named: { address: string }) => string;
  readonly ofNothing: (named: { address: string }) => string;
  readonly ofNothingHint: string;
  /** Absent where both are in the same file. */
  readonly taken: (named: { address: string; file?: string | undefined }) => string;
  readonly takenHint: string;
  readonly count: (counts: { named: number; present: number }) => string;
  readonly countHint: string;
  readonly twice: (named: { name: string }) => string;
  readonly twiceHint: string;
}
