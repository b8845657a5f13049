/** Signing in without a proxy: a link that is shown where the desk is started, and signs one person in, once. */
import { parseCookie, stringifySetCookie } from "cookie";
import type { Person } from "../person.ts";
import { words } from "../words.ts";
import { type Arrival, type Decision, type FindPerson, findHeader, refuse } from "./find-person.ts";
import { type Identity, saysWho } from "./identity.ts";
import { secretHeader } from "./proxy-sign-in.ts";
import { findMisdirection } from "./public-origin.ts";
import { createSecret, isSecret } from "./secrets.ts";
import { isReading } from "./sender.ts";
import { linkIsOver, notSignedIn, showSignIn, signInForm } from "./sign-in-page.tsx";

/** What signing in by a link needs to know. */
export interface LinkOptions {
  /** Where browsers reach the desk. */
  readonly origin: string;
  /** Who signs in by it. */
  readonly person: Person;
  /** The names of the headers of a proxy, which nobody may send. */
  readonly headers: Identity;
  /** The text of the editor’s style sheet. */
  readonly styles: string;
}

/** Signing in by a link. */
export interface LinkSignIn {
  /** The link, to be shown to the person alone. */
  readonly link: string;
  readonly findPerson: FindPerson;
}

const linkPath = "/edit/sign-in/";

/**
 * Makes a link, which holds as long as this process and until it is used. Opening it shows a button, and the button uses it: what
 * opens links before a person does (mail scanners, previews in chats, a browser that loads ahead) opens them and presses nothing.
 * The cookie that it gives is known to this process alone.
 */
export function createLinkSignIn({ origin, person, headers, styles }: LinkOptions): LinkSignIn {
  let key: string | undefined = createSecret();
  let session: string | undefined;
  const isSecure = origin.startsWith("https:");
  // Browsers take this prefix only over TLS, and then no other host of the domain can set the cookie.
  const cookieName = isSecure ? "__Host-desk" : "desk";
  const page = (shown: Parameters<typeof showSignIn>[0]) => showSignIn(shown, styles);

  const isSignedIn = (arrival: Arrival) => {
    const sent = findHeader(arrival, "cookie");
    return session !== undefined && isSecret(parseCookie(sent ?? "")[cookieName], session);
  };

  const answerLink = (arrival: Arrival): Decision => {
    if (isSignedIn(arrival)) return goOn();
    const sent = arrival.url?.slice(linkPath.length);
    if (key === undefined || !isSecret(sent, key)) return page(linkIsOver());
    if (isReading(arrival.method)) return page(signInForm(person.name));
    if (arrival.method !== "POST") return refuse(405, words().desk.signIn.linkMethods);
    key = undefined;
    session = createSecret();
    return goOn(
      stringifySetCookie(cookieName, session, {
        httpOnly: true,
        sameSite: "strict",
        path: "/",
        secure: isSecure,
      }),
    );
  };

  return {
    link: `${origin}${linkPath}${key}`,
    findPerson: (arrival) => {
      const misdirection = findMisdirection(arrival, origin);
      if (misdirection !== undefined) return refuse(403, misdirection);
      if (saysWho(arrival, headers) || findHeader(arrival, secretHeader) !== undefined) {
        return refuse(403, words().desk.signIn.proxy.noSecret);
      }
      if (arrival.url?.startsWith(linkPath)) return answerLink(arrival);
      return isSignedIn(arrival) ? { person } : page(notSignedIn());
    },
  };
}

function goOn(cookie?: string): Decision {
  const headers = { Location: "/edit", ...(cookie === undefined ? {} : { "Set-Cookie": cookie }) };
  return { answer: { status: 303, headers, body: "" } };
}
