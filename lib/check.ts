/** The whole check of a content folder that has been read into memory. */
import { type Diagnostic, sortDiagnostics } from "./diagnostics.ts";
import { type Draft, type DraftKind, readDraft, readSite } from "./drafts.ts";
import type { FieldsOf } from "./field-check.ts";
import { arrange, type Entry, type Place } from "./layout.ts";
import { checkReferences, checkTitles, isKind } from "./references.ts";
import type { Drafts } from "./relations.ts";
import { createSource, reporter } from "./source.ts";

/** A content folder in memory. */
export interface ContentFolder {
  /** The folder's own name. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** The bytes of its files by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Checks everything there is to check.
 * @returns every finding, sorted; the drafts only if none of the findings is an error
 */
export function checkFolder(folder: ContentFolder): { drafts?: Drafts; diagnostics: readonly Diagnostic[] } {
  const { places, diagnostics: misplaced } = arrange(folder.name, folder.entries);
  const diagnostics = [...misplaced];
  const drafts: Draft[] = [];
  let site: FieldsOf<"site"> | undefined;
  for (const place of places) {
    const bytes = folder.files.get(place.path);
    if (!bytes) continue;
    const source = createSource(`${folder.name}/${place.path}`, new TextDecoder().decode(bytes));
    const report = reporter(source, diagnostics);
    if (place.kind === "site") site = readSite(source, report);
    else {
      const { draft } = readDraft(place.kind, place.name, source, report);
      if (draft) drafts.push(draft);
    }
  }
  const known = { vision: numbersOf(places, "vision"), strategy: numbersOf(places, "strategy") };
  diagnostics.push(...checkReferences(drafts, known), ...checkTitles(drafts));
  const sorted = sortDiagnostics(diagnostics);
  const document = ofKind(drafts, "document")[0];
  if (!site || !document || sorted.some(({ severity }) => severity === "error"))
    return { diagnostics: sorted };
  return {
    diagnostics: sorted,
    drafts: {
      site,
      document,
      visions: ofKind(drafts, "vision"),
      strategies: ofKind(drafts, "strategy"),
      goals: ofKind(drafts, "goal"),
      pages: ofKind(drafts, "page"),
    },
  };
}

function ofKind<Kind extends DraftKind>(drafts: readonly Draft[], kind: Kind): readonly Draft<Kind>[] {
  return drafts.filter((draft) => isKind(draft, kind));
}

function numbersOf(places: readonly Place[], kind: DraftKind): ReadonlySet<number> {
  return new Set(places.filter((place) => place.kind === kind).map(({ name }) => Number(name)));
}
