/** What the check says of records that name others, and of their titles, in English. */
import { collectionOf, type Kind } from "../../../model/kinds.ts";
import type { ReferenceFindings } from "../groups/texts-references.ts";

/** At the beginning of a sentence: `Strategy 17`. */
function nameOf({ kind, number }: { readonly kind: Kind; readonly number: number }): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
}

export const references: ReferenceFindings = {
  reference: {
    withdrawn: (record) => `${nameOf(record)} has been withdrawn.`,
    withdrawnHint: "name another one, or withdraw this record too",
    unknown: ({ kind, number }) => `Unknown ${kind} ${number}.`,
    known({ kind, numbers, hasMore }) {
      const plural = collectionOf(kind);
      if (numbers.length === 0) return `there are no ${plural} yet`;
      return `Known ${plural}: ${numbers.join(", ")}${hasMore ? " …" : ""}.`;
    },
    twice: (record) => `${nameOf(record)} is named twice.`,
    twiceHint: "delete one of the two",
    orphan: ({ kind, number, child }) => `No ${child} rests on ${kind} ${number}.`,
    orphanHint: ({ child, field }) => `name its number in the field ${field} of a ${child}`,
  },
  title: {
    twice: ({ title, path }) => `The title “${title}” is already that of ${path}.`,
    twiceHint: "give each record its own title",
  },
};
