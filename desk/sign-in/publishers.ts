/** Who may publish. */
import type { Person } from "../person.ts";
import type { Identity } from "./identity.ts";

/** E-mail addresses in small letters; undefined when everyone may publish who is signed in. */
type Publishers = readonly string[] | undefined;

/** Whether who has an e-mail address may publish. */
export function mayPublish(email: string, publishers: Publishers): boolean {
  return publishers?.includes(email.toLowerCase()) ?? true;
}

/** The person of an identity. */
export function personOf({ name, email }: Identity, publishers: Publishers): Person {
  return { name, email, mayPublish: mayPublish(email, publishers) };
}
