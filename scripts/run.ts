/** Runs another Node program as a part of this one. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { watchNpm } from "../publish/server/watch-npm.mjs";

interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** `collect` keeps what it says for the caller instead of showing it. */
  readonly output: "show" | "collect";
}

/** A program that hasn't ended so long after a signal is killed. */
const patience = 5000;

/**
 * Runs a Node program and waits for its end. A signal to this process, or the end of the npm that started it, ends both.
 *
 * @param parameters the program's file and its arguments
 * @returns its exit code, and what it said where that was collected
 */
export async function run(
  parameters: readonly string[],
  { cwd, env, output }: RunOptions,
): Promise<{ code: number; said: string }> {
  const stream = output === "collect" ? "pipe" : "inherit";
  const child = spawn(process.execPath, [...parameters], { cwd, env, stdio: ["ignore", stream, stream] });
  const said: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), patience).unref();
    // It ends first, so that nothing of it is left when this process is gone.
    void ended.finally(() => process.exit(128 + constants.signals[signal]));
  };
  const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, stop);
  const stopWatching = watchNpm(() => stop("SIGTERM"));
  const code = await ended;
  stopWatching();
  for (const signal of signals) process.off(signal, stop);
  return { code: code ?? 1, said: Buffer.concat(said).toString("utf8").trim() };
}
