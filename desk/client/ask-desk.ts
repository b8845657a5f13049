/** Asks the desk, for the script of a page. */

/** The desk does not know any more who is asking: the sign-in has ended, at the proxy or with the desk that gave it. */
export class SignedOutError extends Error {}

/**
 * Asks the desk for what is no page.
 *
 * @returns its answer, whatever the status
 * @throws {SignedOutError} where somebody who is not signed in any more is shown a sign-in, led to one or refused
 * @throws where no answer comes
 */
export async function askDesk(address: string, init: RequestInit = {}): Promise<Response> {
  // Not followed: the sign-in of another host could not be read, and one of the same host would look like an answer.
  const answer = await fetch(address, { ...init, redirect: "manual" });
  const isPage = answer.ok && /^text\/html\b/u.test(answer.headers.get("Content-Type") ?? "");
  if (answer.type === "opaqueredirect" || [401, 403].includes(answer.status) || isPage)
    throw new SignedOutError("Nobody is signed in any more.");
  return answer;
}

/**
 * Why something did not succeed, in words for the office.
 *
 * @param said the words where nobody is signed in any more, and for every other reason
 */
export function describeFailure(
  error: unknown,
  { signedOut, otherwise }: { readonly signedOut: string; readonly otherwise: string },
): string {
  return error instanceof SignedOutError ? signedOut : otherwise;
}
