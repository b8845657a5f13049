/**
 * The server as a program of its own. The build writes it, with all that it imports, as one file into the release: it
 * needs Node and the files beside it and nothing else, and writes nothing.
 *
 * `node out/.server.mjs` serves the folder that it lies in; `npm run serve` imports it.
 */
import "./check-node.ts";
import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { describePortError, readHost, readPort } from "./port.mjs";
import { reload, serve } from "./serve.ts";
import { loadServedTable } from "./table.ts";

/**
 * Serves the release in a folder.
 *
 * @param out the folder
 * @param environment names the port and the host
 * @param command that the messages name
 * @throws {Error} in words for who runs it, where there is no release or the port can't be had
 */
export async function serveFolder(
  out: string,
  environment: Readonly<Record<string, string | undefined>>,
  command: string,
): Promise<void> {
  const port = readPort(environment.PORT);
  const host = readHost(environment.HOST);
  // Until the server takes SIGHUP itself, it would end the process, or miss a release that came while this one was read.
  let wasReplaced = false;
  const remember = () => {
    wasReplaced = true;
  };
  process.on("SIGHUP", remember);
  const table = await loadServedTable(out);
  const server = await serve(out, table, { port, host }).catch((error) => {
    throw describePortError(port, error, command, host);
  });
  process.off("SIGHUP", remember);
  if (wasReplaced) await reload(out, server);
}

const program = argv[1];
if (program !== undefined && realpathSync(program) === fileURLToPath(import.meta.url)) {
  serveFolder(dirname(program), process.env, `node ${program}`).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
