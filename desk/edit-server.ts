/** The server of `npm run edit`: checks where every request comes from, answers `/edit`, and passes the rest on. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createEditor } from "./editor.tsx";
import { findRefusal } from "./guard.ts";
import type { SiteBehind } from "./site-behind.tsx";

/** What an edit server is made of. */
export interface EditServerOptions {
  /** The content folder. */
  readonly directory: string;
  /** The file of the editor’s style sheet. */
  readonly styles: string;
  /** The site as it would be published; nothing while it has not been started. */
  readonly findSite: () => Promise<SiteBehind | undefined>;
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
