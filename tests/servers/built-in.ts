/** The site's own server in front of `out/`, in this process. */
import { startServer } from "../../publish/server/server.ts";
import { loadTable } from "../../publish/server/table.ts";
import type { RunningServer } from "./process.ts";

/** It comes with the project. */
export const isInstalled = true;

/** Serves a release. */
export async function start(outDirectory: string, port: number): Promise<RunningServer> {
  const server = await startServer(await loadTable(outDirectory), { port, connectionLimit: 4096 });
  return { url: `http://localhost:${server.port}`, stop: () => server.close() };
}
