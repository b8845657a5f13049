/** Where to report a weakness (RFC 9116). With no contact to name there is nothing at this address. */
export const dynamic = "force-static";

export function GET(): Response {
  return new Response(null, { status: 404 });
}
