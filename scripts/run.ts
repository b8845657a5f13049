/** Runs another Node program as a part of this one. */
import { spawn } from "node:child_process";

interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** `collect` keeps what it says for the caller instead of showing it. */
  readonly output: "show" | "collect";
}

/**
 * Runs a Node program and waits for its end. A signal to this process ends both.
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
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.off("SIGTERM", stop).off("SIGINT", stop);
  return { code: code ?? 1, said: Buffer.concat(said).toString("utf8").trim() };
}
