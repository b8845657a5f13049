import { getContent } from "../../lib/content.ts";
import { atomFeed } from "../../lib/formats/feed.ts";

export const dynamic = "force-static";

export async function GET() {
  return new Response(atomFeed(await getContent()), { headers: { "Content-Type": "application/atom+xml" } });
}
