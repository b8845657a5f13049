/** What the site would answer if the content were published as it is now. */

/** What is at an address of the site. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly bytes: Buffer;
  /** Where the address has moved to. */
  readonly location?: string;
}

/** Answers an address of the site; it throws ContentError where the content has errors. */
export type Preview = (address: string) => Promise<Answered>;

/**
 * The address that the target of a request names.
 *
 * @returns nothing where it is malformed
 */
export function readAddress(target: string): string | undefined {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/su, ""));
  } catch {
    return undefined;
  }
}
