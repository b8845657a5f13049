/** Who is at the desk. */

/** A person who is signed in. All may write. */
export interface Person {
  /** As it is shown to others, and given as the author of commits. */
  readonly name: string;
  readonly email: string;
  /** Whether this person may also publish, take back and plan. */
  readonly mayPublish: boolean;
}
