/** Signing in at the university’s proxy, which says in headers who has signed in there. */
import { words } from "../words.ts";
import { type Arrival, type FindPerson, findHeader, refuse } from "./find-person.ts";
import { type Identity, readIdentity } from "./identity.ts";
import { findMisdirection } from "./public-origin.ts";
import { personOf } from "./publishers.ts";
import { isSecret } from "./secrets.ts";

/** What a desk behind a proxy knows of it. */
export interface ProxyOptions {
  /** Where browsers reach the desk. */
  readonly origin: string;
  /** The names of the headers for the name and the e-mail address. */
  readonly headers: Identity;
  /** What the proxy sends in `X-Desk-Secret`; undefined when the desk listens on a socket that only the proxy can open. */
  readonly secret: string | undefined;
  readonly publishers: readonly string[] | undefined;
}

/** The header that proves that the proxy sends a request. */
export const secretHeader = "X-Desk-Secret";

/**
 * Decides who sent a request by the headers of a proxy. They are read only after it is proved that the proxy wrote them.
 * @returns for each request the person; or 403 with the reason
 */
export function createProxySignIn({ origin, headers, secret, publishers }: ProxyOptions): FindPerson {
  return (arrival) => {
    if (!isFromProxy(arrival, secret)) {
      return refuse(403, words().desk.signIn.proxyAddress({ address: `${origin}/edit` }));
    }
    const misdirection = findMisdirection(arrival, origin);
    if (misdirection !== undefined) return refuse(403, misdirection);
    const identity = readIdentity(arrival, headers);
    if ("problem" in identity) {
      return refuse(403, words().desk.signIn.refused(identity));
    }
    return { person: personOf(identity, publishers) };
  };
}

function isFromProxy(arrival: Arrival, secret: string | undefined): boolean {
  const sent = findHeader(arrival, secretHeader);
  // Two of them: somebody else has sent one, and the proxy has only added its own.
  if (sent === "many") return false;
  // A connection over a socket of the file system has no port.
  return secret === undefined ? arrival.socket.localPort === undefined : isSecret(sent, secret);
}
