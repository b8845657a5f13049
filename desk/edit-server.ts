/** The server of `npm run edit` and `npm run desk`: asks who sends each request, answers `/edit`, and passes the rest on. */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import type { Assets } from "./assets.ts";
import { createEditor } from "./editor.tsx";
import type { Publishing } from "./publication/publishing.ts";
import { isPlainPath } from "./request-path.ts";
import type { Sharing } from "./shares/routes.tsx";
import { sharedPrefix } from "./shares/shared-site.ts";
import { type Answer, type FindPerson, refuse } from "./sign-in/find-person.ts";
import type { SiteBehind } from "./site-behind.tsx";
import { inWordsOfRequest, isOfDesk, words } from "./words.ts";

/** How long a request may take to arrive, in milliseconds, and how long its headers may be, in bytes. */
type Limits = Required<
  Pick<ServerOptions, "headersTimeout" | "requestTimeout" | "connectionsCheckingInterval" | "maxHeaderSize">
>;

const usualLimits: Limits = {
  headersTimeout: 20_000,
  // A picture over a slow line takes its time.
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
};

/** What an edit server is made of. */
export interface EditServerOptions {
  /** The content folder. */
  readonly directory: string;
  /** The folder of pictures and other public files, absolute. */
  readonly publicFolder: string;
  /** The files of the editor’s style sheets, of its script and of its fonts. */
  readonly assets: Assets;
  /** Decides who sends a request. Nothing is answered to others, neither of the editor nor of the site. */
  readonly findPerson: FindPerson;
  /** The site as it would be published; nothing while it has not been started. */
  readonly findSite: () => Promise<SiteBehind | undefined>;
  /** What publishes; or why nothing can be published from here, in words for the office. */
  readonly publishing: Publishing | string;
  /** What shows drafts to others; or why that can’t be done from here. */
  readonly sharing: Sharing | string;
  readonly limits?: Partial<Limits>;
}

/** A server, and the end of what it is doing. */
interface EditServer {
  readonly server: Server;
  /** Waits until the requests to the editor that have arrived are answered, saves among them. */
  readonly finish: () => Promise<void>;
}

/** Creates the server; it does not listen yet. */
export function createEditServer(options: EditServerOptions): EditServer {
  const { directory, publicFolder, assets, findPerson, findSite, publishing, sharing, limits } = options;
  const edit = createEditor({ directory, publicFolder, assets, publishing, sharing });
  const running = new Set<Promise<void>>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    // Only the desk itself shows its pages in frames; the editor’s own policy is stricter still.
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    if (!isPlainPath(request.url)) return say(response, 400, words().desk.answers.malformed);
    try {
      // Who has a link need not be signed in; whether it leads anywhere is asked there.
      if (request.url?.startsWith(sharedPrefix)) {
        const shown = await findSite();
        return shown
          ? await shown.answerShared(request, response)
          : say(response, 503, words().desk.answers.siteStarts);
      }
      const decision = findPerson(request);
      if ("answer" in decision) return send(response, decision.answer);
      if (isOfDesk(request.url ?? "")) {
        const edited = edit(request, response, decision.person);
        running.add(edited);
        return await edited.finally(() => running.delete(edited));
      }
      const site = await findSite();
      if (site) await site.answer(request, response);
      else say(response, 503, words().desk.answers.siteStarts);
    } catch (error) {
      // A browser that goes away while it sends, or is too slow, is no failure.
      if (request.destroyed && !request.complete) return;
      console.error(error);
      if (!response.headersSent) say(response, 500, words().desk.answers.failed);
    }
  };
  const server = createServer({ ...usualLimits, ...limits }, (request, response) =>
    inWordsOfRequest(request, () => answer(request, response)),
  );
  return {
    server,
    finish: async () => {
      await Promise.allSettled(running);
    },
  };
}

function say(response: ServerResponse, status: number, text: string): void {
  send(response, refuse(status, text).answer);
}

/** Sends an answer in place of what was asked for. What is still to come of the request is not waited for. */
function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    // Without any referrer the browser would send forms as from nowhere (`Origin: null`).
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    Connection: "close",
    ...headers,
  });
  response.end(body);
}
