/**
 * Publishes chosen entries: exactly them, on top of what is online, in a work tree of their own. What fails leaves the site, the
 * drafts and git as they were; what was killed is finished or undone by the next start.
 */
import { randomBytes } from "node:crypto";
import { formatDiagnostics } from "../../lib/findings/diagnostics.ts";
import type { Person } from "../person.ts";
import { publishContent } from "../publish.ts";
import { type Command, type CommandOutcome, runCommand } from "./command.ts";
import { draftVersion, nameEntry } from "./entries.ts";
import { git } from "./git.ts";
import {
  beginJournal,
  endJournal,
  isElsewhere,
  type Journal,
  keepAlive,
  readJournal,
  stateFiles,
  writeJournal,
} from "./journal.ts";
import { logOperation } from "./log.ts";
import { removePlan } from "./plans/plan-files.ts";
import { recordPublication } from "./record.ts";
import { push, takeOver } from "./remote.ts";
import { headOf, listChanges, type Repository, readCommitted } from "./repository.ts";
import { makeWorkTree, removeWorkTree, type Wanted } from "./work-tree.ts";

/** The steps of a publication, in order. */
export const steps = ["prepare", "check", "keep", "build", "record", "command", "push"] as const;
export type Step = (typeof steps)[number];

/** The steps of the publications of a desk: without a command nothing is said of one. */
export function listSteps({ afterRelease }: Pick<PublisherOptions, "afterRelease">): readonly Step[] {
  return steps.filter((step) => step !== "command" || afterRelease !== undefined);
}

/** The site that is published: what builds it, and what is online. */
export interface Site {
  /**
   * Builds a content folder, with a folder of public files or the usual one, and puts it online; it throws what keeps that from
   * being done, and the site is as it was then.
   */
  readonly build: (directory: string, publicDirectory?: string) => Promise<void>;
  /** The fingerprint of the release that is made of these folders. */
  readonly fingerprint: (directory: string, publicDirectory?: string) => string;
  /** The fingerprint of the release that is online. */
  readonly findOnline: () => Promise<string | undefined>;
}

/** An entry that was chosen. */
interface ChosenEntry extends Wanted {
  /** The version of the draft; null where the draft is to stay whatever it is. */
  readonly draft: string | null;
  /** The version of what has to be online for it to take its place; whatever is online where it is absent. */
  readonly online?: string;
  /** The note for readers that is in the bytes already, where one was written. */
  readonly note?: { readonly day: string; readonly text: string } | undefined;
}

/** What somebody has asked to be published. */
export interface PublishRequest {
  readonly by: Person;
  /** The commit that was online when it was looked at; absent where it goes on top of whatever is online by now. */
  readonly base?: string;
  /** The plan that it carries out. */
  readonly plan?: string;
  readonly entries: readonly ChosenEntry[];
  /** The first line of the commit’s message: `Publish Goal 57`. */
  readonly title: string;
}

/** What became of it. */
export type PublishOutcome =
  | {
      readonly online: true;
      readonly commit: string;
      /** What the office has to know. */
      readonly remarks: readonly string[];
      /** How the command after the release ended, where one is set. */
      readonly command?: CommandOutcome;
    }
  | { readonly online: false; readonly problem: string };

/** Thrown where a publication can't go on; the message is for the office. */
class Refusal extends Error {}

export interface PublisherOptions {
  readonly repository: Repository;
  /** The content folder with the drafts, absolute. */
  readonly directory: string;
  /** The desk’s own folder. */
  readonly state: string;
  readonly site: Site;
  /** What is run when a release is online, in the project’s folder. */
  readonly afterRelease?: { readonly command: Command; readonly folder: string } | undefined;
}

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
  if (!beginJournal(state, journal))
    return { online: false, problem: "Something else is being published. Try again when it is online." };
  const end = keepAlive(state);
  const note = (more: Partial<Journal>) => {
    journal = { ...journal, ...more };
    writeJournal(state, journal);
  };
  try {
    const commit = await goOnline(options, request, note, report);
    report("record");
    return await finish(options, { ...journal, commit }, report);
  } catch (error) {
    const isOnline = journal.source !== undefined && (await options.site.findOnline()) === journal.source;
    const said = error instanceof Error ? error.message : String(error);
    if (isOnline) {
      const problem = `It is online, but git could not record it (${said}). The desk tries again at its next start.`;
      logOperation(state, { ...aboutOf(journal), what: "failed", message: problem });
      return { online: true, commit: journal.commit ?? "", remarks: [problem] };
    }
    await undo(options, journal, "failed", said);
    return { online: false, problem: said };
  } finally {
    end();
  }
}

/** Does all that comes before the branch is moved. What it throws has changed nothing that is seen from outside. */
async function goOnline(
  { repository, state, site }: PublisherOptions,
  { by, base: wanted, entries, title }: PublishRequest,
  note: (more: Partial<Journal>) => void,
  report: (step: Step) => void,
): Promise<string> {
  report("prepare");
  const refused = await takeOver(repository);
  if (refused !== undefined) throw new Refusal(refused);
  const base = await headOf(repository);
  if (wanted !== undefined && base !== wanted)
    throw new Refusal(
      "Something else has gone online, or into the repository, since you looked. Nothing was published; look again and publish then.",
    );
  await refuseChanged(repository, base, entries);
  note({ base });
  const workTree = await makeWorkTree(repository, base, stateFiles(state).workTree, entries);
  const { root, directory, publicDirectory, newFiles } = workTree;
  report("check");
  const { diagnostics, publication, problem } = await publishContent(directory, undefined, publicDirectory);
  if (!publication) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    throw new Refusal(`The check found something to correct:\n${formatDiagnostics(errors, "plain")}`);
  }
  if (problem !== undefined) throw new Refusal(problem);
  report("keep");
  if ((await listChanges({ ...repository, root })).length === 0)
    throw new Refusal("There is nothing to publish: what you chose is online as it is.");
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
    throw new Refusal(
      `${nameEntry(path)?.name ?? path} is no longer online as it was when this was planned: something else has been published there since. Look at both, and publish again.`,
    );
  }
}

/** Does all that comes after the release is online. */
async function finish(
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
  const message = [outcome.problem ?? "It ended well.", outcome.printed].filter((text) => text !== "");
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
  return `It is online, but it could not be sent to the repository elsewhere (${pushed.problem}). The desk tries again by itself.`;
}

async function undo(
  { repository, state }: PublisherOptions,
  journal: Journal,
  what: "failed" | "undone",
  message: string,
): Promise<void> {
  await removeWorkTree(repository.root, stateFiles(state).workTree);
  logOperation(state, { ...aboutOf(journal), what, message });
  endJournal(state);
}

/**
 * Finishes or undoes a publication that was broken off, at the start.
 *
 * @returns what it was and what was done, in words for the office; nothing where there was none, or where another desk is at it
 */
export async function recoverPublication(options: PublisherOptions): Promise<string | undefined> {
  const { state, site, repository } = options;
  const journal = readJournal(state);
  if (!journal) {
    endJournal(state);
    await removeWorkTree(repository.root, stateFiles(state).workTree);
    return undefined;
  }
  if (isElsewhere(state, journal)) return undefined;
  const names = journal.entries.map(({ path }) => path).join(", ");
  const { commit, source } = journal;
  if (commit !== undefined && source !== undefined && (await site.findOnline()) === source) {
    const { command } = await finish(options, { ...journal, commit }, () => undefined, "finished");
    const said = `The publication of ${names} by ${journal.by.name} was broken off after it was online. It is recorded now.`;
    return command?.problem === undefined ? said : `${said} The command after it failed: ${command.problem}`;
  }
  const said = `The publication of ${names} by ${journal.by.name} was broken off before anything was online. Nothing has changed; ${journal.plan === undefined ? "publish again" : "it was planned, so the desk publishes it by itself"}.`;
  await undo(options, journal, "undone", said);
  return said;
}

function aboutOf({ id, by, entries }: Journal) {
  return { at: new Date().toISOString(), by, id, entries: entries.map(({ path }) => path) };
}
