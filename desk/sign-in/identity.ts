/** The name and e-mail address that a proxy puts into headers. */
import { z } from "zod";
import { excerpt } from "../../lib/findings/diagnostics.ts";
import { words } from "../words.ts";
import { type Arrival, findHeader } from "./find-person.ts";

/** Who a person is. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

const longestName = 200;

/** Control and format characters, which could hide or turn around what is shown, and what git takes out of names. */
const unshown = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>]+/gu;

/** Whether a request says anything of who it is from. */
export function saysWho(arrival: Arrival, names: Identity): boolean {
  return [names.name, names.email].some((name) => findHeader(arrival, name) !== undefined);
}

/**
 * Reads who a request is from. Whoever calls it has made sure that the proxy wrote these headers.
 * @param names the names of the headers
 * @returns the person, named by the address where the name has no letters; or why nobody can be named, in words for the person
 */
export function readIdentity(arrival: Arrival, names: Identity): Identity | { readonly problem: string } {
  const { proxy } = words().desk.signIn;
  const [name, email] = [findHeader(arrival, names.name), findHeader(arrival, names.email)];
  if (name === "many" || email === "many") {
    return { problem: proxy.twice({ header: name === "many" ? names.name : names.email }) };
  }
  const address = email === undefined ? "" : (decode(email)?.trim() ?? email);
  if (address === "") return { problem: proxy.noAddress({ header: names.email }) };
  if (!z.email().max(longestName).safeParse(address).success) {
    return { problem: proxy.notAddress({ header: names.email, address: excerpt(address) }) };
  }
  const written = decode(name ?? "");
  if (written === undefined) return { problem: proxy.encoding({ header: names.name }) };
  const shown = written.normalize("NFC").replace(unshown, " ").replace(/\s+/gu, " ").trim();
  // A name of signs alone is none for git either.
  const isName = /[\p{L}\p{N}]/u.test(shown);
  return { name: isName ? Array.from(shown).slice(0, longestName).join("") : address, email: address };
}

/** The bytes of a header as UTF-8, which Node.js gives as Latin-1; nothing when they are something else. */
function decode(value: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return undefined;
  }
}
