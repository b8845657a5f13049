/** What `npm run edit` does once its packages are there. */
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { createEditServer, type SiteBehind } from "../desk/edit-server.ts";
import { contentDirectory } from "../lib/content.ts";

/** The editor, while it runs. */
interface RunningEditor {
  readonly url: string;
  /** Fails where Next.js cannot start. Until then the editor works without the site beside it. */
  readonly siteStarted: Promise<unknown>;
  /** Finishes the saves that have begun, and closes everything. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves the editor, and the site beside it as `npm run dev` does, to this computer alone.
 *
 * @param root the project's folder
 * @param port 0 takes a free one
 * @throws where the port cannot be had
 */
export async function edit(root: string, port: number): Promise<RunningEditor> {
  let site: ReturnType<typeof startSite> | undefined;
  const { server, finish } = createEditServer({
    directory: contentDirectory(),
    styles: join(root, "desk", "editor.css"),
    findSite: async () => site,
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const chosen = typeof address === "object" && address ? address.port : port;
  site = startSite(root, chosen);
  return {
    url: `http://localhost:${chosen}/edit`,
    siteStarted: site,
    stop: async () => {
      server.close();
      await finish();
      server.closeAllConnections();
      await (await site).stop();
    },
  };
}

/** Starts Next.js as a handler of requests, without a server of its own. */
async function startSite(dir: string, port: number): Promise<SiteBehind & { stop: () => Promise<void> }> {
  // Never listens: to a server that does, Next.js would add its own handler of web sockets, which the guard does not see.
  const inner = createServer();
  const app = next({ dev: true, dir, hostname: "localhost", port, httpServer: inner, quiet: true });
  await app.prepare();
  return {
    answer: app.getRequestHandler(),
    upgrade: (request, socket, head) => void inner.emit("upgrade", request, socket, head),
    stop: () => app.close(),
  };
}
