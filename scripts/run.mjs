/** Runs another Node program as a part of this one. Plain JavaScript and `node:` modules only, as on a fresh machine. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { watchNpm } from "../publish/server/watch-npm.mjs";

/** A program that hasn't ended so long after a signal is killed. */
const patience = 5000;

/**
 * Runs a Node program and waits for its end. A signal to this process, or the end of the npm that started it, ends both.
 *
 * @param {readonly string[]} parameters the program's file and its arguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, output: "show" | "collect" }} options `collect` keeps what it writes for
 *   the caller instead of showing it
 * @returns {Promise<{ code: number, said: string }>} its exit code, and what it wrote where that was collected
 */
export async function run(parameters, { cwd, env, output }) {
  const stream = output === "collect" ? "pipe" : "inherit";
  const child = spawn(process.execPath, [...parameters], { cwd, env, stdio: ["ignore", stream, stream] });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout?.on("data", (chunk) => said.push(chunk));
  child.stderr?.on("data", (chunk) => said.push(chunk));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), patience).unref();
    // It ends first, so that nothing of it is left when this process is gone.
    void ended.finally(() => process.exit(128 + constants.signals[signal]));
  };
  const signals = /** @type {const} */ (["SIGTERM", "SIGINT", "SIGHUP"]);
  for (const signal of signals) process.once(signal, stop);
  const stopWatching = watchNpm(() => stop("SIGTERM"));
  const code = await ended;
  stopWatching();
  for (const signal of signals) process.off(signal, stop);
  return { code: code ?? 1, said: Buffer.concat(said).toString("utf8").trim() };
}
