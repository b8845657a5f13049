/** Serves the release in a folder until the process gets a signal to stop. */
import { readdirSync } from "node:fs";
import { report } from "node:process";
import { z } from "zod";

import { type SiteServer, startServer } from "./server.ts";
import { loadServedTable, type Table } from "./table.ts";
import { watchNpm } from "./watch-npm.mjs";
import { watchRelease } from "./watch-release.ts";

/** Files and pipes that Node and the system need besides connections. */
const reservedHandles = 12;

/** A second signal after this time is meant as one: npm repeats at once the SIGINT that the terminal sent to all. */
const repetition = 1000;

const userLimits = z.object({ userLimits: z.object({ open_files: z.object({ soft: z.unknown() }) }) });

interface Listening {
  /** `0` lets the system choose. */
  readonly port: number;
  /** All interfaces where none is given. */
  readonly host?: string | undefined;
}

/**
 * Serves a release: a new one in the folder is taken over within a second, and at once after SIGHUP; SIGTERM and SIGINT end the process with 0 when
 * what is in flight is answered, a second one at once.
 *
 * @param table the release to begin with, read from `folder`
 * @returns the server, which answers by then
 * @throws {Error} with the system's code where the port or the host can't be had
 */
export async function serve(folder: string, table: Table, { port, host }: Listening): Promise<SiteServer> {
  const server = await startServer(table, { port, host, connectionLimit: countConnections() });
  console.log(`The site is at http://${nameHost(host)}:${server.port}`);
  process.on("SIGHUP", () => void reload(folder, server));
  let reported = "";
  watchRelease(folder, async () => {
    const problem = await takeOver(folder, server);
    // The same is said once, however often it is tried.
    if (problem !== undefined && problem !== reported) console.error(problem);
    reported = problem ?? "";
    return problem === undefined;
  });
  let stoppingSince: number | undefined;
  const stop = () => {
    if (stoppingSince === undefined) {
      stoppingSince = performance.now();
      void server.close().then(() => process.exit(0));
    } else if (performance.now() - stoppingSince > repetition) process.exit(0);
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
  watchNpm(stop);
  return server;
}

/** Takes over the release that is in the folder now; one that can't be read is reported, and the one before is served on. */
export async function reload(folder: string, server: SiteServer): Promise<void> {
  const problem = await takeOver(folder, server);
  if (problem !== undefined) console.error(problem);
}

/** Takes over a release; says why it can't. */
async function takeOver(folder: string, server: SiteServer): Promise<string | undefined> {
  try {
    server.replaceTable(await loadServedTable(folder));
    return undefined;
  } catch (error) {
    return `Still serving the release from before: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The host as an address names it: an address of IPv6 in brackets (RFC 3986, section 3.2.2). */
function nameHost(host: string | undefined): string {
  if (host === undefined || host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** As many connections as the system's limit on open files leaves room for. */
function countConnections(): number {
  const limits = userLimits.safeParse(report?.getReport());
  const soft = limits.success ? Number(limits.data.userLimits.open_files.soft) : Number.NaN;
  if (Number.isNaN(soft)) return 4096;
  return Math.min(4096, Math.max(8, soft - countOpenFiles() - reservedHandles));
}

function countOpenFiles(): number {
  try {
    return readdirSync("/proc/self/fd").length;
  } catch (error) {
    // Only Linux reports it; elsewhere, what Node was seen to use there.
    if (error instanceof Error && "code" in error) return 32;
    throw error;
  }
}
