/** What the check says of what was published: the ledger, kept versions, days. */
import type { AddressFieldFindings, LostAddressFindings, ParagraphFindings } from "./ledger-addresses.ts";
import type { LedgerLineFindings } from "./ledger-lines.ts";
import type { KeptVersionFindings } from "./ledger-versions.ts";

export interface LedgerFindings {
  readonly file: LedgerFileFindings;
  readonly lines: LedgerLineFindings;
  readonly lost: LostAddressFindings;
  readonly paragraphs: ParagraphFindings;
  readonly fields: AddressFieldFindings;
  readonly versions: KeptVersionFindings;
  readonly days: DayFindings;
  readonly notes: NoteFindings;
}

/** A commit that has the ledger: the last one, or the one that is being merged with it. */
export type LedgerCommit = "last commit" | "merged commit";

/** The ledger as a whole. */
export interface LedgerFileFindings {
  /** While there are versions. */
  readonly missing: (named: { file: string; folder: string }) => string;
  readonly missingHint: string;
  readonly unreadable: string;
  readonly unreadableHint: string;
  readonly tooLarge: (megabytes: { size: string; most: string }) => string;
  readonly tooLargeHint: string;
  /** While a commit has it. */
  readonly missingSince: (named: { file: string; commit: LedgerCommit }) => string;
  /** Lines of a commit are gone: one of them, and how many others. */
  readonly linesLost: (named: { line: string; others: number; commit: LedgerCommit }) => string;
  readonly linesMoved: (named: { commit: LedgerCommit }) => string;
  /** The command brings the file of the last commit back, and shows that of the merged one. */
  readonly bringBack: (named: { commit: LedgerCommit; command: string }) => string;
}

/** Days and months in fields. A date is a day, a month or a year. */
export interface DayFindings {
  readonly future: (named: {
    unit: "day" | "month" | "date";
    value: string;
    today: string;
    timeZone: string;
  }) => string;
  readonly futureHint: (named: { unit: "day" | "month" | "date"; latest: string }) => string;
}

/** The notes of changes for readers, the newest first. */
export interface NoteFindings {
  readonly order: (named: { date: string; above: string }) => string;
  readonly orderHint: string;
  readonly twice: (named: { date: string }) => string;
  readonly twiceHint: string;
}
