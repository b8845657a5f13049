/** Every address of the site, made from its records: pages, their fragments, and the forms that hang off them. */
import { listFormRoutes, files as siteFiles, strategyFormatRoute, strategyFormats } from "./forms.ts";
import { isKind, type Kind, kinds } from "./kinds.ts";
import { inLanguage } from "./languages.ts";
import { endingOf } from "./media-types.ts";
import { documentFile, missingFile, type Output, plainFile } from "./published-files.ts";
import type { DraftKind } from "./records.ts";
import {
  collectionRoute,
  documentFragment,
  findAddressed,
  iconRoute,
  isReserved,
  listOwnRoutes,
  pageRoute,
  recordRoute,
  robotsRoute,
  routes,
  sitemapRoute,
  speculationPrefix,
} from "./routes.ts";
import { searchIndex, searchScript } from "./search-routes.ts";

/** From a path to its fragments; `undefined` where a file is too broken to know them. */
export type SitePaths = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** A record or page with a file, sound or not. */
export interface Located {
  readonly kind: DraftKind;
  /** The file name without its ending. */
  readonly name: string;
  /** The fragments of its text, where it could be read. */
  readonly fragments: readonly string[] | undefined;
  /** The one record that it is a part of, or that continues it where it is the document. */
  readonly parent?: NumberedName | undefined;
  /** The records that it names in its fields. */
  readonly named?: readonly NumberedName[] | undefined;
}

interface NumberedName {
  readonly kind: Kind;
  readonly number: number;
}

/** The paths of the site, each with the fragments of its own text. */
export function ownPaths(records: readonly Located[]): Map<string, ReadonlySet<string> | undefined> {
  const paths = new Map<string, ReadonlySet<string> | undefined>();
  const none: ReadonlySet<string> = new Set();
  for (const route of [...listOwnRoutes(), ...permanentFiles]) paths.set(route, none);
  for (const record of records) {
    const [path = "", ...forms] = withForms(pathOf(record));
    paths.set(path, record.fragments && new Set(record.fragments));
    for (const form of forms) paths.set(form, none);
  }
  return paths;
}

/** The files of the site as a whole that keep their addresses. */
const permanentFiles: readonly string[] = [
  ...strategyFormats.map(({ file }) => strategyFormatRoute(file)),
  siteFiles.schema,
  siteFiles.feed,
  siteFiles.llms,
];

/** Every file of the site as a whole. */
const ownFiles: ReadonlySet<string> = new Set([
  ...permanentFiles,
  ...[siteFiles.picture, siteFiles.securityText, siteFiles.openSearch],
  ...[sitemapRoute, robotsRoute, iconRoute, searchScript, searchIndex],
]);

/** Whether an address is, or will be, the site's own: no file of `public/` can have it, nor can it lead elsewhere. */
export function isSitesOwn(address: string): boolean {
  return (
    address === routes.home ||
    isReserved(address) ||
    address.startsWith(speculationPrefix) ||
    [...ownFiles].some((file) => file === address || address.startsWith(`${file}/`))
  );
}

/**
 * A link of a text, in the language that the text is in: a page or form of the site has an address in each, a file of
 * `public/` has one for all.
 * @param href as the text has it, of the site's own or not
 */
export function linkInLanguage(href: string, language: string): string {
  const [path = ""] = href.split(/[?#]/u);
  const isFile = endingOf(path) !== "" && !isSitesOwn(path);
  return href.startsWith("/") && !isFile ? inLanguage(href, language) : href;
}

/** What the site writes at its addresses, and as its 404 pages. */
export function listOwnOutputs(paths: Iterable<string>): readonly Output[] {
  return [
    ...[...paths, ...ownFiles].map((address) => ({
      address,
      file: endingOf(address) === "" ? documentFile(address) : plainFile(address),
    })),
    ...["/", ...kinds.map((kind) => `${collectionRoute(kind)}/`)].map((under) => ({
      address: under,
      file: missingFile(under),
    })),
  ];
}

/** The address of a numbered record, and what hangs off it. */
const numbered = new RegExp(`^((?:${kinds.map(collectionRoute).join("|")})/\\d+)(/.+)?$`, "u");

/** An address with those of the forms that hang off it: of a numbered record several, of a page none. */
export function withForms(path: string): readonly string[] {
  const record = findAddressed(path);
  return record ? [path, ...listFormRoutes(record)] : [path];
}

/** The address of the record that a form is or was of: `/goals/56/data.json` → `/goals/56`; all others are their own. */
export function formOwner(path: string): string {
  return numbered.exec(path)?.[1] ?? path;
}

/** The paths of the site with all their fragments, those of repeated texts included. */
export function sitePaths(records: readonly Located[]): SitePaths {
  const paths = ownPaths(records);
  const document = records.find(({ kind }) => kind === "document");
  if (document) paths.set(routes.document, documentFragments(document, records));
  return paths;
}

/** The address of a record, page or the document by its file. */
export function pathOf({ kind, name }: Pick<Located, "kind" | "name">): string {
  if (kind === "document") return routes.document;
  return kind === "page" ? pageRoute({ slug: name }) : recordRoute({ kind, number: Number(name) });
}

/** The document is read with its strategy, what that rests on and its parts; their fragments carry their names. */
function documentFragments(document: Located, records: readonly Located[]): ReadonlySet<string> | undefined {
  const { fragments: own, parent } = document;
  if (!own || !parent) return undefined;
  const isSame = (one: NumberedName, other: NumberedName) =>
    one.kind === other.kind && one.number === other.number;
  const numberedRecords = records.flatMap((record) =>
    isKind(record.kind) ? [{ ...record, kind: record.kind, number: Number(record.name) }] : [],
  );
  const strategy = numberedRecords.find((record) => isSame(record, parent));
  const parts = numberedRecords
    .filter(
      (record) =>
        record === strategy ||
        strategy?.named?.some((named) => isSame(record, named)) ||
        (record.parent && isSame(record.parent, parent)),
    )
    .flatMap((record) => {
      const start = documentFragment(record);
      return [start, ...(record.fragments ?? []).map((fragment) => `${start}-${fragment}`)];
    });
  return new Set([...own, ...parts]);
}
