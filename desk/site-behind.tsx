/** The site behind the editor: every page and file as it would be published of the content as it is now. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { ContentError } from "../lib/content.ts";
import type { Diagnostic } from "../lib/findings/diagnostics.ts";
import { FindingList, renderPage } from "./frame.tsx";
import { type Answered, type Preview, readAddress } from "./preview.ts";
import { createQueue } from "./queue.ts";
import { answerShared } from "./shares/shared-site.ts";
import type { Shares } from "./shares/shares.ts";
import { words } from "./words.ts";

/** The site. */
export interface SiteBehind {
  /** Answers somebody who is signed in. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Answers somebody who has a link. */
  answerShared(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Pages of the site show pictures, styles and fonts of their own, and only the editor shows them in a frame. */
const policy =
  "default-src 'none'; base-uri 'none'; font-src 'self'; form-action 'self'; frame-ancestors 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

const headers = {
  "Content-Security-Policy": `${policy}; connect-src 'self'; manifest-src 'self'; script-src 'self'`,
  "Referrer-Policy": "same-origin",
};

/** For somebody who has a link and is not signed in: nothing runs there. */
const sharedHeaders = {
  "Content-Security-Policy": policy,
  "X-Robots-Tag": "noindex, nofollow",
  // The link is a secret: no other site is told of it.
  "Referrer-Policy": "no-referrer",
};

/**
 * Makes the handler of requests for the site.
 *
 * @param shares the links by which it can be read without signing in
 */
export function createSiteBehind(preview: Preview, shares: Pick<Shares, "isValid">): SiteBehind {
  const inTurn = createQueue();
  const previewInTurn: Preview = (address) => inTurn(() => preview(address));
  return {
    async answerShared(request, response) {
      const { nothing, toCorrect } = words().desk.shares;
      const shown = await orElse(answerShared(request, shares, previewInTurn), () => plain(503, toCorrect));
      // Nobody can say whether it ever was there.
      send(request, response, shown ?? plain(404, nothing), sharedHeaders);
    },
    async answer(request, response) {
      send(request, response, await answerSignedIn(request, previewInTurn), headers);
    },
  };
}

async function answerSignedIn({ method, url = "/" }: IncomingMessage, preview: Preview): Promise<Answered> {
  const { siteMethods, malformed, toCorrect } = words().desk.answers;
  if (method !== "GET" && method !== "HEAD") return plain(405, siteMethods);
  const address = readAddress(url);
  if (address === undefined) return plain(400, malformed);
  return orElse(preview(address), ({ diagnostics }) => {
    const page = renderPage(toCorrect, <Problems diagnostics={diagnostics} />);
    return { status: 409, type: "text/html; charset=utf-8", bytes: Buffer.from(page) };
  });
}

/** What is answered, or something else where the content has errors. */
async function orElse<Answer>(
  answer: Promise<Answer>,
  instead: (error: ContentError) => Answer,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ContentError) return instead(error);
    throw error;
  }
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, type, bytes, location }: Answered,
  more: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...more,
    ...(location === undefined ? {} : { Location: location }),
  });
  response.end(method === "HEAD" ? undefined : bytes);
}

function plain(status: number, text: string): Answered {
  return { status, type: "text/plain; charset=utf-8", bytes: Buffer.from(`${text}\n`) };
}

/** What is in place of every page while the content has errors. */
function Problems({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  const { answers, findings } = words().desk;
  return (
    <main>
      <h1>{answers.toCorrect}</h1>
      <p>{answers.comesBack}</p>
      <FindingList findings={diagnostics} messageOf={findings.atLine} />
    </main>
  );
}
