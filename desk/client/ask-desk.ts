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
 * @param then what to do once signed in again, as the rest of a sentence
 * @param otherwise the words where the sign-in is not the reason
 */
export function describeFailure(error: unknown, then: string, otherwise: string): string {
  if (!(error instanceof SignedOutError)) return otherwise;
  return `You are no longer signed in. Sign in again in another window, and then ${then}.`;
}
