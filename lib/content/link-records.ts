/** The relations between records, in both directions, as the registry of kinds describes them. */
import { collectionOf, findParent, type Kind, kinds, listDescendants } from "../model/kinds.ts";
import type { NumberedRecord } from "../model/records.ts";
import { recordRoute } from "../model/routes.ts";
import { type Draft, isWithdrawn, listReferences } from "../reading/drafts.ts";
import { ownFieldsOf } from "../reading/schema-fields.ts";
import { kindWords } from "../words/text.ts";
import type { Words } from "../words/words.ts";

/** A record with what every kind has, but for its description, which can tell of its relations. */
export interface Unlinked {
  readonly draft: Draft<Kind>;
  readonly common: Omit<NumberedRecord, "kind" | "description" | "theme" | "subtitle">;
}

/** A record that is being made. */
interface Linked {
  readonly kind: Kind;
  readonly record: Record<string, unknown>;
  /** The records that it names, and those that these name, by the fields that they are in. */
  readonly above: Readonly<Record<string, unknown>>;
  readonly ancestors: ReadonlySet<Linked>;
  /** Where the records below it are listed, by their kind. */
  readonly below: ReadonlyMap<Kind, unknown[]>;
}

/**
 * Links records: each gets the records that it names, and the lists of those in force that name it.
 * @returns the kinds from the top, each by number
 * @throws when a record names one that does not exist, which the check reports before
 */
export function linkRecords(unlinked: readonly Unlinked[], words: Words): readonly NumberedRecord[] {
  const made = new Map<string, Linked>();
  for (const each of unlinked.toSorted(fromTheTop)) {
    const linked = link(each, made);
    made.set(recordRoute({ kind: linked.kind, number: each.common.number }), linked);
    if (isWithdrawn(each.draft)) continue;
    for (const ancestor of linked.ancestors) ancestor.below.get(linked.kind)?.push(linked.record);
  }
  return [...made.values()].map(({ record }) => {
    // Its fields are those that the registry says, from which the type is made too.
    const whole = record as unknown as NumberedRecord;
    record.description = kindWords(words, whole).describe(whole);
    return whole;
  });
}

function fromTheTop({ draft: one }: Unlinked, { draft: other }: Unlinked): number {
  return kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || Number(one.name) - Number(other.name);
}

function link({ draft, common }: Unlinked, made: ReadonlyMap<string, Linked>): Linked {
  const { kind } = draft;
  const parent = findParent(kind);
  const parents = parent ? listParents(draft, made) : [];
  const above = parent ? namedBy(parent, parents) : {};
  const below = new Map(listDescendants(kind).map((descendant) => [descendant, [] as unknown[]]));
  const lists = [...below].map(([descendant, list]) => [collectionOf(descendant), list] as const);
  return {
    kind,
    record: { kind, ...common, ...ownFields(draft), ...above, ...Object.fromEntries(lists) },
    above,
    ancestors: new Set(parents.flatMap((each) => [each, ...each.ancestors])),
    below,
  };
}

/** A part has what its whole rests on; what rests on several records has these alone. */
function namedBy({ field, isMany }: { field: string; isMany: boolean }, parents: readonly Linked[]) {
  const records = parents.map(({ record }) => record);
  return isMany ? { [field]: records } : { [field]: records[0], ...parents[0]?.above };
}

/** The records that a record names, by number. */
function listParents(draft: Draft<Kind>, made: ReadonlyMap<string, Linked>): readonly Linked[] {
  const routes = listReferences(draft)
    .toSorted((one, other) => one.number - other.number)
    .map(recordRoute);
  return [...new Set(routes)].map((route) => {
    const parent = made.get(route);
    if (!parent) throw new Error(`${draft.source.path}: ${route} was not checked to exist.`);
    return parent;
  });
}

/** The fields that are in the record as they are in the file. */
function ownFields({ kind, values }: Draft<Kind>): object {
  const names = ownFieldsOf(kind).map(({ name }) => name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
