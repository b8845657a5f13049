/** Long lists in parts. Each part has a span of numbers, and an address made of it, so that a record stays where it was listed. */
import { type Kind, kinds } from "./kinds.ts";
import type { Content, NumberedRecord } from "./records.ts";
import { collectionRoute } from "./routes.ts";

/** The most records that a page lists, and the numbers that a part of a list spans. */
export const mostListed = 100;

/** A part of the list of a kind's records. */
export interface ListPart<Listed extends NumberedRecord = NumberedRecord> {
  /** The numbers that it spans: 101 to 200. Not each of them is a record's. */
  readonly first: number;
  readonly last: number;
  /** By number. */
  readonly records: readonly Listed[];
}

/**
 * Divides a list that is too long for one page.
 *
 * @param records by number
 * @returns the parts that have records, by number; one part, with all records, where they are few
 */
export function divideList<Listed extends NumberedRecord>(
  records: readonly Listed[],
): readonly ListPart<Listed>[] {
  if (records.length <= mostListed) {
    return [{ first: records.at(0)?.number ?? 0, last: records.at(-1)?.number ?? 0, records }];
  }
  const bySpan = new Map<number, Listed[]>();
  for (const record of records) {
    const first = Math.floor((record.number - 1) / mostListed) * mostListed + 1;
    const part = bySpan.get(first) ?? [];
    bySpan.set(first, part);
    part.push(record);
  }
  return [...bySpan].map(([first, part]) => ({ first, last: first + mostListed - 1, records: part }));
}

/** The address of a part of a kind's list: `/goals/101-200`; of the first part, the list's own, `/goals`. */
export function partRoute(content: Content, kind: Kind, { first, last }: ListPart): string {
  const isFirst = content.partsOf(kind)[0]?.first === first;
  return isFirst ? collectionRoute(kind) : `${collectionRoute(kind)}/${first}-${last}`;
}

/** The addresses of all lists of records, each with all of its parts. */
export function listRoutesOfLists(content: Content): readonly string[] {
  return kinds.flatMap((kind) => content.partsOf(kind).map((part) => partRoute(content, kind, part)));
}

/** The part of a kind's list that has an address. */
export function findPart(content: Content, kind: Kind, route: string): ListPart | undefined {
  return content.partsOf(kind).find((part) => partRoute(content, kind, part) === route);
}
