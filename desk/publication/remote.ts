/** The repository that ours is pushed to and fetched from, where its branch has one. */
import { words } from "../words.ts";
import { GitError, git } from "./git.ts";
import { firstLine, headOf, type Repository } from "./repository.ts";

/** How long to wait for another computer, in milliseconds. */
const usualPatience = 60_000;

interface Upstream {
  readonly remote: string;
  /** The branch there: `refs/heads/main`. */
  readonly ref: string;
}

async function findUpstream({ root, branch }: Repository): Promise<Upstream | undefined> {
  const read = (name: string) => git(root, ["config", "--get", `branch.${branch}.${name}`]);
  try {
    return { remote: (await read("remote")).trim(), ref: (await read("merge")).trim() };
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Why what others have pushed can’t be taken over: both have changes of their own, or some files are changed here too. */
export type NotTakenOver =
  | { readonly what: "diverged" }
  | { readonly what: "blocked"; readonly files: string };

interface TakeOverOptions {
  /** How long to wait, in milliseconds. */
  readonly patience?: number;
  /** Whether somebody has asked for something that needs it, who may be asked for a password. */
  readonly isAsked?: boolean;
}

/**
 * Takes over what others have pushed. Drafts stay as they are.
 *
 * @returns what became of it; without an answer of the other computer, nothing is known
 */
export async function takeOver(
  repository: Repository,
  { patience: timeout = usualPatience, isAsked = true }: TakeOverOptions = {},
): Promise<"up to date" | "no answer" | NotTakenOver> {
  const upstream = await findUpstream(repository);
  if (!upstream) return "up to date";
  const { root } = repository;
  try {
    const env = isAsked ? {} : await askNobody(root);
    await git(root, ["fetch", "--quiet", upstream.remote, upstream.ref], { timeout, env });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // What others have pushed is taken over when their repository answers again; a push that does not fit is refused there.
    return "no answer";
  }
  const theirs = (await git(root, ["rev-parse", "FETCH_HEAD"])).trim();
  const ours = await headOf(repository);
  if (theirs === ours || (await isAncestor(root, theirs, ours))) return "up to date";
  if (!(await isAncestor(root, ours, theirs))) return { what: "diverged" };
  try {
    await git(root, ["merge", "--ff-only", "--quiet", theirs]);
    return "up to date";
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { what: "blocked", files: namesIn(error.message) };
  }
}

/** Why it can’t be taken over, in words for the office. */
export function sayNotTakenOver(problem: NotTakenOver): string {
  const { remote } = words().publishing.reasons;
  return problem.what === "blocked" ? remote.blocked(problem) : remote.diverged;
}

/** What keeps SSH from asking for a password at the terminal, where nothing else says how it is called. */
async function askNobody(root: string): Promise<Readonly<Record<string, string>>> {
  if (process.env.GIT_SSH_COMMAND || process.env.GIT_SSH) return {};
  try {
    await git(root, ["config", "--get", "core.sshCommand"]);
    return {};
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" };
  }
}

/** The files that git names in its refusal. */
function namesIn(message: string): string {
  const names = message.split("\n").flatMap((line) => /^\t(.+)$/u.exec(line)?.[1] ?? []);
  return names.length > 0 ? names.join(", ") : firstLine(message);
}

/** Whether a commit is one of those that another one comes from. */
export async function isAncestor(root: string, one: string, other: string): Promise<boolean> {
  try {
    await git(root, ["merge-base", "--is-ancestor", one, other]);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** What became of a push. */
export type Pushed = "nothing to push" | "pushed" | { readonly problem: string };

/** Pushes the branch where it has a remote one. The site is online all the same. */
export async function push(repository: Repository): Promise<Pushed> {
  const upstream = await findUpstream(repository);
  if (!upstream) return "nothing to push";
  const { root, branch } = repository;
  try {
    const { remote, ref } = upstream;
    await git(root, ["push", "--quiet", remote, `refs/heads/${branch}:${ref}`], { timeout: usualPatience });
    return "pushed";
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { problem: firstLine(error.message) };
  }
}

/** Pushes what an earlier push could not, where there is anything. */
export async function pushAgain(repository: Repository): Promise<void> {
  if (!(await findUpstream(repository))) return;
  const { root, branch } = repository;
  try {
    const ahead = await git(root, ["rev-list", "--count", `${branch}@{upstream}..${branch}`]);
    if (Number(ahead) > 0) await push(repository);
  } catch (error) {
    // Git does not know yet what is elsewhere.
    if (!(error instanceof GitError)) throw error;
  }
}
