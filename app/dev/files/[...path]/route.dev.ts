import { getContent } from "../../../../lib/content.ts";
import { findMediaType } from "../../../../lib/model/media-types.ts";
import { searchScript } from "../../../../lib/model/search-routes.ts";
import { listFiles } from "../../../files.ts";

/** While writing: a file that the build makes besides the pages. `proxy.dev.ts` sends its readers here. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const address = `/${(await params).path.join("/")}`;
  if (address === searchScript) return new Response(await bundleScript(), { headers: script });
  const make = listFiles(await getContent()).get(address);
  if (!make) return new Response(null, { status: 404 });
  const made = await make();
  const type = findMediaType(address)?.type ?? "application/octet-stream";
  return new Response(typeof made === "string" ? made : Buffer.from(made), {
    headers: { "Content-Type": type },
  });
}

const script = { "Content-Type": "text/javascript; charset=utf-8" };

/** The script of the page of searches, as a build would make it. */
async function bundleScript(): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: ["publish/client/search.ts"],
    ...{ bundle: true, write: false, platform: "browser", format: "esm", charset: "utf8" },
  });
  return outputFiles[0]?.text ?? "";
}
