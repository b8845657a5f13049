/**
 * The headers of the forms of records: cards that any site may frame, data that any site's script may read, and links
 * (RFC 8288) from pages to their data and back. No address has more than one of these rules.
 */

import { historyLinks } from "../../lib/formats/version-links.ts";
import {
  embedRoute,
  files,
  formatRoute,
  oembedRoute,
  pictureRoute,
  recordFormats,
  strategyFormatRoute,
  strategyFormats,
} from "../../lib/model/forms.ts";
import { kinds } from "../../lib/model/kinds.ts";
import {
  anyLanguage,
  inLanguage,
  listAlternates,
  originalLanguage,
  translations,
} from "../../lib/model/languages.ts";
import { anyNumber, recordRoute, routes, sitemapRoute } from "../../lib/model/routes.ts";
import type { HeaderRule } from "../release/release.ts";
import { embedPolicy, searchPolicy } from "./content-security-policy.ts";
import { addressPattern } from "./header-rules.ts";
import { canonical, inItsLanguage, linkValue } from "./link-values.ts";
import { createVersionRules, noVersions, type PublishedVersions } from "./version-headers.ts";

/** All records of each kind at once. */
const records = kinds.map((kind) => ({ kind, number: anyNumber }) as const);

/** Addresses in every language, as one pattern each. */
const inEvery = (routes: readonly string[]) => routes.map((route) => `${anyLanguage}${route}`);

const embeds = inEvery(records.map(embedRoute));
const embedPattern = new RegExp(`^${addressPattern({ addresses: embeds })}$`);

/** Whether a document is a card for other sites' frames. */
export function isEmbed(address: string): boolean {
  return embedPattern.test(address);
}

/** Scripts of any site may read it (Fetch standard), and pages of any site may show it. */
const shared = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const;

/**
 * Makes the rules.
 *
 * @param embedStyles the texts of the cards' `<style>` elements
 * @param versions what has versions
 * @param languages those that the site is published in
 * @param pageStyles the texts of the pages’ `<style>` elements
 */
export function createFormRules(
  embedStyles: Iterable<string>,
  versions: PublishedVersions = noVersions,
  languages: readonly string[] = [originalLanguage],
  pageStyles: Iterable<string> = [],
): HeaderRule[] {
  const homes = translations.map((language) => inLanguage(routes.home, language));
  const wholePages = [routes.home, ...homes, ...inEvery([routes.data])];
  const wholeForms = [
    ...strategyFormats.map(({ file, type }) => alternate(strategyFormatRoute(file), type)),
    alternate(files.feed, "application/atom+xml"),
  ];
  return [
    {
      addresses: embeds,
      headers: {
        "Content-Security-Policy": embedPolicy(embedStyles),
        "Cross-Origin-Resource-Policy": "cross-origin",
        // Nothing is prerendered within a frame.
        "Speculation-Rules": null,
        "X-Frame-Options": null,
      },
    },
    {
      addresses: inEvery([routes.search]),
      headers: { "Content-Security-Policy": searchPolicy(pageStyles) },
    },
    ...records.map((record) => ({
      addresses: inEvery([recordRoute(record)]),
      headers: {
        Link: linkValue([
          ...inItsLanguage([
            ...recordFormats.map(({ file, type }) => alternate(formatRoute(record, file), type)),
            // Discovery as oembed.com has it, section 4; the file itself is plain JSON.
            alternate(oembedRoute(record), "application/json+oembed"),
            ...(versions.kinds.has(record.kind) ? historyLinks(recordRoute(record)) : []),
          ]),
          ...listAlternates(recordRoute(record), languages).map(({ language, route }) => ({
            rel: "alternate",
            route,
            hreflang: language,
          })),
        ]),
      },
    })),
    ...records.map((record) => ({
      addresses: inEvery(recordFormats.map(({ file }) => formatRoute(record, file))),
      headers: { ...shared, Link: canonical(recordRoute(record)) },
    })),
    {
      addresses: wholePages,
      headers: { Link: linkValue(inItsLanguage(wholeForms)) },
    },
    {
      addresses: inEvery([routes.document]),
      headers: {
        Link: linkValue(
          inItsLanguage([...wholeForms, ...(versions.hasDocument ? historyLinks(routes.document) : [])]),
        ),
      },
    },
    {
      addresses: inEvery(strategyFormats.map(({ file }) => strategyFormatRoute(file))),
      headers: { ...shared, Link: canonical(routes.document) },
    },
    {
      addresses: [
        ...inEvery([
          ...records.flatMap((record) => [oembedRoute(record), pictureRoute(record)]),
          ...[files.schema, files.feed, files.llms, files.picture],
        ]),
        sitemapRoute,
      ],
      headers: shared,
    },
    ...createVersionRules(versions, shared),
  ];
}

function alternate(route: string, type: string) {
  return { rel: "alternate", route, type };
}
