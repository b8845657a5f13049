/** What can only be said of all files together: references, duplicates. */

import { type Cure, replacing } from "../findings/cure.ts";
import type { Diagnostic } from "../findings/diagnostics.ts";
import { quoted } from "../findings/diagnostics.ts";
import { reporter } from "../findings/source.ts";
import { didYouMean, findMeant } from "../findings/suggestions.ts";
import { collectionOf, findParent, type Kind, kinds, listChildren, registry } from "../model/kinds.ts";
import { limits } from "../model/limits.ts";
import { type Draft, isOfKind, isWithdrawn, listReferences } from "../reading/drafts.ts";
import type { FieldPath } from "../reading/yaml-fields.ts";

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
          `${capitalised(reference)} has been withdrawn.`,
          "name another one, or withdraw this record too",
        );
      } else if (!known[kind].has(number)) {
        const others = names.get(kind) ?? [];
        // Whoever has so many mistakes is not helped by a guess at each.
        const isGuessed = reported.error < limits.guesses;
        const guess = isGuessed ? nearNumber(String(number), others) : "";
        report(
          "unknown-reference",
          draft.fields.valueAt(path),
          `Unknown ${reference}.`,
          `${guess}${listKnown(kind, others)}`,
          isGuessed ? cureOf(draft, path, number, others) : undefined,
        );
      } else if (seen.has(reference)) {
        report(
          "duplicate-reference",
          draft.fields.valueAt(path),
          `${capitalised(reference)} is named twice.`,
          "delete one of the two",
        );
      }
      seen.add(reference);
    }
  }
  return diagnostics;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sortedNames(numbers: ReadonlySet<number>): readonly string[] {
  return [...numbers].toSorted((one, other) => one - other).map(String);
}

function listKnown(kind: Kind, names: readonly string[]): string {
  const plural = collectionOf(kind);
  if (names.length === 0) return `there are no ${plural} yet`;
  return `Known ${plural}: ${names.slice(0, 30).join(", ")}${names.length > 30 ? " …" : ""}.`;
}

/** The number with the same digits in another order or one digit off; the only one there is, otherwise. */
function nearNumber(written: string, known: readonly string[]): string {
  const guess = didYouMean(written, known);
  if (guess !== "") return guess;
  return known.length === 1 ? `did you mean ${known[0]}? ` : "";
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
    reporter(draft.source, diagnostics)(
      "orphan",
      0,
      `No ${child} rests on ${kind} ${draft.name}.`,
      `name its number in the field ${findParent(child)?.field} of a ${child}`,
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
        `The title ${quoted(draft.values.title)} is already that of ${before.source.path}.`,
        "give each record its own title",
      );
    } else first.set(key, draft);
  }
  return diagnostics;
}
