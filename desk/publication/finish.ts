/** The ends of a publication: what comes after its release is online, and what is left where none is. */
import { words } from "../words.ts";
import { type CommandOutcome, runCommand } from "./command.ts";
import { endJournal, type Journal, stateFiles } from "./journal.ts";
import { logOperation } from "./log.ts";
import { removePlan } from "./plans/plan-files.ts";
import type { PublisherOptions, PublishOutcome, Step } from "./publication.ts";
import { recordPublication } from "./record.ts";
import { push } from "./remote.ts";
import { removeWorkTree } from "./work-tree.ts";

/** Does all that comes after the release is online. */
export async function finishPublication(
  options: PublisherOptions,
  journal: Journal & { readonly commit: string },
  report: (step: Step) => void,
  what: "published" | "finished" = "published",
): Promise<PublishOutcome & { readonly online: true }> {
  const { repository, directory, state } = options;
  const { commit } = journal;
  const remark = await recordPublication(repository, directory, journal);
  // The journal is still there: where the desk is killed now, the next start runs the command again.
  const command = await runAfterRelease(options, journal, report);
  await removeWorkTree(repository.root, stateFiles(state).workTree);
  logOperation(state, { ...aboutOf(journal), what, commit, ...(remark && { message: remark }) });
  if (journal.plan !== undefined) removePlan(state, journal.plan);
  endJournal(state);
  report("push");
  const pushed = await pushAndLog({ repository, state }, journal);
  const remarks = [remark, pushed].filter((each) => each !== undefined);
  return { online: true, commit, remarks, ...(command && { command }) };
}

/** Runs the command that is set; what it ends with undoes nothing. */
async function runAfterRelease(
  { afterRelease, state }: PublisherOptions,
  { id, by }: Journal,
  report: (step: Step) => void,
): Promise<CommandOutcome | undefined> {
  if (!afterRelease) return undefined;
  report("command");
  const outcome = await runCommand(afterRelease.command, afterRelease);
  const message = [outcome.problem ?? words().publishing.reasons.command.done, outcome.printed].filter(
    (text) => text !== "",
  );
  const at = new Date().toISOString();
  logOperation(state, { at, by, id, what: "command", message: message.join("\n") });
  return outcome;
}

/** Pushes the branch; says what there is to be said of it. */
export async function pushAndLog(
  { repository, state }: Pick<PublisherOptions, "repository" | "state">,
  { id, by }: Pick<Journal, "id" | "by">,
): Promise<string | undefined> {
  const pushed = await push(repository);
  if (pushed === "nothing to push") return undefined;
  const at = new Date().toISOString();
  if (pushed === "pushed") {
    logOperation(state, { at, by, id, what: "pushed" });
    return undefined;
  }
  logOperation(state, { at, by, id, what: "not pushed", message: pushed.problem });
  return words().publishing.reasons.remote.notPushed({ said: pushed.problem });
}

/** Leaves everything as it was before a publication. */
export async function undoPublication(
  { repository, state }: PublisherOptions,
  journal: Journal,
  what: "failed" | "undone",
  message: string,
): Promise<void> {
  await removeWorkTree(repository.root, stateFiles(state).workTree);
  logOperation(state, { ...aboutOf(journal), what, message });
  endJournal(state);
}

/** What the log says of every end of a publication. */
export function aboutOf({ id, by, entries }: Journal) {
  return { at: new Date().toISOString(), by, id, entries: entries.map(({ path }) => path) };
}
