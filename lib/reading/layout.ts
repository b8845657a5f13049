/** Which file of the content folder is what: names and places, before anything is read. */

import { type Diagnostic, diagnostic, excerpt } from "../findings/diagnostics.ts";
import { findNear } from "../findings/suggestions.ts";
import { collectionOf, type Kind, kinds } from "../model/kinds.ts";
import type { Language } from "../model/languages.ts";
import type { DraftKind } from "../model/records.ts";
import type { RuleId } from "../model/rules.ts";
import type { PlaceFindings } from "../words/guide/groups/reading-names.ts";
import type { Say } from "../words/guide/words.ts";
import {
  type FolderEntry,
  fileNameMistake,
  guideNames,
  historyName,
  isLeftover,
  languageMistake,
  ledgerName,
  splitLanguage,
} from "./file-names.ts";

/** A file that will be read. */
export interface Place {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly kind: DraftKind | "site" | "search";
  /** The file name without its ending, and without the language of a translation. */
  readonly name: string;
  /** The language of a translation; absent of the original. */
  readonly language?: Language;
}

/** A file of the original. */
export function isOriginal({ language }: Pick<Place, "language">): boolean {
  return language === undefined;
}

/** The path of the file that a file is a translation of; its own, where it is an original: `goals/56.ja.mdx` → `goals/56.mdx`. */
export function originalPath({ path, language }: Pick<Place, "path" | "language">): string {
  return language === undefined ? path : path.replace(/\.[^.]+(?=\.\w+$)/u, "");
}

/** The path of the translation of an original: `goals/56.mdx` → `goals/56.ja.mdx`. */
export function translationPath(path: string, language: Language): string {
  return path.replace(/\.(?=\w+$)/u, `.${language}.`);
}

const collections: ReadonlyMap<string, Kind | "page"> = new Map<string, Kind | "page">([
  ...kinds.map((kind) => [collectionOf(kind), kind] as const),
  ["pages", "page"],
]);

/** The folders that the content folder holds. */
export const collectionFolders: readonly string[] = [...collections.keys()];

/** The folders that hold many files of a kind, with that kind. */
export const collectionKinds: readonly { readonly folder: string; readonly kind: Kind | "page" }[] = [
  ...collections,
].map(([folder, kind]) => ({ folder, kind }));

const single: ReadonlyMap<string, Place> = new Map<string, Place>([
  ["document.mdx", { path: "document.mdx", kind: "document", name: "document" }],
  ["site.yaml", { path: "site.yaml", kind: "site", name: "site" }],
  ["search.yaml", { path: "search.yaml", kind: "search", name: "search" }],
]);

/** The files that a site is not made without. */
const required = [...single.keys()].filter((name) => name !== "search.yaml");

/** Reports something about a file or folder of the content folder. */
type PathReport = (rule: RuleId, path: string, message: Say, hint: Say) => void;

/** Something that is said of places. */
type Choose = (words: PlaceFindings) => string;

function ofPlace(choose: Choose): Say {
  return ({ reading }) => choose(reading.places);
}

/**
 * Sorts the entries of a content folder.
 * @param root the folder's name, for messages
 * @param entries the folder itself, its entries and those of the collections in it
 */
export function arrange(
  root: string,
  entries: readonly FolderEntry[],
): { places: readonly Place[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: PathReport = (rule, path, message, hint) => {
    const full = path === "" ? root : `${root}/${path}`;
    diagnostics.push(diagnostic(rule, { path: full, line: 1, column: 1 }, message, hint));
  };
  const whole = entries.find(({ path }) => path === "");
  if (whole) {
    sayUnreadable(whole, root, report);
    return { places: [], diagnostics };
  }
  sayMissing(entries, report);
  const places = entries.flatMap((entry) => placeOf(entry, report) ?? []);
  return { places, diagnostics };
}

function sayUnreadable({ path, type }: FolderEntry, root: string, report: PathReport): void {
  const name = excerpt(root);
  const tell = (rule: RuleId, message: Choose, hint: Choose) =>
    report(rule, path, ofPlace(message), ofPlace(hint));
  if (type === "missing") {
    tell(
      "missing-content",
      (words) => words.noContent(name),
      (words) => words.noContentHint,
    );
  } else if (type === "unreadable") {
    tell(
      "not-a-file",
      (words) => words.unopened(name),
      (words) => words.unopenedHint,
    );
  } else {
    tell(
      "missing-content",
      (words) => words.contentNotFolder(name),
      (words) => words.contentNotFolderHint,
    );
  }
}

function sayMissing(entries: readonly FolderEntry[], report: PathReport): void {
  const names = entries.map(({ path }) => path);
  const tell = (name: string, message: Choose) => {
    if (names.includes(name)) return;
    const near = names.find((other) => other.toLowerCase() === name.toLowerCase());
    const hint: Choose = (words) =>
      near === undefined ? words.missingHint : words.renameHint(excerpt(near));
    report("missing-content", name, ofPlace(message), ofPlace(hint));
  };
  for (const name of required) tell(name, (words) => words.missingFile(name));
  for (const name of collectionFolders) tell(name, (words) => words.missingFolder(name));
}

/** What an entry is, if it is to be read; otherwise it is ignored or reported. */
function placeOf(entry: FolderEntry, report: PathReport): Place | undefined {
  const { path, type } = entry;
  const steps = path.split("/");
  const name = steps.at(-1) ?? "";
  if (isLeftover(name)) return undefined;
  if (guideNames.includes(path) && type === "file") return undefined;
  if (steps.length === 1) return placeAtRoot(entry, name, report);
  const folder = steps[0] ?? "";
  const kind = collections.get(folder);
  if (!kind) return undefined;
  const translated = splitLanguage(name);
  const original = translated?.original ?? name;
  const wrong = fileNameMistake(kind, original, type) ?? languageMistake(name);
  if (wrong) {
    report(wrong.rule, path, wrong.message, wrong.hint);
    return undefined;
  }
  if (!isOrdinary(entry, name, report)) return undefined;
  return {
    ...{ path, kind, name: original.replace(/\.mdx$/u, "") },
    ...(translated?.language && { language: translated.language }),
  };
}

function placeAtRoot(entry: FolderEntry, name: string, report: PathReport): Place | undefined {
  const translated = splitLanguage(name);
  const found = single.get(translated?.original ?? name);
  // Its words are in any language.
  const known = found?.kind === "search" && translated ? undefined : found;
  if (name === historyName) {
    if (entry.type !== "folder") sayNotFolder(entry, name, report);
    return undefined;
  }
  if (name === ledgerName) {
    isOrdinary(entry, name, report);
    return undefined;
  }
  if (known) {
    const wrong = languageMistake(name);
    if (wrong) report(wrong.rule, name, wrong.message, wrong.hint);
    if (wrong || !isOrdinary(entry, name, report)) return undefined;
    return { ...known, path: name, ...(translated?.language && { language: translated.language }) };
  }
  if (collections.has(name)) {
    if (entry.type !== "folder") sayNotFolder(entry, name, report);
    return undefined;
  }
  const shown = excerpt(name);
  const message = ofPlace((words) =>
    entry.type === "folder" ? words.unexpectedFolder(shown) : words.unexpectedFile(shown),
  );
  report("unexpected-file", name, message, whereItBelongs(name));
  return undefined;
}

/** What to do with something that the content folder does not hold. */
function whereItBelongs(name: string): Say {
  if (/^\d+\.mdx$/u.test(name)) return ofPlace((words) => words.recordHint(kinds.map(collectionOf)));
  const held = [...single.keys(), ...collectionFolders];
  const near = findNear(name, held);
  return ({ report, reading }) =>
    `${near === undefined ? "" : report.didYouMean(near)}${reading.places.unexpectedHint(held)}`;
}

function sayNotFolder({ path, type }: FolderEntry, name: string, report: PathReport): void {
  const shown = excerpt(name);
  const [message, hint]: readonly [Choose, Choose] =
    type === "unreadable"
      ? [(words) => words.unopenedFolder(shown), (words) => words.unopenedHint]
      : [
          (words) => words.notFolder({ name: shown, isLink: type === "link" }),
          (words) => words.notFolderHint,
        ];
  report("not-a-file", path, ofPlace(message), ofPlace(hint));
}

function isOrdinary({ path, type }: FolderEntry, name: string, report: PathReport): boolean {
  if (type === "file") return true;
  report(
    "not-a-file",
    path,
    ofPlace((words) => words.notFile({ name: excerpt(name), is: type })),
    ofPlace((words) => (type === "unreadable" ? words.unopenedHint : words.notFileHint)),
  );
  return false;
}
