/** The command that is run after a release, for those who host elsewhere: it copies the site, or tells a CDN to forget the old one. */
import { type ChildProcess, spawn } from "node:child_process";
import { codeOf } from "../files/file-calls.ts";
import { words } from "../words.ts";

/** Windows has no groups of processes. */
const hasGroups = process.platform !== "win32";

/** How long a command may take, in milliseconds. */
const usualLimit = 5 * 60_000;

/** How much of what it prints is kept: the end says how it ended. */
const mostKept = 4000;

/** A program and its arguments. No shell reads them. */
export type Command = readonly [program: string, ...parameters: string[]];

/** How a command ended. */
export interface CommandOutcome {
  /** Why it did not end well; nothing where it did. */
  readonly problem?: string;
  /** The end of what it printed. */
  readonly printed: string;
}

interface CommandOptions {
  /** The folder in which it runs. */
  readonly folder: string;
  /** How long it may take, in milliseconds. */
  readonly limit?: number;
}

/**
 * Runs a command to its end, or until its time is over; then it is ended with all that it has started.
 *
 * @returns how it ended; nothing is thrown
 */
export function runCommand(
  [program, ...parameters]: Command,
  { folder, limit = usualLimit }: CommandOptions,
): Promise<CommandOutcome> {
  // What is secret between the desk and its proxy is nothing for other programs.
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...Object.fromEntries(
      Object.entries(process.env)
        .filter(([name]) => name.startsWith("DESK_"))
        .map(([name]) => [name, undefined]),
    ),
  };
  const reasons = words().publishing.reasons.command;
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      env,
      // A group of its own: it can be ended as a whole, and goes on to its end where the desk is killed, as a copy should.
      detached: hasGroups,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let printed = "";
    let isLate = false;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed = (printed + text).slice(-mostKept);
      });
    const end = (problem?: string) => {
      clearTimeout(timer);
      resolve({ printed: printed.trim(), ...(problem !== undefined && { problem }) });
    };
    const timer = setTimeout(() => {
      isLate = true;
      endAll(child);
    }, limit);
    child.once("error", ({ message: said }) => end(reasons.notStarted({ said })));
    child.once("close", (code, signal) => {
      if (isLate) end(reasons.late({ seconds: Math.round(limit / 1000) }));
      else if (signal) end(reasons.signal({ signal }));
      else if (code !== 0) end(reasons.code({ code }));
      else end();
    });
  });
}

function endAll(child: ChildProcess): void {
  if (!hasGroups || child.pid === undefined) {
    child.kill("SIGKILL");
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    // All of it has ended at this moment.
    if (codeOf(error) !== "ESRCH") throw error;
  }
}
