/** What the check says of kept versions. */
export interface KeptVersionFindings {
  readonly missing: (named: { file: string }) => string;
  readonly missingHint: (named: { command?: string | undefined }) => string;
  readonly future: (named: { day: string; today: string }) => string;
  readonly futureHint: string;
  readonly changed: string;
  /** The text’s own file is where changes are made; a text that is gone has none. */
  readonly changedHint: (named: { command?: string | undefined; own?: string | undefined }) => string;
  readonly unlisted: string;
  readonly unlistedHint: string;
  /** It is not what the text’s own file says either. */
  readonly unlistedOther: (named: { own: string }) => string;
  readonly unlistedOtherHint: (named: { own: string; ledger: string }) => string;
  readonly unopened: (named: { name: string }) => string;
  readonly unopenedHint: string;
  readonly noVersion: (named: { name: string }) => string;
  readonly noVersionHint: string;
  /** Where the program has come to refuse what was published. */
  readonly unreadable: (named: { findings: string }) => string;
}
