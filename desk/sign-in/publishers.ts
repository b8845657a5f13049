/** Who may publish. */
import type { Person } from "../person.ts";
import type { Identity } from "./identity.ts";

/**
 * The person of an identity.
 * @param publishers e-mail addresses in small letters; undefined when everyone may publish who is signed in
 */
export function personOf(identity: Identity, publishers: readonly string[] | undefined): Person {
  const { name, email } = identity;
  return { name, email, mayPublish: publishers?.includes(email.toLowerCase()) ?? true };
}
