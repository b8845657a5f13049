/**
 * Informs a page of the writing desk that the content is no longer as it was when the page was made, by one server-sent
 * event. `?since=` is the state that the page shows.
 */

import { createChangeStream } from "../../../lib/content/watch.ts";
import { watchContent } from "../../../lib/content.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  const since = new URL(request.url).searchParams.get("since") ?? "";
  const events = createChangeStream((signal) => watchContent(since, signal), request.signal);
  return new Response(events, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
  });
}
