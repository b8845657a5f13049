import { getContent } from "../../lib/content.ts";
import { answerPicture } from "../picture-route.ts";

export const dynamic = "force-static";

/** The picture of the strategy as a whole, for pages without one of their own. */
export async function GET() {
  return answerPicture("whole", await getContent());
}
