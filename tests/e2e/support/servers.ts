import { startServer as startBuiltinServer } from "../../../publish/server.ts";
import { loadTable } from "../../../publish/table.ts";

/** A server that answers with a built site. */
export interface RunningServer {
  /** Its origin, without a final slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a release with the project's own server, on a port that is free. */
export async function startBuiltin(out: string): Promise<RunningServer> {
  const server = await startBuiltinServer(await loadTable(out), { port: 0, connectionLimit: 512 });
  return { url: `http://localhost:${server.port}`, stop: () => server.close() };
}
