/**
 * The ledger of addresses as git holds it. The only module that calls another program: it reads an object of the
 * repository, changes nothing, and asks nothing of the network.
 */
import { execFile } from "node:child_process";
import { relative } from "node:path";
import { promisify } from "node:util";
import type { CommittedLedger } from "../ledger/history.ts";
import { limits } from "../model/limits.ts";
import { ledgerName } from "../reading/file-names.ts";

const revisions = [
  { revision: "HEAD", from: "last commit" },
  // While two branches are being merged, the lines of both are held.
  { revision: "MERGE_HEAD", from: "merged commit" },
] as const;

/** Git sets these for its hooks, with paths that hold only in the hook's own folder; the repository is found anew. */
export const hookSettings: readonly string[] = [
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_INDEX_FILE",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_WORK_TREE",
];

/**
 * Reads the ledger of the last commit and, during a merge, that of the commit which is being merged.
 * @param directory the content folder, absolute
 * @returns nothing of a commit where it isn't known: without git, outside of a repository, in one that git doesn't trust
 *   because another user owns it, before the first commit, and where the commit has no ledger
 */
export async function readCommittedLedgers(directory: string): Promise<readonly CommittedLedger[]> {
  const found = await Promise.all(
    revisions.map(async ({ revision, from }) => {
      const text = await findText(directory, revision);
      return text === undefined ? [] : [{ text, from, command: commandFor(directory, from) }];
    }),
  );
  return found.flat();
}

async function findText(directory: string, revision: string): Promise<string | undefined> {
  // A repository that was cloned in part would fetch what it lacks.
  const options = ["-c", "protocol.allow=never", "-C", directory];
  const env = { ...process.env, ...Object.fromEntries(hookSettings.map((name) => [name, undefined])) };
  try {
    const { stdout } = await promisify(execFile)(
      "git",
      [...options, "cat-file", "blob", `${revision}:./${ledgerName}`],
      { env, maxBuffer: limits.ledgerBytes, timeout: 10_000, windowsHide: true },
    );
    return stdout;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Whether git isn't there, has ended with a code that isn't 0, took too long, or found more than a ledger can hold. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}

/** Makes commands that can be copied into any shell, from the folder in which the check runs. */
function commandFor(directory: string, from: CommittedLedger["from"]): CommittedLedger["command"] {
  const nearby = relative(process.cwd(), directory) || ".";
  const folder = nearby.startsWith("..") ? directory : nearby;
  const shown = /^[\w./-]+$/u.test(folder) ? folder : `"${folder.replace(/["$`\\]/gu, "\\$&")}"`;
  return from === "last commit"
    ? (path) => `git -C ${shown} checkout HEAD -- ${path}`
    : (path) => `git -C ${shown} show MERGE_HEAD:./${path}`;
}
