/** Serves the release in a folder until the process is told to stop. */
import { readdirSync } from "node:fs";
import { report } from "node:process";
import { z } from "zod";
import { startServer } from "./server.ts";
import { loadTable, type Table } from "./table.ts";

/** Files and pipes that Node and the system need besides connections. */
const reservedHandles = 12;

const userLimits = z.object({ userLimits: z.object({ open_files: z.object({ soft: z.unknown() }) }) });

/**
 * Serves a release: SIGHUP takes over the one that is in the folder by then, SIGTERM and SIGINT end the process when
 * what is in flight is answered, a second one at once.
 *
 * @param table the release to begin with, read from `folder`
 * @throws {Error} with the system's code where the port can't be had
 */
export async function serve(folder: string, table: Table, port: number): Promise<void> {
  const server = await startServer(table, { port, connectionLimit: countConnections() });
  console.log(`The site is at http://localhost:${server.port}`);

  process.on("SIGHUP", () => {
    loadTable(folder).then(
      (next) => server.replaceTable(next),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        console.error(`Still serving the release from before: ${reason}`);
      },
    );
  });
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(0);
    isStopping = true;
    void server.close().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
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
    // Only Linux tells; elsewhere, what Node was seen to use there.
    if (error instanceof Error && "code" in error) return 32;
    throw error;
  }
}
