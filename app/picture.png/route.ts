import { drawPicture } from "../../components/picture/draw-picture.tsx";
import { getContent } from "../../lib/content.ts";
import { english } from "../english.ts";
import { pictureTools } from "../picture-tools.ts";

export const dynamic = "force-static";

/** The picture of the strategy as a whole, for pages without one of their own. */
export async function GET() {
  const png = await drawPicture("whole", await getContent(), english, await pictureTools());
  return new Response(Buffer.from(png), { headers: { "Content-Type": "image/png" } });
}
