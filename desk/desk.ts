/** Everything that lies on the desk: the files of the content, their titles, and what the check says of them. */
import { resolve } from "node:path";
import { partsOf } from "../lib/authoring/entry-file.ts";
import { readText, type TextFile } from "../lib/authoring/text-file.ts";
import { checkFolder } from "../lib/check/check.ts";
import type { ContentFolder } from "../lib/check/content-folder.ts";
import { readFolder } from "../lib/content.ts";
import type { Diagnostic } from "../lib/findings/diagnostics.ts";
import { type Kind, kinds } from "../lib/model/kinds.ts";
import { inLanguage } from "../lib/model/languages.ts";
import { pageRoute, recordRoute, routes } from "../lib/model/routes.ts";
import { compareVersions, versionStep } from "../lib/model/versions.ts";
import { readFiles } from "../lib/reading/folder.ts";
import type { KeptFile } from "../lib/reading/history.ts";
import { arrange, isOriginal, originalPath, type Place } from "../lib/reading/layout.ts";
import { wordsOf } from "../lib/words/languages.ts";
import { words } from "./words.ts";

/** A file of the content. */
export interface Entry {
  readonly place: Place;
  /** As the check names it: `content/goals/57.mdx`. */
  readonly path: string;
  /** `Goal 57`, `Page “about”`, `Goal 57, 日本語`. */
  readonly name: string;
  readonly title: string;
  /** Its page in the editor. */
  readonly address: string;
  /** Its page on the site. */
  readonly live: string;
  readonly bytes: Uint8Array;
  /** Absent when a form cannot carry it. */
  readonly file: TextFile | undefined;
  readonly findings: readonly Diagnostic[];
  /** The newest version that is published of it, as its address ends; absent of what has none, such as a translation. */
  readonly version?: string;
}

/** The desk at one moment. */
export interface Desk {
  /** The content folder, absolute. */
  readonly directory: string;
  readonly entries: readonly Entry[];
  /** What the check says of no file that can be opened here. */
  readonly elsewhere: readonly Diagnostic[];
}

/** Reads the content folder and checks it. */
export async function readDesk(folder: string): Promise<Desk> {
  const directory = resolve(folder);
  return deskOf(directory, await readFolder(directory));
}

/**
 * Checks a content folder that has been read.
 *
 * @param directory the folder, absolute
 * @param content its files, as they are or as they would be
 */
export function deskOf(directory: string, content: ContentFolder): Desk {
  const { diagnostics, kept } = checkFolder(content, readFiles(content));
  const versions = newestVersions(kept);
  const entries = arrange(content.name, content.entries).places.flatMap((place): readonly Entry[] => {
    const bytes = content.files.get(place.path);
    if (typeof bytes !== "object") return [];
    const path = `${content.name}/${place.path}`;
    const file = readText(bytes);
    const findings = diagnostics.filter((finding) => finding.path === path);
    const { name, live } = identify(place);
    const address = addressOf(place.path);
    const title = file ? titleOf(place, file) : "";
    const version = isOriginal(place) ? versions.get(`${place.kind} ${place.name}`) : undefined;
    return [
      { ...{ place, path, name, live, address, bytes, file, findings, title }, ...(version && { version }) },
    ];
  });
  const paths = new Set(entries.map(({ path }) => path));
  const order = new Intl.Collator(words().language, { numeric: true });
  return {
    directory,
    // A translation is below its original.
    entries: entries.toSorted(
      ({ place: one }, { place: other }) =>
        order.compare(originalPath(one), originalPath(other)) ||
        order.compare(one.language ?? "", other.language ?? ""),
    ),
    elsewhere: diagnostics.filter(({ path }) => !paths.has(path)),
  };
}

/** The newest version of each text, by its kind and name. */
function newestVersions(kept: readonly KeptFile[]): ReadonlyMap<string, string> {
  return new Map(
    kept
      .toSorted(compareVersions)
      .map((version) => [`${version.kind} ${version.name}`, versionStep(version)] as const),
  );
}

/** The page of a file in the editor. */
export function addressOf(path: string): string {
  return `/edit/${path.replace(/\.\w+$/u, "")}`;
}

/** The entry at an address of the editor. */
export function findEntry(desk: Desk, pathname: string): Entry | undefined {
  return desk.entries.find(({ address }) => address === pathname);
}

/** The entries under their headings, in the order of the site. */
export function groupsOf({ entries }: Desk): readonly { heading: string; entries: readonly Entry[] }[] {
  const of = (kind: Place["kind"]) => entries.filter(({ place }) => place.kind === kind);
  const { desk, records } = words();
  const { headings } = desk.entries;
  return [
    { heading: headings.document, entries: of("document") },
    ...kinds.map((kind) => ({ heading: records.kinds[kind].plural, entries: of(kind) })),
    { heading: headings.page, entries: of("page") },
    { heading: headings.site, entries: [...of("site"), ...of("search")] },
  ];
}

/** The records that a field can refer to. */
export function choicesOf({ entries }: Desk, kind: Kind): readonly { value: string; label: string }[] {
  const { choice, untitled } = words().desk.entries;
  return entries
    .filter(({ place }) => place.kind === kind && isOriginal(place))
    .map(({ place: { name }, title }) => ({
      value: name,
      label: choice({ name, title: title || untitled }),
    }));
}

/** What a file is called in the editor, and its page on the site. */
export function identify({ kind, name, language }: Pick<Place, "kind" | "name" | "language">): {
  name: string;
  live: string;
} {
  const { desk, records } = words();
  const { entries } = desk;
  if (language !== undefined) {
    const original = identify({ kind, name });
    const called = { name: original.name, language: wordsOf(language).translations.name };
    return { name: desk.translations.name(called), live: inLanguage(original.live, language) };
  }
  if (kind === "document") return { name: entries.document, live: routes.document };
  if (kind === "site") return { name: entries.site, live: routes.home };
  if (kind === "search") return { name: entries.search, live: routes.search };
  if (kind === "page") return { name: entries.page({ name }), live: pageRoute({ slug: name }) };
  const record = { kind, number: Number(name) };
  return { name: records.shortName(record), live: recordRoute(record) };
}

/** The title that a file names; empty where it has none. */
export function titleOf({ kind, path }: Place, { text }: TextFile): string {
  if (kind === "search") return words().search.title;
  const data = partsOf(kind, path, text)?.fields.data;
  if (typeof data !== "object" || data === null || !("title" in data)) return "";
  return typeof data.title === "string" ? data.title : "";
}
