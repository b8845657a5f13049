/** What can only be said of all files together: references, duplicates. */

import { type Cure, replacing } from "../findings/cure.ts";
import type { Diagnostic } from "../findings/diagnostics.ts";
import { excerpt } from "../findings/diagnostics.ts";
import { reporter } from "../findings/source.ts";
import { findMeant, findNear } from "../findings/suggestions.ts";
import { findParent, type Kind, kinds, listChildren, registry } from "../model/kinds.ts";
import { limits } from "../model/limits.ts";
import { type Draft, isOfKind, isWithdrawn, listReferences } from "../reading/drafts.ts";
import type { FieldPath } from "../reading/yaml-fields.ts";
import type { Say } from "../words/guide/words.ts";
import { withGuess } from "./guess.ts";

/** The numbers of the records of each kind that have a file, sound or not. */
export type Known = Readonly<Record<Kind, ReadonlySet<number>>>;

/** Reports references to records that do not exist, and the same record named twice. */
export function checkReferences(drafts: readonly Draft[], known: Known): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const gone = new Set(drafts.filter(isWithdrawn).map(({ kind, name }) => `${kind} ${name}`));
  const names = new Map(kinds.map((kind) => [kind, sortedNames(known[kind])]));
  const reported = { error: 0, warning: 0 };
  for (const draft of drafts) {
    const report = reporter(draft.source, diagnostics, reported);
    const seen = new Set<string>();
    for (const { kind, path, number } of listReferences(draft)) {
      const reference = `${kind} ${number}`;
      if (gone.has(reference) && !isWithdrawn(draft)) {
        report(
          "withdrawn-reference",
          draft.fields.valueAt(path),
          ({ texts }) => texts.reference.withdrawn({ kind, number }),
          ({ texts }) => texts.reference.withdrawnHint,
        );
      } else if (!known[kind].has(number)) {
        const others = names.get(kind) ?? [];
        // Whoever has so many mistakes is not helped by a guess at each.
        const isGuessed = reported.error < limits.guesses;
        const near = isGuessed ? findNumber(String(number), others) : undefined;
        report(
          "unknown-reference",
          draft.fields.valueAt(path),
          ({ texts }) => texts.reference.unknown({ kind, number }),
          withGuess(near, listKnown(kind, others)),
          isGuessed ? cureOf(draft, path, number, others) : undefined,
        );
      } else if (seen.has(reference)) {
        report(
          "duplicate-reference",
          draft.fields.valueAt(path),
          ({ texts }) => texts.reference.twice({ kind, number }),
          ({ texts }) => texts.reference.twiceHint,
        );
      }
      seen.add(reference);
    }
  }
  return diagnostics;
}

function sortedNames(numbers: ReadonlySet<number>): readonly string[] {
  return [...numbers].toSorted((one, other) => one - other).map(String);
}

function listKnown(kind: Kind, names: readonly string[]): Say {
  const some = { kind, numbers: names.slice(0, 30), hasMore: names.length > 30 };
  return ({ texts }) => texts.reference.known(some);
}

/** The number with the same digits in another order or one digit off; the only one there is, otherwise. */
function findNumber(written: string, known: readonly string[]): string | undefined {
  return findNear(written, known) ?? (known.length === 1 ? known[0] : undefined);
}

/** The number that must have been meant, unless the record names it already. */
function cureOf(draft: Draft, path: FieldPath, number: number, known: readonly string[]): Cure | undefined {
  const meant = findMeant(String(number), known) ?? (known.length === 1 ? known[0] : undefined);
  const [field] = path;
  const named = listReferences(draft).filter((reference) => reference.path[0] === field);
  if (meant === undefined || named.some((reference) => String(reference.number) === meant)) return undefined;
  return replacing(draft.source.text, draft.fields.valueAt(path), String(number), meant);
}

/** Reports records of kinds that must be named, such as visions, and that no record names. */
export function checkOrphans(drafts: readonly Draft[], known: Known): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const kind of kinds.filter((each) => registry[each].mustBeNamed)) {
    for (const child of listChildren(kind)) reportOrphans(kind, child, drafts, known, diagnostics);
  }
  return diagnostics;
}

function reportOrphans(
  kind: Kind,
  child: Kind,
  drafts: readonly Draft[],
  known: Known,
  diagnostics: Diagnostic[],
): void {
  const children = drafts.filter((draft) => isOfKind(draft, child));
  // A child that could not be read, or is not there at all, may name any of them.
  if (children.length === 0 || children.length < known[child].size) return;
  const named = new Set(children.flatMap((draft) => listReferences(draft).map(({ number }) => number)));
  for (const draft of drafts) {
    if (!isOfKind(draft, kind) || named.has(Number(draft.name)) || isWithdrawn(draft)) continue;
    const field = findParent(child)?.field ?? "";
    reporter(draft.source, diagnostics)(
      "orphan",
      0,
      ({ texts }) => texts.reference.orphan({ kind, number: Number(draft.name), child }),
      ({ texts }) => texts.reference.orphanHint({ child, field }),
    );
  }
}

/** Reports titles that two records of a kind share. */
export function checkTitles(drafts: readonly Draft[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const title = draft.values.title.normalize("NFKC").replace(/\s+/gu, " ").toLowerCase();
    const key = `${draft.kind} ${title}`;
    const before = first.get(key);
    if (before) {
      reporter(draft.source, diagnostics)(
        "duplicate-title",
        draft.fields.valueAt(["title"]),
        ({ texts }) => texts.title.twice({ title: excerpt(draft.values.title), path: before.source.path }),
        ({ texts }) => texts.title.twiceHint,
      );
    } else first.set(key, draft);
  }
  return diagnostics;
}
