/** Whether a request is for the desk, at the address that browsers know it by, and from one of its own pages. */
import { words } from "../words.ts";
import { type Arrival, findHeader } from "./find-person.ts";
import { findForeignSender, isReading } from "./sender.ts";

/**
 * Why a request is refused; nothing when it may pass.
 *
 * Against a foreign name that leads here (`Host`, DNS rebinding; also a proxy that hands on another site’s requests) and a page
 * of another origin in the same browser (`Origin`, `Sec-Fetch-Site`). A link on another site may open the desk, as the
 * university’s sign-in does when it sends the browser back; it opens it in a window, not in a frame.
 *
 * @param own the origin of the desk, as a browser sends it
 */
export function findMisdirection(arrival: Arrival, own: string): string | undefined {
  const host = findHeader(arrival, "host");
  if (host?.toLowerCase() !== new URL(own).host)
    return words().desk.signIn.deskAddress({ address: `${own}/edit` });
  const site = isOpening(arrival) ? "none" : findHeader(arrival, "sec-fetch-site");
  return findForeignSender({ method: arrival.method, origin: findHeader(arrival, "origin"), site }, own);
}

/** Whether a browser opens a page in a tab or window of its own. */
function isOpening(arrival: Arrival): boolean {
  const isDocument = findHeader(arrival, "sec-fetch-dest") === "document";
  return isReading(arrival.method) && isDocument && findHeader(arrival, "sec-fetch-mode") === "navigate";
}
