/** Processes that belong together, to see whether all of them have ended. */
import { type ChildProcess, execFileSync } from "node:child_process";

interface Listed {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly command: string;
}

/** All processes that run. One that has ended and waits only to be asked for its exit code does not. */
function listProcesses(): readonly Listed[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid=,pgid=,stat=,args="], { encoding: "utf8" })
    .split("\n")
    .flatMap((line) => {
      const [, pid, parent, group, state, command] =
        /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/u.exec(line) ?? [];
      if (state === undefined || command === undefined || state.startsWith("Z")) return [];
      return { pid: Number(pid), parent: Number(parent), group: Number(group), command };
    });
}

/** A process and all that it has started, directly or not; the process itself first. */
export function listFamily(pid: number): readonly Listed[] {
  const all = listProcesses();
  const family = all.filter((each) => each.pid === pid);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}

/** What still runs of a family: its members, and whatever has joined their process groups since. */
function listLeft(family: readonly Listed[]): readonly Listed[] {
  const groups = new Set(family.map(({ group }) => group));
  const members = new Map(family.map(({ pid, command }) => [pid, command]));
  return listProcesses().filter(
    ({ pid, group, command }) => groups.has(group) || members.get(pid) === command,
  );
}

/**
 * Waits until nothing of a family runs.
 *
 * @throws {Error} naming what still runs after ten seconds, which it ends
 */
export async function waitForEnd(family: readonly Listed[]): Promise<void> {
  const limit = Date.now() + 10_000;
  for (let left = listLeft(family); left.length > 0; left = listLeft(family)) {
    if (Date.now() > limit) {
      for (const { pid } of left) process.kill(pid, "SIGKILL");
      throw new Error(`Still running:\n${left.map(({ pid, command }) => `${pid} ${command}`).join("\n")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The exit code of a process, or the signal that ended it. */
export function waitForExit(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
}
