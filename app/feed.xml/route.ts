import { getContent } from "../../lib/content.ts";
import { atomFeed } from "../../lib/formats/feed.ts";
import { english } from "../english.ts";

export const dynamic = "force-static";

export async function GET() {
  return new Response(atomFeed(await getContent(), english), {
    headers: { "Content-Type": "application/atom+xml" },
  });
}
