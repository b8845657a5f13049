/** Which version an editor’s note is about. */
import type { Change, Version } from "../model/records.ts";

/** As much of a version as decides what notes are about it. */
type Dated = Pick<Version, "day" | "digest">;

/**
 * The version that a note is about: the first that was published on the note’s day or later, since words are noted when they are
 * written and published afterwards; for a note that is younger than all versions, the newest.
 *
 * Publications that left the text as it was, as the document has them among its versions, are passed over.
 * @param versions of one text, the newest first
 * @returns nothing where there are no versions
 */
export function findNoted<Each extends Dated>(
  versions: readonly Each[],
  { date }: Pick<Change, "date">,
): Each | undefined {
  const own = versions.filter(({ digest }, index) => digest !== versions[index + 1]?.digest);
  return own.findLast(({ day }) => date <= day) ?? own[0];
}

/**
 * The notes about each version.
 * @param versions of one text, the newest first
 * @param changes its notes, in any order; each version has its own in the same
 * @returns only versions about which there are notes
 */
export function notesByVersion<Each extends Dated>(
  versions: readonly Each[],
  changes: readonly Change[],
): ReadonlyMap<Each, readonly Change[]> {
  const notes = new Map<Each, Change[]>();
  for (const change of changes) {
    const version = findNoted(versions, change);
    if (version) notes.set(version, [...(notes.get(version) ?? []), change]);
  }
  return notes;
}
