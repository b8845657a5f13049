/** The server of `npm run edit`: checks where every request comes from, answers `/edit`, and passes the rest on. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { createEditor } from "./editor.tsx";
import { findRefusal } from "./guard.ts";

/** What an edit server is made of. */
export interface EditServerOptions {
  /** The content folder. */
  readonly directory: string;
  /** The file of the editor’s style sheet. */
  readonly styles: string;
  /** The site itself; nothing while it has not been started. */
  readonly findSite: () => Promise<SiteBehind | undefined>;
}

/** The site as while writing. It sees only requests that have passed the guard. */
export interface SiteBehind {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** A server, and the end of what it is doing. */
interface EditServer {
  readonly server: Server;
  /** Waits until the requests to the editor that have arrived are answered, saves among them. */
  readonly finish: () => Promise<void>;
}

/** Creates the server; it does not listen yet. */
export function createEditServer({ directory, styles, findSite }: EditServerOptions): EditServer {
  const edit = createEditor(directory, styles);
  const running = new Set<Promise<void>>();
  const server = createServer(async (request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) return say(response, 403, refusal);
    const path = request.url ?? "";
    if (!path.startsWith("/") || path.startsWith("//"))
      return say(response, 400, "The address is malformed.");
    try {
      if (/^\/edit(?:[/?]|$)/u.test(path)) {
        const answer = edit(request, response);
        running.add(answer);
        return await answer.finally(() => running.delete(answer));
      }
      const site = await findSite();
      if (site) await site.answer(request, response);
      else say(response, 503, "The site is starting.");
    } catch (error) {
      console.error(error);
      if (!response.headersSent)
        say(response, 500, "That went wrong; the terminal says why. Nothing was saved.");
    }
  });
  server.on("upgrade", (request, socket, head) => {
    // A browser that goes away while its socket waits is no failure.
    socket.on("error", () => socket.destroy());
    if (refusalOf(request) !== undefined) {
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    // What starts the site says why it does not start.
    findSite().then(
      (site) => (site ? site.upgrade(request, socket, head) : socket.destroy()),
      () => socket.destroy(),
    );
  });
  return {
    server,
    finish: async () => {
      await Promise.allSettled(running);
    },
  };
}

function refusalOf({ method, headers, socket }: IncomingMessage): string | undefined {
  return findRefusal({ method, headers, remoteAddress: socket.remoteAddress }, socket.localPort ?? 0);
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    Connection: "close",
  });
  response.end(`${text}\n`);
}
