/** What starting any server for a test needs. */
import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";

/** A server that a test started. */
export interface RunningServer {
  readonly url: string;
  /** Its first process, where it has one of its own. */
  readonly pid?: number | undefined;
  stop(): Promise<void>;
}

/**
 * Runs a server in the foreground until it is stopped.
 *
 * @throws {Error} with what it said, when it ends before it listens
 */
export async function runServer(
  program: string,
  parameters: string[],
  port: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<RunningServer> {
  const child = spawn(program, parameters, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  while (!(await canConnect(port))) {
    if (child.exitCode !== null) throw new Error(`${program} did not start.\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `http://localhost:${port}`,
    pid: child.pid,
    async stop() {
      endChild(child);
      await ended;
    },
  };
}

function endChild(child: ChildProcess): void {
  if (child.exitCode === null) child.kill("SIGTERM");
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
