/**
 * Every address of the site is made here and nowhere else.
 *
 * English lives at these paths for good; another language prefixes them (`/ja/goals/56`).
 */
import type { NumberedKind, NumberedRecord, Page, StrategyDocument } from "./records.ts";

const collections = { vision: "visions", strategy: "strategies", goal: "goals" } as const satisfies Record<
  NumberedKind,
  string
>;

/** The addresses of the site, as paths from its root. */
export const routes = {
  home: "/",
  document: "/document",
  visions: "/visions",
  strategies: "/strategies",
  goals: "/goals",
  data: "/data",
} as const;

/** The list that a numbered kind lives in: `goal` → `/goals`. */
export function collectionRoute(kind: NumberedKind): string {
  return `/${collections[kind]}`;
}

/** Stands for any number where an address is a pattern: `/goals/:number`. */
export const anyNumber = ":number";

/** What has the address of a numbered record: one record, or all of a kind at once. */
export interface Addressed {
  readonly kind: NumberedKind;
  readonly number: number | typeof anyNumber;
}

/** The permanent address of a numbered record: goal 56 → `/goals/56`. */
export function recordRoute(record: Addressed): string {
  return `${collectionRoute(record.kind)}/${record.number}`;
}

/** Where search engines find the addresses of all pages (sitemaps.org). */
export const sitemapRoute = "/sitemap.xml";

/** A page about the site: `about` → `/about`. */
export function pageRoute(page: { slug: string }): string {
  return `/${page.slug}`;
}

/** The permanent address of any record, page or the document. */
export function routeOf(record: NumberedRecord | Page | StrategyDocument): string {
  if (record.kind === "document") return routes.document;
  return record.kind === "page" ? pageRoute(record) : recordRoute(record);
}

/** Where a numbered record's text begins within the whole document: `#goal-56`. */
export function documentFragment(record: { kind: NumberedKind; number: number }): string {
  return `${record.kind}-${record.number}`;
}

/** The numbered kinds with the path segment that their records live under. */
export const kinds = [
  { kind: "vision", collection: collections.vision },
  { kind: "strategy", collection: collections.strategy },
  { kind: "goal", collection: collections.goal },
] as const;

/** The kind whose records live under a path segment: `goals` → `goal`. */
export function findKind(collection: string): NumberedKind | undefined {
  return kinds.find((each) => each.collection === collection)?.kind;
}

/** First steps of addresses that are or will be the site's own, and so are no names for pages. */
export const reservedPageNames: ReadonlySet<string> = new Set([
  ...Object.values(routes).map((route) => route.slice(1)),
  "index",
  "home",
  "en",
  "ja",
  "api",
  "embed",
  "feed",
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
