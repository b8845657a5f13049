/** The repository that ours is pushed to and fetched from, where its branch has one. */
import { words } from "../words.ts";
import { GitError, git } from "./git.ts";
import { firstLine, headOf, type Repository } from "./repository.ts";

/** How long to wait for another computer, in milliseconds. */
const patience = 60_000;

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

/**
 * Takes over what others have pushed.
 *
 * @returns why it can't be, in words for the office; nothing where there is nothing to be taken over, or all of it was
 */
export async function takeOver(repository: Repository): Promise<string | undefined> {
  const upstream = await findUpstream(repository);
  if (!upstream) return undefined;
  const { root } = repository;
  try {
    await git(root, ["fetch", "--quiet", upstream.remote, upstream.ref], { timeout: patience });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // What others have pushed is taken over when their repository answers again; a push that does not fit is refused there.
    return undefined;
  }
  const theirs = (await git(root, ["rev-parse", "FETCH_HEAD"])).trim();
  const ours = await headOf(repository);
  if (theirs === ours || (await isAncestor(root, theirs, ours))) return undefined;
  if (!(await isAncestor(root, ours, theirs))) return words().publishing.reasons.remote.diverged;
  try {
    await git(root, ["merge", "--ff-only", "--quiet", theirs]);
    return undefined;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return words().publishing.reasons.remote.blocked({ files: namesIn(error.message) });
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
    await git(root, ["push", "--quiet", remote, `refs/heads/${branch}:${ref}`], { timeout: patience });
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
