/** The site behind the editor: every page and file as it would be published of the content as it is now. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { ContentError } from "../lib/content.ts";
import type { Diagnostic } from "../lib/findings/diagnostics.ts";
import { FindingList, renderPage } from "./frame.tsx";
import type { Answered, Preview } from "./preview.ts";
import { createQueue } from "./queue.ts";
import { answerShared, sendShared } from "./shares/shared-site.ts";
import type { Shares } from "./shares/shares.ts";

/** The site. */
export interface SiteBehind {
  /** Answers somebody who is signed in. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Answers somebody who has a link. */
  answerShared(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Pages of the site show pictures, styles and fonts of their own, and only the editor shows them in a frame. */
const policy =
  "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'none'; frame-ancestors 'self'; img-src 'self' data:; manifest-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'";

/**
 * Makes the handler of requests for the site.
 *
 * @param shares the links by which it can be read without signing in
 */
export function createSiteBehind(preview: Preview, shares: Pick<Shares, "isValid">): SiteBehind {
  const inTurn = createQueue();
  return {
    async answerShared(request, response) {
      const shown = await answerShared(request, shares, (address) => inTurn(() => preview(address))).catch(
        (error: unknown) => {
          if (!(error instanceof ContentError)) throw error;
          return plain(503, "The draft has something to correct at this moment. Come back in a while.");
        },
      );
      sendShared(response, request.method, shown);
    },
    async answer({ method, url = "/" }, response) {
      const send = ({ status, type, bytes, location }: Answered) => {
        response.writeHead(status, {
          "Content-Type": type,
          "Cache-Control": "no-store",
          "Content-Security-Policy": policy,
          "X-Content-Type-Options": "nosniff",
          "Referrer-Policy": "same-origin",
          ...(location === undefined ? {} : { Location: location }),
        });
        response.end(method === "HEAD" ? undefined : bytes);
      };
      if (method !== "GET" && method !== "HEAD") return send(plain(405, "The site answers GET and HEAD."));
      const address = readAddress(url);
      if (address === undefined) return send(plain(400, "The address is malformed."));
      try {
        send(await inTurn(() => preview(address)));
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        const page = renderPage("What to correct", <Problems diagnostics={error.diagnostics} />);
        send({ status: 409, type: "text/html; charset=utf-8", bytes: Buffer.from(page) });
      }
    },
  };
}

function plain(status: number, text: string): Answered {
  return { status, type: "text/plain; charset=utf-8", bytes: Buffer.from(`${text}\n`) };
}

/** The address that a request names, without its query. */
function readAddress(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/su, ""));
  } catch {
    return undefined;
  }
}

/** What is in place of every page while the content has errors. */
function Problems({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  return (
    <main>
      <h1>What to correct</h1>
      <p>The page comes back when this is corrected.</p>
      <FindingList
        findings={diagnostics.map((each) => ({
          ...each,
          message: `${each.path}, line ${each.line}: ${each.message}`,
        }))}
      />
    </main>
  );
}
