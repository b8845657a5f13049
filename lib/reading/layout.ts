/** Which file of the content folder is what: names and places, before anything is read. */

import { type Diagnostic, diagnostic, quoted } from "../findings/diagnostics.ts";
import type { RuleId } from "../findings/rules.ts";
import { didYouMean } from "../findings/suggestions.ts";
import { collectionOf, type Kind, kinds } from "../model/kinds.ts";
import type { Language } from "../model/languages.ts";
import type { DraftKind } from "../model/records.ts";
import {
  type FolderEntry,
  fileNameMistake,
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

type Say = (rule: RuleId, path: string, message: string, hint?: string) => void;

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
  const say: Say = (rule, path, message, hint) => {
    const full = path === "" ? root : `${root}/${path}`;
    diagnostics.push(diagnostic(rule, { path: full, line: 1, column: 1 }, message, hint));
  };
  const whole = entries.find(({ path }) => path === "");
  if (whole) {
    sayUnreadable(whole, root, say);
    return { places: [], diagnostics };
  }
  sayMissing(entries, say);
  const places = entries.flatMap((entry) => placeOf(entry, say) ?? []);
  return { places, diagnostics };
}

function sayUnreadable({ path, type }: FolderEntry, name: string, say: Say): void {
  if (type === "missing") {
    say(
      "missing-content",
      path,
      `There is no content folder ${quoted(name)}.`,
      "restore it, or name the right folder in CONTENT_DIR",
    );
  } else if (type === "unreadable") {
    say("not-a-file", path, `${quoted(name)} cannot be opened.`, "allow reading it");
  } else say("missing-content", path, `${quoted(name)} is not a folder.`, "name the content folder itself");
}

function sayMissing(entries: readonly FolderEntry[], say: Say): void {
  const names = entries.map(({ path }) => path);
  const nearest = (name: string) => {
    const near = names.find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
    return near === undefined ? undefined : `rename ${quoted(near)}`;
  };
  for (const name of required) {
    if (names.includes(name)) continue;
    say(
      "missing-content",
      name,
      `The file ${quoted(name)} is missing.`,
      nearest(name) ?? "restore it: the site is made from it",
    );
  }
  for (const name of collectionFolders) {
    if (names.includes(name)) continue;
    say(
      "missing-content",
      name,
      `The folder ${quoted(name)} is missing.`,
      nearest(name) ?? "restore it: the site is made from it",
    );
  }
}

/** What an entry is, if it is to be read; otherwise it is ignored or reported. */
function placeOf(entry: FolderEntry, say: Say): Place | undefined {
  const { path, type } = entry;
  const steps = path.split("/");
  const name = steps.at(-1) ?? "";
  if (isLeftover(name)) return undefined;
  if (path === "README.md" && type === "file") return undefined;
  if (steps.length === 1) return placeAtRoot(entry, name, say);
  const folder = steps[0] ?? "";
  const kind = collections.get(folder);
  if (!kind) return undefined;
  const translated = splitLanguage(name);
  const original = translated?.original ?? name;
  const wrong = fileNameMistake(kind, original, type) ?? languageMistake(name);
  if (wrong) {
    say(wrong.rule, path, wrong.message, wrong.hint);
    return undefined;
  }
  if (!isOrdinary(entry, name, say)) return undefined;
  return {
    ...{ path, kind, name: original.replace(/\.mdx$/u, "") },
    ...(translated?.language && { language: translated.language }),
  };
}

function placeAtRoot(entry: FolderEntry, name: string, say: Say): Place | undefined {
  const translated = splitLanguage(name);
  const found = single.get(translated?.original ?? name);
  // Its words are in any language.
  const known = found?.kind === "search" && translated ? undefined : found;
  if (name === historyName) {
    if (entry.type !== "folder") sayNotFolder(entry, name, say);
    return undefined;
  }
  if (name === ledgerName) {
    isOrdinary(entry, name, say);
    return undefined;
  }
  if (known) {
    const wrong = languageMistake(name);
    if (wrong) say(wrong.rule, name, wrong.message, wrong.hint);
    if (wrong || !isOrdinary(entry, name, say)) return undefined;
    return { ...known, path: name, ...(translated?.language && { language: translated.language }) };
  }
  if (collections.has(name)) {
    if (entry.type !== "folder") sayNotFolder(entry, name, say);
    return undefined;
  }
  const what = entry.type === "folder" ? "folder" : "file";
  const hint = /^\d+\.mdx$/u.test(name)
    ? `move the record into ${anyOf(kinds.map(collectionOf))}`
    : `${didYouMean(name, [...single.keys(), ...collectionFolders])}The content folder holds ${[...single.keys(), ...collectionFolders].join(", ")}.`;
  say("unexpected-file", name, `The ${what} ${quoted(name)} does not belong in the content folder.`, hint);
  return undefined;
}

/** `visions, strategies or goals` */
function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction", style: "long" })
    .format(names)
    .replace(/, or /u, " or ");
}

function sayNotFolder({ path, type }: FolderEntry, name: string, say: Say): void {
  if (type === "unreadable")
    say("not-a-file", path, `The folder ${quoted(name)} cannot be opened.`, "allow reading it");
  else
    say(
      "not-a-file",
      path,
      `${quoted(name)} is ${type === "link" ? "a link" : "not a folder"}.`,
      "put an ordinary folder there",
    );
}

function isOrdinary({ path, type }: FolderEntry, name: string, say: Say): boolean {
  if (type === "file") return true;
  const found = {
    folder: "a folder",
    link: "a link, which is not followed",
    other: "not an ordinary file",
    missing: "missing",
    unreadable: "a file that cannot be opened",
  };
  say(
    "not-a-file",
    path,
    `${quoted(name)} is ${found[type]}.`,
    type === "unreadable" ? "allow reading it" : "put the file itself there",
  );
  return false;
}
