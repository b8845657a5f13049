/** Takes over by itself what others push to the repository elsewhere, so that the desk shows it before anything is published. */
import { GitError, git } from "./git.ts";
import { readJournal } from "./journal.ts";
import { takeOverAndLog } from "./others-changes.ts";
import type { PublisherOptions } from "./publication.ts";
import type { Publications } from "./publications.ts";
import { type NotTakenOver, sayNotTakenOver } from "./remote.ts";
import type { Repository } from "./repository.ts";

export interface TakingOver {
  /** Takes over what there is, when nothing is being published. */
  readonly takeOver: () => Promise<void>;
  /** Why it could not be taken over the last time, in words for the office; nothing where it was. */
  readonly problem: () => string | undefined;
}

/** How long to wait for another computer, in milliseconds: whoever publishes meanwhile waits too. */
const patience = 10_000;

export function createTakingOver(
  { repository, state }: Pick<PublisherOptions, "repository" | "state">,
  { inTurn }: Publications,
): TakingOver {
  let found: NotTakenOver | undefined;
  let running: Promise<void> | undefined;
  const problem = () => found && sayNotTakenOver(found);
  const takeOverNow = async () => {
    // What is online and not yet recorded is recorded first, on top of the commit that it was made on.
    if (readJournal(state) || !(await isOnBranch(repository))) return;
    const before = problem();
    const taken = await takeOverAndLog({ repository, state }, { patience, isAsked: false });
    if (taken === "no answer") return;
    found = typeof taken === "object" ? taken : undefined;
    const after = problem();
    if (after !== undefined && after !== before) console.log(after);
  };
  return {
    problem,
    takeOver: () => {
      running ??= inTurn(takeOverNow).finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

/** Whether nobody has gone to another branch in the folder meanwhile, such as a programmer. */
async function isOnBranch({ root, branch }: Repository): Promise<boolean> {
  try {
    return (await git(root, ["symbolic-ref", "--short", "HEAD"])).trim() === branch;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
