/** Git, as the system has it. What it is asked is said here; nothing of it is done anew. */
import { execFile } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { hookSettings } from "../../lib/content/committed-ledger.ts";
import type { Person } from "../person.ts";

/** Thrown where git refuses; the message is what git said. */
export class GitError extends Error {
  override readonly name = "GitError";
}

interface GitOptions {
  /** Who is the author of what is committed. */
  readonly by?: Pick<Person, "name" | "email">;
  /** Milliseconds, for what asks the network. */
  readonly timeout?: number;
  /** Variables of the environment besides the system’s. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How often to try where another git holds a lock, and how long to wait in between, in milliseconds. */
const attempts = 10;
const pause = 200;

/** The largest answer: a file of the content, or the names of ten thousand. */
const maxBuffer = 32 * 1024 * 1024;

/**
 * Runs git in a folder.
 *
 * @returns what it printed
 * @throws {GitError} where it refuses, is not there, or takes too long
 */
export async function git(
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  return (await gitBytes(folder, args, options)).toString("utf8");
}

/**
 * Runs git in a folder, for bytes.
 *
 * @throws {GitError} like `git`
 */
export async function gitBytes(
  folder: string,
  args: readonly string[],
  { by, timeout = 60_000, env: more = {} }: GitOptions = {},
): Promise<Buffer> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...Object.fromEntries(hookSettings.map((name) => [name, undefined])),
    // No question at a terminal where nobody sits, and no message in the words of the system's language.
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    ...more,
    ...(by && {
      GIT_AUTHOR_NAME: by.name,
      GIT_AUTHOR_EMAIL: by.email,
      GIT_COMMITTER_NAME: by.name,
      GIT_COMMITTER_EMAIL: by.email,
    }),
  };
  for (let time = 1; ; time += 1) {
    try {
      const { stdout } = await promisify(execFile)("git", ["-C", folder, ...args], {
        ...{ env, maxBuffer, timeout, windowsHide: true, encoding: "buffer" },
      });
      return stdout;
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      const said = "stderr" in error ? String(error.stderr).trim() : "";
      // A git that a killed desk had started may still be at work for a moment.
      if (time >= attempts || !/\.lock': File exists/u.test(said))
        throw new GitError(said || error.message, { cause: error });
      await setTimeout(pause);
    }
  }
}
