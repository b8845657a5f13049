/** What the desk says of publications that are planned for a day and an hour. */
import type { Sentence, Wrap } from "../sentence.ts";

export interface PlanWords {
  readonly title: string;
  /** A file that is no plan any more. */
  readonly damaged: (named: { file: string }) => string;
  /** A plan that has failed, and what it was. */
  readonly failed: <Part>(named: {
    names: string;
    time: string;
    by: string;
    strong: Wrap<Part>;
  }) => Sentence<Part>;
  readonly by: (named: { by: string }) => string;
  /** The buttons, as they are seen and as they are heard. */
  readonly dismiss: string;
  readonly dismissPlan: (named: { names: string; time: string }) => string;
  readonly withdraw: string;
  readonly withdrawPlan: (named: { names: string; time: string }) => string;
  /** The title of a page that says why a plan was not withdrawn. */
  readonly notWithdrawn: string;
  /** What the log says of a plan that was made. */
  readonly logged: (named: { time: string }) => string;
  readonly time: PlannedTimeWords;
  readonly refusals: PlanRefusals;
  readonly mail: PlanMail;
}

/** Why nothing can be planned for a moment. */
export interface PlannedTimeWords {
  readonly missing: string;
  readonly unreadable: (named: { sent: string }) => string;
  /** The clocks are put back, or put forward. */
  readonly twice: (named: { hour: string; day: string; timeZone: string }) => string;
  readonly skipped: (named: { hour: string; day: string; timeZone: string }) => string;
  /** `now` is what the clocks of the time zone say. */
  readonly passed: (named: { hour: string; day: string; timeZone: string; now: string }) => string;
  readonly tooLate: (named: { day: string; timeZone: string; now: string }) => string;
}

/** Why something is not planned, published by itself or withdrawn. */
export interface PlanRefusals {
  /** An hour is given, but “Now” is chosen. */
  readonly nowWithTime: string;
  readonly changedSince: string;
  readonly plannedAlready: (named: { name: string; time: string }) => string;
  readonly brokenOff: (named: { times: number }) => string;
  readonly mayNoLonger: (named: { by: string }) => string;
  readonly noteNotWritten: (named: { name: string }) => string;
  readonly isPublished: string;
  readonly isGone: string;
}

/** The mail about a plan that has failed; its reason stands between what was planned and where it is kept. */
export interface PlanMail {
  readonly subject: (named: { names: string }) => string;
  readonly planned: (named: { names: string; time: string; timeZone: string; by: string }) => string;
  readonly kept: (named: { address: string | undefined }) => string;
}
