import { getContent } from "../../../../lib/content.ts";
import { findMediaType } from "../../../../lib/model/media-types.ts";
import { listFiles } from "../../../files.ts";

/** While writing: a file that the build makes besides the pages. `proxy.dev.ts` sends its readers here. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const address = `/${(await params).path.join("/")}`;
  const make = listFiles(await getContent()).get(address);
  if (!make) return new Response(null, { status: 404 });
  const made = await make();
  const type = findMediaType(address)?.type ?? "application/octet-stream";
  return new Response(typeof made === "string" ? made : Buffer.from(made), {
    headers: { "Content-Type": type },
  });
}
