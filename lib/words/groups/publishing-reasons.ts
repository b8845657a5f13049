/** What the desk says of publications that are refused, fail or are broken off, and of what comes after them. */

export interface ReasonWords {
  readonly publication: PublicationReasons;
  readonly remote: RemoteReasons;
  readonly command: CommandReasons;
  readonly keeping: KeepingReasons;
}

/** Why nothing is published, or what there is to know of what was. */
export interface PublicationReasons {
  /** What git said of a folder from which nothing can be published. */
  readonly noRepository: (named: { said: string }) => string;
  readonly isBusy: string;
  readonly wasWithdrawn: string;
  readonly wentWrong: string;
  readonly changedSince: string;
  readonly savedAgain: (named: { name: string }) => string;
  readonly noteNotWritten: (named: { name: string }) => string;
  /** A plan’s entry is no longer online as it was. */
  readonly replaced: (named: { name: string }) => string;
  /** What the check found, in its own lines. */
  readonly errors: (named: { findings: string }) => string;
  readonly nothing: string;
  readonly notBuilt: string;
  /** It is online, but git has refused to record it. */
  readonly notRecorded: (named: { said: string }) => string;
  readonly notMerged: (named: { branch: string; kept: string }) => string;
  /** Why something is not put back as it was. */
  readonly noSuch: string;
  readonly nothingToPutBack: string;
  /** A publication was broken off, after it was online or before. */
  readonly finished: (named: { names: string; by: string; commandProblem: string | undefined }) => string;
  readonly undone: (named: { names: string; by: string; isPlanned: boolean }) => string;
  readonly isWrittenInto: (named: { folder: string }) => string;
}

/** Of the repository elsewhere. */
export interface RemoteReasons {
  /** Both repositories have changes of their own. */
  readonly diverged: string;
  /** What others have changed is changed here too, in these files. */
  readonly blocked: (named: { files: string }) => string;
  readonly notPushed: (named: { said: string }) => string;
}

/** How the command after a release ended. */
export interface CommandReasons {
  readonly done: string;
  readonly notStarted: (named: { said: string }) => string;
  readonly late: (named: { seconds: number }) => string;
  readonly signal: (named: { signal: string }) => string;
  readonly code: (named: { code: number | null }) => string;
}

/** Why versions and addresses are not kept. */
export interface KeepingReasons {
  readonly notReplaced: (named: { file: string; why: string }) => string;
  readonly notWritten: (named: { file: string; why: string }) => string;
  readonly notAdded: (named: { file: string; why: string }) => string;
  /** Why, to complete one of these sentences. */
  readonly anotherFile: string;
  readonly changedMeanwhile: string;
  readonly refused: (named: { why: string; hint: string }) => string;
}
