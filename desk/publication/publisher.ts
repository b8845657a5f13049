/**
 * Publishes chosen entries: exactly them, on top of what is online, in a work tree of their own. What fails leaves the site, the
 * drafts and git as they were; what was killed is finished or undone by the next start.
 */
import { randomBytes } from "node:crypto";
import { formatDiagnostics } from "../../lib/findings/diagnostics.ts";
import { UnreadableVersionError } from "../../lib/versions/kept-draft.ts";
import { publishContent } from "../publish.ts";
import { spokenLanguage, words } from "../words.ts";
import { draftVersion, nameOf } from "./entries.ts";
import { aboutOf, finishPublication, undoPublication } from "./finish.ts";
import { git } from "./git.ts";
import { beginJournal, type Journal, keepAlive, stateFiles, writeJournal } from "./journal.ts";
import { logOperation } from "./log.ts";
import { takeOverAndLog } from "./others-changes.ts";
import type { PublisherOptions, PublishOutcome, PublishRequest, Step } from "./publication.ts";
import { sayNotTakenOver } from "./remote.ts";
import { headOf, listChanges, type Repository, readCommitted } from "./repository.ts";
import { makeWorkTree } from "./work-tree.ts";

/** Thrown where a publication can't go on; the message is for the office. */
class Refusal extends Error {}

/**
 * Publishes.
 *
 * @param report is called when a step begins
 * @returns what became of it; nothing is thrown for what the office can do something about
 */
export async function publishEntries(
  options: PublisherOptions,
  request: PublishRequest,
  report: (step: Step) => void = () => undefined,
): Promise<PublishOutcome> {
  const { state, repository } = options;
  const { name, email } = request.by;
  const at = new Date().toISOString();
  const id = `${at.replace(/\D/gu, "").slice(0, 14)}-${randomBytes(3).toString("hex")}`;
  let journal: Journal = {
    ...{ id, process: process.pid, by: { name, email }, at, branch: repository.branch },
    ...{ base: request.base ?? "", ...(request.plan !== undefined && { plan: request.plan }) },
    entries: request.entries.map(({ path, draft, note }) => ({ path, draft, ...(note && { note }) })),
  };
  const reasons = words().publishing.reasons.publication;
  if (!beginJournal(state, journal)) return { online: false, problem: reasons.isBusy };
  const end = keepAlive(state);
  const note = (more: Partial<Journal>) => {
    journal = { ...journal, ...more };
    writeJournal(state, journal);
  };
  try {
    const commit = await goOnline(options, request, note, report);
    report("record");
    return await finishPublication(options, { ...journal, commit }, report);
  } catch (error) {
    const isOnline = journal.source !== undefined && (await options.site.findOnline()) === journal.source;
    const said = sayReason(error);
    if (isOnline) {
      const problem = reasons.notRecorded({ said });
      logOperation(state, { ...aboutOf(journal), what: "failed", message: problem });
      return { online: true, commit: journal.commit ?? "", remarks: [problem] };
    }
    await undoPublication(options, journal, "failed", said);
    return { online: false, problem: said };
  } finally {
    end();
  }
}

/** What has failed, in the language of who publishes. */
function sayReason(error: unknown): string {
  if (error instanceof UnreadableVersionError) return error.sayIn(spokenLanguage());
  return error instanceof Error ? error.message : String(error);
}

/** Does all that comes before the branch is moved. What it throws has changed nothing that is seen from outside. */
async function goOnline(
  { repository, state, site }: PublisherOptions,
  { by, base: wanted, entries, title }: PublishRequest,
  note: (more: Partial<Journal>) => void,
  report: (step: Step) => void,
): Promise<string> {
  const reasons = words().publishing.reasons.publication;
  report("prepare");
  const taken = await takeOverAndLog({ repository, state });
  if (typeof taken === "object") throw new Refusal(sayNotTakenOver(taken));
  const base = await headOf(repository);
  if (wanted !== undefined && base !== wanted) throw new Refusal(reasons.changedSince);
  await refuseChanged(repository, base, entries);
  note({ base });
  const workTree = await makeWorkTree(repository, base, stateFiles(state).workTree, entries);
  const { root, directory, publicDirectory, newFiles } = workTree;
  report("check");
  const { diagnostics, publication, problem } = await publishContent(directory, undefined, publicDirectory);
  if (!publication) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    throw new Refusal(reasons.errors({ findings: formatDiagnostics(errors, "plain", spokenLanguage()) }));
  }
  if (problem !== undefined) throw new Refusal(problem);
  report("keep");
  if ((await listChanges({ ...repository, root })).length === 0) throw new Refusal(reasons.nothing);
  await git(root, ["add", "--all", "--", directory]);
  // By their names: also where the folder of public files is one that git is told to ignore.
  if (newFiles.length > 0) await git(root, ["add", "--force", "--", ...newFiles.map(({ path }) => path)]);
  await git(root, ["-c", "commit.gpgSign=false", "commit", "--quiet", "--no-verify", "-m", title], {
    by,
  });
  const commit = (await git(root, ["rev-parse", "HEAD"])).trim();
  note({ commit, source: site.fingerprint(directory, publicDirectory) });
  report("build");
  await site.build(directory, publicDirectory);
  return commit;
}

/** Refuses to replace what is online where it is not as it was when somebody looked at it. */
async function refuseChanged(
  repository: Repository,
  base: string,
  entries: PublishRequest["entries"],
): Promise<void> {
  for (const { path, online } of entries) {
    if (online === undefined || draftVersion(await readCommitted(repository, base, path)) === online)
      continue;
    throw new Refusal(words().publishing.reasons.publication.replaced({ name: nameOf(path) }));
  }
}
