/** The list of the site's pages for search engines, by the Sitemaps protocol 0.9 (sitemaps.org). */
import { create } from "xmlbuilder2";
import { kinds } from "../model/kinds.ts";
import { type Language, listAlternates } from "../model/languages.ts";
import { lastChange } from "../model/last-change.ts";
import { partRoute } from "../model/list-parts.ts";
import { type Content, isNumbered } from "../model/records.ts";
import { pageRoute, recordRoute, routes, sitemapRoute } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { addText, xmlOptions } from "./xml.ts";

/** A page as a sitemap lists it. */
interface ListedPage {
  /** Its address without a language. */
  readonly route: string;
  readonly language: Language;
  /** The day of its last change, where it is known. */
  readonly modified: string | undefined;
}

/** How many addresses one sitemap may have, by the protocol. */
const mostAddresses = 50_000;

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** That of the links by which a page names itself in other languages. */
const linkNamespace = "http://www.w3.org/1999/xhtml";

/**
 * The files that list every page in force, in every language, by its canonical address. They are one sitemap, or an index with
 * as many sitemaps as the protocol asks for.
 *
 * @param most the number of addresses in one sitemap
 * @returns what makes the text of each file, by its address; the one that `robots.txt` names is the first
 */
export function sitemaps(content: Content, most = mostAddresses): ReadonlyMap<string, () => string> {
  const parts = listParts(content, most);
  if (parts.length === 1) return new Map([[sitemapRoute, () => writePages(content, listPages(content))]]);
  return new Map([
    // What is read here is not what was read above: a build notes what each file reads while it is made.
    [sitemapRoute, () => writeIndex(listParts(content, most))],
    ...parts.map(
      (route, index) =>
        [
          route,
          () => writePages(content, listPages(content).slice(index * most, (index + 1) * most)),
        ] as const,
    ),
  ]);
}

/** The addresses of the sitemaps that an index names. */
function listParts(content: Content, most: number): readonly string[] {
  const count = Math.ceil(listPages(content).length / most);
  return Array.from({ length: count }, (_, index) => sitemapRoute.replace(".xml", `-${index + 1}.xml`));
}

/** Everything may be read by everyone (RFC 9309). */
export function robots(): string {
  return `User-Agent: *\nAllow: /\n\nSitemap: ${fullAddress(sitemapRoute)}\n`;
}

function listPages(content: Content): readonly ListedPage[] {
  const pages = listRoutes(content);
  return content.languages.flatMap((language) => pages.map((page) => ({ ...page, language })));
}

function listRoutes(content: Content): readonly Omit<ListedPage, "language">[] {
  const { document, all, pages, withdrawn } = content;
  // What was withdrawn has changed the lists that it is no longer in.
  const gone = withdrawn.filter(isNumbered);
  const whole = lastChange([document, ...all, ...gone]);
  const lists = kinds.flatMap((kind) => {
    const modified = lastChange([...all, ...gone].filter((record) => record.kind === kind));
    return content.partsOf(kind).map((part) => ({ route: partRoute(content, kind, part), modified }));
  });
  return [
    { route: routes.home, modified: whole },
    { route: routes.document, modified: lastChange([document, ...document.strategy.goals]) },
    ...lists,
    { route: routes.changes, modified: whole },
    { route: routes.data, modified: whole },
    { route: routes.search, modified: whole },
    ...all.map((record) => ({ route: recordRoute(record), modified: record.modified })),
    ...pages.map((page) => ({ route: pageRoute(page), modified: page.modified })),
  ];
}

function writePages({ languages }: Content, pages: readonly ListedPage[]): string {
  const root = create(xmlOptions).ele(namespace, "urlset", { "xmlns:xhtml": linkNamespace });
  for (const { route, language, modified } of pages) {
    const url = root.ele("url");
    addText(url.ele("loc"), fullAddress(route, language));
    if (modified !== undefined) addText(url.ele("lastmod"), modified);
    for (const other of listAlternates(route, languages)) {
      const link = { rel: "alternate", hreflang: other.language, href: fullAddress(other.route) };
      url.ele(linkNamespace, "xhtml:link", link);
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

function writeIndex(sitemapRoutes: readonly string[]): string {
  const root = create(xmlOptions).ele(namespace, "sitemapindex");
  for (const route of sitemapRoutes) addText(root.ele("sitemap").ele("loc"), fullAddress(route));
  return `${root.end({ prettyPrint: true })}\n`;
}
