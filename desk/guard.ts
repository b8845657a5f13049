/** Who may use the editor: pages of its own, in a browser on this computer. It has no login, so it asks every request. */
import type { IncomingHttpHeaders } from "node:http";
import { findForeignSender } from "./sign-in/sender.ts";
import { words } from "./words.ts";

/** What is known of where a request comes from. */
export interface RequestOrigin {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string | undefined;
}

const names = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Why a request is refused; nothing when it may pass.
 *
 * Three conditions, each against one attack: another computer on the network (address), a foreign name that leads here
 * (`Host`, DNS rebinding), and a page of another origin in the same browser (`Origin`, `Sec-Fetch-Site`).
 *
 * @param port on which the editor listens
 */
export function findRefusal(
  { method, headers, remoteAddress }: RequestOrigin,
  port: number,
): string | undefined {
  if (!isLoopback(remoteAddress)) return words().desk.signIn.otherComputer;
  const { host, origin } = headers;
  const hosts = names.map((name) => (port === 80 ? name : `${name}:${port}`));
  if (host === undefined || !hosts.includes(host.toLowerCase())) {
    return words().desk.signIn.editorAddress({ address: `http://${hosts[0]}/edit` });
  }
  return findForeignSender(
    { method, origin, site: headers["sec-fetch-site"] },
    `http://${host.toLowerCase()}`,
  );
}

function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false;
  return address === "::1" || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/u.test(address);
}
