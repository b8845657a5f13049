/** Requests that a server answers in a second of processor time: what it costs, whatever else the machine does. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { findProgram } from "../../tests/servers/process.ts";

/** Clock ticks of a second, in which Linux counts processor time. */
const ticks = 100;

/** How many seconds a server is asked. */
const duration = 6;

/** Whether the measurement can be made here: with Debian's wrk, on Linux. */
export const canMeasureLoad = findProgram("wrk") !== undefined && process.platform === "linux";

/**
 * Asks for one address over 32 connections as fast as the server answers.
 *
 * @param pid the server's first process; those that it started are counted with it
 * @returns answers in a second of processor time
 */
export function measureLoad(url: string, pid: number): number {
  const wrk = findProgram("wrk");
  if (!wrk) throw new Error("wrk is not installed.");
  const run = (seconds: number) =>
    spawnSync(wrk, ["-t1", "-c32", `-d${seconds}s`, "--timeout", "30s", "-H", "Accept-Encoding: gzip", url], {
      encoding: "utf8",
    }).stdout;
  run(2);
  const before = processorTime(pid);
  const said = run(duration);
  const used = processorTime(pid) - before;
  const answered = Number(/(\d+) requests in/.exec(said)?.[1]);
  if (!(answered > 0) || /Non-2xx|Socket errors/.test(said))
    throw new Error(`${url} was not answered.\n${said}`);
  return answered / used;
}

/** Seconds of processor time that a process and its descendants have used. */
function processorTime(pid: number): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStatistics);
  const family = new Set([pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const each of processes) if (family.has(each.parent)) family.add(each.id);
  }
  const used = processes.filter(({ id }) => family.has(id)).reduce((sum, each) => sum + each.ticks, 0);
  return used / ticks;
}

function readStatistics(id: string): { id: number; parent: number; ticks: number }[] {
  try {
    // The name, in brackets, may hold blanks.
    const fields = readFileSync(`/proc/${id}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return [{ id: Number(id), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch (error) {
    // It has ended since it was listed.
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
