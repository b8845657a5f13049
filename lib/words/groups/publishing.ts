/** What the desk says of publishing: what waits, the review, the progress, what was published, plans, mail, the log. */
import type { HistoryWords, LogWords, ProgressWords, ReviewWords, WaitingWords } from "./publishing-pages.ts";
import type { PlanWords } from "./publishing-plans.ts";
import type { ReasonWords } from "./publishing-reasons.ts";

export interface PublishingWords {
  /** Several entries by their names: `Goal 57, Goal 56`. */
  readonly names: (named: { names: readonly string[] }) => string;
  /** The title of a page that says why something was not published. */
  readonly notPublished: string;
  /** To who may write alone. */
  readonly mayNotPublish: string;
  /** In the place of a file that can’t be shown. */
  readonly noText: string;
  /** The others who have an entry open, and since when: `14:02`. */
  readonly others: (named: { others: readonly { name: string; time: string }[] }) => string;
  /** The first lines of commits. In the repository, which is read by all, they are in the original’s language. */
  readonly commits: {
    readonly publish: (named: { names: string }) => string;
    readonly putBack: (named: { names: string }) => string;
  };
  readonly waiting: WaitingWords;
  readonly review: ReviewWords;
  readonly progress: ProgressWords;
  readonly history: HistoryWords;
  readonly log: LogWords;
  readonly plans: PlanWords;
  readonly reasons: ReasonWords;
}
