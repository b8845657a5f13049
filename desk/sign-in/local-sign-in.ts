/** No signing in: who uses the editor on one’s own computer is git’s user. */
import { findRefusal } from "../guard.ts";
import type { Person } from "../person.ts";
import { type FindPerson, refuse } from "./find-person.ts";

/** @param person who is at this computer */
export function createLocalSignIn(person: Person): FindPerson {
  return ({ method, headersDistinct, socket: { remoteAddress, localPort } }) => {
    const headers = Object.fromEntries(
      Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(", ")]),
    );
    const refusal = findRefusal({ method, headers, remoteAddress }, localPort ?? 0);
    return refusal === undefined ? { person } : refuse(403, refusal);
  };
}
