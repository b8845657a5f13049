/** Whether a browser sends a request for one of the desk’s own pages, or for a page of somebody else (CSRF). */
import { words } from "../words.ts";

/** What a browser says of where a request comes from. */
export interface Sender {
  readonly method: string | undefined;
  /** `Origin` */
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site` */
  readonly site: string | undefined;
}

/**
 * Why a request is not taken; nothing when a page of the desk itself sent it, or a person who typed the address.
 * @param own the origin of the desk, in small letters
 */
export function findForeignSender({ method, origin, site }: Sender, own: string): string | undefined {
  const isOwn = site === undefined || site === "same-origin" || site === "none";
  if (!isOwn || (origin !== undefined && origin.toLowerCase() !== own)) {
    return words().desk.signIn.otherSite;
  }
  if (!isReading(method) && origin === undefined) return words().desk.signIn.otherForm;
  return undefined;
}

/** Whether a request changes nothing. */
export function isReading(method: string | undefined): boolean {
  return method === "GET" || method === "HEAD";
}
