/**
 * Tells a page of the writing desk that the content is no longer as it was when the page was made: one server-sent event
 * a change. `?since=` is the state that the page shows.
 */
import { watchContent } from "../../../../lib/content.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  const since = new URL(request.url).searchParams.get("since") ?? "";
  const events = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      // The first bytes open the stream: the browser then knows that it is connected.
      controller.enqueue(encoder.encode(": watching\n\n"));
      const stop = watchContent(since, () => controller.enqueue(encoder.encode("data: changed\n\n")));
      request.signal.addEventListener("abort", stop);
    },
  });
  return new Response(events, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
  });
}
