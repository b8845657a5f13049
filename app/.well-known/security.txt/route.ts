import { getContent } from "../../../lib/content.ts";
import { securityText } from "../../../lib/formats/security-text.ts";
import { timeZoneOf, todayIn } from "../../../lib/model/dates.ts";

export const dynamic = "force-static";

/** Where to report a weakness (RFC 9116). With no contact to name there is nothing at this address. */
export async function GET() {
  const { site } = await getContent();
  const text = securityText(site, todayIn(timeZoneOf(site)));
  return text === undefined
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
