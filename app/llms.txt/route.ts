import { getContent } from "../../lib/content.ts";
import { llms } from "../../lib/formats/llms.ts";
import { english } from "../english.ts";

export const dynamic = "force-static";

export async function GET() {
  return new Response(llms(await getContent(), english), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
