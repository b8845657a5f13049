/** What `npm run edit` does once its packages are there. */
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { contentDirectory } from "../lib/content.ts";
import { createEditServer } from "./editor/edit-server.ts";

/**
 * Serves the editor, and the site beside it as `npm run dev` does, to this computer alone.
 *
 * @param root the project's folder
 * @param port 0 takes a free one
 * @returns the address of the editor, and how to stop
 */
export async function edit(root: string, port: number): Promise<{ url: string; stop: () => Promise<void> }> {
  // Never listens: Next.js would add its own ear for web sockets to a server that does, past the guard.
  const inner = createServer();
  let isStarted: (answer: ReturnType<ReturnType<typeof next>["getRequestHandler"]>) => void = () => undefined;
  const answer = new Promise<Parameters<typeof isStarted>[0]>((resolve) => {
    isStarted = resolve;
  });
  const server = createEditServer({
    directory: contentDirectory(),
    styles: join(root, "scripts", "editor", "editor.css"),
    site: {
      answer: async (request, response) => (await answer)(request, response),
      upgrade: (request, socket, head) => void inner.emit("upgrade", request, socket, head),
    },
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const chosen = typeof address === "object" && address ? address.port : port;
  const app = next({
    dev: true,
    dir: root,
    hostname: "localhost",
    port: chosen,
    httpServer: inner,
    quiet: true,
  });
  await app.prepare();
  isStarted(app.getRequestHandler());
  return {
    url: `http://localhost:${chosen}/edit`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await app.close();
    },
  };
}
