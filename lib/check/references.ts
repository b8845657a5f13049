/** What can only be said of all files together: references, duplicates. */

import type { Diagnostic } from "../findings/diagnostics.ts";
import { quoted } from "../findings/diagnostics.ts";
import { reporter } from "../findings/source.ts";
import { didYouMean } from "../findings/suggestions.ts";
import { limits } from "../model/limits.ts";
import { type Draft, isKind, isWithdrawn } from "../reading/drafts.ts";
import type { FieldPath } from "../reading/yaml-fields.ts";

/** The numbers of the records that have a file, sound or not. */
export interface Known {
  readonly vision: ReadonlySet<number>;
  readonly strategy: ReadonlySet<number>;
}

/** Reports references to records that do not exist, and the same record named twice. */
export function checkReferences(drafts: readonly Draft[], known: Known): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const gone = new Set(drafts.filter(isWithdrawn).map(({ kind, name }) => `${kind} ${name}`));
  const names = { vision: sortedNames(known.vision), strategy: sortedNames(known.strategy) };
  const told = { error: 0, warning: 0 };
  for (const draft of drafts) {
    const report = reporter(draft.source, diagnostics, told);
    for (const { kind, path, number, first } of referencesOf(draft)) {
      const isGone = gone.has(`${kind} ${number}`);
      if (isGone && !isWithdrawn(draft)) {
        report(
          "withdrawn-reference",
          draft.fields.valueAt(path),
          `${kind === "vision" ? "Vision" : "Strategy"} ${number} has been withdrawn.`,
          "name another one, or withdraw this record too",
        );
      } else if (!known[kind].has(number)) {
        // Whoever has so many mistakes is not helped by a guess at each.
        const guess = told.error < limits.guesses ? nearNumber(String(number), names[kind]) : "";
        report(
          "unknown-reference",
          draft.fields.valueAt(path),
          `Unknown ${kind} ${number}.`,
          `${guess}${listKnown(kind, names[kind])}`,
        );
      } else if (!first) {
        report(
          "duplicate-reference",
          draft.fields.valueAt(path),
          `${kind === "vision" ? "Vision" : "Strategy"} ${number} is named twice.`,
          "delete one of the two",
        );
      }
    }
  }
  return diagnostics;
}

function sortedNames(numbers: ReadonlySet<number>): readonly string[] {
  return [...numbers].toSorted((one, other) => one - other).map(String);
}

function listKnown(kind: keyof Known, names: readonly string[]): string {
  const plural = kind === "vision" ? "visions" : "strategies";
  if (names.length === 0) return `there are no ${plural} yet`;
  return `Known ${plural}: ${names.slice(0, 30).join(", ")}${names.length > 30 ? " …" : ""}.`;
}

interface Reference {
  readonly kind: keyof Known;
  readonly path: FieldPath;
  readonly number: number;
  readonly first: boolean;
}

function referencesOf(draft: Draft): readonly Reference[] {
  if (isKind(draft, "strategy")) {
    const seen = new Set<number>();
    return draft.values.visions.map((number, index) => {
      const first = !seen.has(number);
      seen.add(number);
      return { kind: "vision", path: ["visions", index], number, first };
    });
  }
  if (isKind(draft, "goal") || isKind(draft, "document")) {
    return [{ kind: "strategy", path: ["strategy"], number: draft.values.strategy, first: true }];
  }
  return [];
}

/** The number with the same digits in another order or one digit off; the only one there is, otherwise. */
function nearNumber(written: string, known: readonly string[]): string {
  const guess = didYouMean(written, known);
  if (guess !== "") return guess;
  return known.length === 1 ? `did you mean ${known[0]}? ` : "";
}

/** Reports visions that no strategy names. */
export function checkOrphans(drafts: readonly Draft[], known: Known): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const strategies = drafts.filter((draft) => isKind(draft, "strategy"));
  // A strategy that could not be read, or is not there at all, may name any of them.
  if (strategies.length === 0 || strategies.length < known.strategy.size) return diagnostics;
  const named = new Set(
    strategies.flatMap((draft) => (isKind(draft, "strategy") ? draft.values.visions : [])),
  );
  for (const draft of drafts) {
    if (!isKind(draft, "vision") || named.has(Number(draft.name)) || isWithdrawn(draft)) continue;
    const report = reporter(draft.source, diagnostics);
    report(
      "orphan",
      0,
      `No strategy rests on vision ${draft.name}.`,
      "name its number in the field visions of a strategy",
    );
  }
  return diagnostics;
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
