/**
 * The registry of kinds: what a vision, a strategy and a goal are, and how one kind is linked to another. Folders, addresses,
 * the check, the records, their pages and forms, the editor and the guide are made from it. A new kind is an entry here, its
 * words (`lib/words/`) and its component (`components/kinds.tsx`); the compiler names what is missing.
 */
import { z } from "zod";
import { line, listedReference, recordFields, reference, references } from "./fields.ts";

interface KindEntry {
  /** The folder of the records' files, the first step of their addresses, and the name of lists of them. */
  readonly collection: string;
  /** The fields of a record's file. */
  readonly schema: z.ZodObject;
  /**
   * The kind that a record names in its file, and the field that holds the number or numbers. What names one record alone is a
   * part of it; what names several rests on them.
   */
  readonly parent?: { readonly kind: string; readonly field: string };
  /** Whether a record says something only by the text below its fields. */
  readonly needsText: boolean;
  /** Whether it is a mistake when no record names this one, since its page then leads nowhere. */
  readonly mustBeNamed: boolean;
}

/** One entry a kind, from the top: a kind comes after its parent. */
export const registry = {
  vision: {
    collection: "visions",
    schema: z.strictObject({
      theme: line("vision.theme", "Education"),
      title: line("vision.title", "Fostering creative talent and future leaders"),
      subtitle: line("vision.subtitle", "The global perspective in times of rapid change").exactOptional(),
      ...recordFields,
    }),
    needsText: false,
    mustBeNamed: true,
  },
  strategy: {
    collection: "strategies",
    schema: z.strictObject({
      title: line("strategy.title", "International Collaboration"),
      visions: z
        .array(listedReference("vision", 1))
        .min(1)
        .max(100)
        .meta({ explained: "strategy.visions", example: [1, 2] }),
      ...recordFields,
    }),
    parent: { kind: "vision", field: "visions" },
    needsText: false,
    mustBeNamed: false,
  },
  goal: {
    collection: "goals",
    schema: z.strictObject({
      title: line("goal.title", "Strategic advancement of international collaborations"),
      strategy: reference("strategy", "goal.strategy", 17),
      ...recordFields,
    }),
    parent: { kind: "strategy", field: "strategy" },
    needsText: true,
    mustBeNamed: false,
  },
} as const satisfies Readonly<Record<string, KindEntry>>;

type Registry = typeof registry;

/** A kind of numbered record. */
export type Kind = keyof Registry;

/** The fields of a kind's files, checked. */
export type FieldsOfKind<K extends Kind> = z.output<Registry[K]["schema"]>;

/** The name of lists of a kind: `goals`. */
export type Collection<K extends Kind = Kind> = Registry[K]["collection"];

/** The kind that a kind's records name. */
export type ParentKind<K extends Kind> = Registry[K] extends { parent: { kind: infer P extends Kind } }
  ? P
  : never;

/** The field in which they name it. */
export type ParentField<K extends Kind> = Registry[K] extends { parent: { field: infer F extends string } }
  ? F
  : never;

/** The kinds whose records name a kind's. */
type ChildKind<K extends Kind> = {
  [C in Kind]: [ParentKind<C>] extends [never] ? never : ParentKind<C> extends K ? C : never;
}[Kind];

/** The kinds below a kind: its children and theirs. */
export type DescendantKind<K extends Kind> = K extends Kind
  ? ChildKind<K> | DescendantKind<ChildKind<K>>
  : never;

/** The kinds, from the top. */
export const kinds = Object.keys(registry) as readonly Kind[];

/** Makes something for each kind. */
export function recordOfKinds<Value>(make: (kind: Kind) => Value): Readonly<Record<Kind, Value>> {
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, Value>;
}

/** Whether a text is the name of a kind. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(registry, text);
}

/** The folder and first step of a kind's addresses: `goal` → `goals`. */
export function collectionOf(kind: Kind): Collection {
  return registry[kind].collection;
}

const byCollection: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [collectionOf(kind), kind]));

/** The kind whose records are in a collection: `goals` → `goal`. */
export function findKind(collection: string): Kind | undefined {
  return byCollection.get(collection);
}

/** How a kind names its parent. */
export interface ParentLink {
  readonly kind: Kind;
  readonly field: string;
  /** Whether a record names several. */
  readonly isMany: boolean;
}

/** How a kind's records name their parents; nothing for a kind at the top. */
export function findParent(kind: Kind): ParentLink | undefined {
  const entry: KindEntry & { parent?: { kind: Kind; field: string } } = registry[kind];
  return (
    entry.parent && { ...entry.parent, isMany: entry.schema.shape[entry.parent.field] instanceof z.ZodArray }
  );
}

/** The kinds whose records name a kind's, from the top. */
export function listChildren(kind: Kind): readonly Kind[] {
  return kinds.filter((other) => findParent(other)?.kind === kind);
}

/** The kinds below a kind, from the top. */
export function listDescendants(kind: Kind): readonly Kind[] {
  const below = new Set<Kind>();
  for (const other of kinds) {
    const parent = findParent(other)?.kind;
    if (parent !== undefined && (parent === kind || below.has(parent))) below.add(other);
  }
  return [...below];
}

/** A relation of a kind's records to others: its name, and whether it can lead to several. */
export interface Relation {
  readonly name: string;
  readonly isMany: boolean;
}

/**
 * The relations of a kind's records: to those that they name and that these name, then to those below them. A part is related
 * to what its whole is related to; what rests on several records is related to these alone.
 */
export function listRelations(kind: Kind): readonly Relation[] {
  const below = listDescendants(kind).map((other) => ({ name: collectionOf(other), isMany: true }));
  return [...relationsAbove(kind), ...below];
}

function relationsAbove(kind: Kind): readonly Relation[] {
  const parent = findParent(kind);
  if (!parent) return [];
  const { field: name, isMany } = parent;
  return [{ name, isMany }, ...(isMany ? [] : relationsAbove(parent.kind))];
}

/** The kind of record whose number a field holds, or whose numbers; nothing for other fields. */
export function findReferred(field: z.core.$ZodType): Kind | undefined {
  const kind = references.get(field instanceof z.ZodArray ? field.element : field)?.kind;
  return kind !== undefined && isKind(kind) ? kind : undefined;
}
