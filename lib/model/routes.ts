/**
 * Every address of the site is made here and nowhere else.
 *
 * English lives at these paths for good; another language prefixes them (`/ja/goals/56`).
 */
import { collectionOf, findKind, type Kind, kinds } from "./kinds.ts";
import type { NumberedRecord, Page, StrategyDocument } from "./records.ts";
import { searchPage } from "./search-routes.ts";

/** The addresses of the site's own pages, as paths from its root; those of its lists are `collectionRoute`'s. */
export const routes = {
  home: "/",
  document: "/document",
  changes: "/changes",
  data: "/data",
  search: searchPage,
} as const;

/**
 * The addresses of the site's own pages and of its lists, in the order of the site.
 *
 * @param lists the addresses of the lists, where long ones have more than one
 */
export function listOwnRoutes(lists: readonly string[] = kinds.map(collectionRoute)): readonly string[] {
  return [routes.home, routes.document, ...lists, routes.changes, routes.data, routes.search];
}

/** The list that a numbered kind lives in: `goal` → `/goals`. */
export function collectionRoute(kind: Kind): string {
  return `/${collectionOf(kind)}`;
}

/** Stands for any number where an address is a pattern: `/goals/:number`. */
export const anyNumber = ":number";

/** What has the address of a numbered record: one record or a version of it, or all of a kind at once. */
export interface Addressed {
  readonly kind: Kind;
  readonly number: number | typeof anyNumber;
  /** Of a version, its own address. */
  readonly version?: { readonly route: string };
}

/** The permanent address of a numbered record, also of one whose version it is: goal 56 → `/goals/56`. */
export function recordRoute(record: Addressed): string {
  return `${collectionRoute(record.kind)}/${record.number}`;
}

/** Where search engines find the addresses of all pages (sitemaps.org). */
export const sitemapRoute = "/sitemap.xml";

/** What programs that read the whole site ask for first (RFC 9309). */
export const robotsRoute = "/robots.txt";

/** The site's picture in a browser's tab. */
export const iconRoute = "/icon.svg";

/** How the address of the rules for prerendering begins, which ends with a digest of what they say. */
export const speculationPrefix = "/speculation.";

/** A page about the site: `about` → `/about`. */
export function pageRoute(page: { slug: string }): string {
  return `/${page.slug}`;
}

/** The permanent address of any record, page or the document; of a version, its own. */
export function routeOf(record: NumberedRecord | Page | StrategyDocument): string {
  if (record.version) return record.version.route;
  if (record.kind === "document") return routes.document;
  return record.kind === "page" ? pageRoute(record) : recordRoute(record);
}

/** Where a numbered record's text begins within the whole document: `#goal-56`. */
export function documentFragment(record: { kind: Kind; number: number }): string {
  return `${record.kind}-${record.number}`;
}

/** First steps of addresses that are or will be the site's own: no names for pages, old addresses and folders of `public/`. */
const reservedNames: ReadonlySet<string> = new Set([
  ...Object.values(routes).map((route) => route.slice(1)),
  ...kinds.map(collectionOf),
  "index",
  "home",
  "en",
  "ja",
  "api",
  "embed",
  "feed",
  "fonts",
  "sitemap",
  "robots",
  "llms",
  "search",
  "missing",
  "_next",
  "404",
  "500",
  "healthz",
  "edit",
]);

/** Whether an address begins with a step that is the site's own: `/404`, `/ja/about`, `/goals/56`. */
export function isReserved(address: string): boolean {
  return reservedNames.has(address.split("/")[1] ?? "");
}

/** Whether a name is one that a page can have in its address, as far as it is written: `open-data`. */
export function isPageName(name: string): boolean {
  return name.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);
}

/** The one number that no record has: many hosts answer with the file `goals/404.html` where there is no such goal. */
export const numberOfMissing = 404;

const numbered = new RegExp(
  `^/(?:${kinds.map(collectionOf).join("|")})/(?!${numberOfMissing}$)[1-9]\\d{0,3}$`,
  "u",
);

/** The record whose address one is: `/goals/56` is that of goal 56. */
export function findAddressed(address: string): { readonly kind: Kind; readonly number: number } | undefined {
  const [, collection = "", number] = address.split("/");
  const kind = findKind(collection);
  return kind && number !== undefined && /^\d+$/u.test(number) && address === `/${collection}/${number}`
    ? { kind, number: Number(number) }
    : undefined;
}

/** Whether an address is one that a numbered record can have: `/goals/56`. */
export function isRecordRoute(address: string): boolean {
  return numbered.test(address);
}
