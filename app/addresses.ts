/** Every address that a page of the site answers: the build renders these and no others. */
import { embedRoute } from "../lib/model/forms.ts";
import { kinds } from "../lib/model/kinds.ts";
import { inLanguage } from "../lib/model/languages.ts";
import { listRoutesOfLists } from "../lib/model/list-parts.ts";
import { type Content, isNumbered } from "../lib/model/records.ts";
import { collectionRoute, listOwnRoutes, routeOf, routes } from "../lib/model/routes.ts";
import { versionsRoute } from "../lib/model/versions.ts";

/** The addresses of the site's pages, by what becomes of each page. */
export interface Addresses {
  /** Of pages in force and of withdrawn ones, and of the cards that other sites show. */
  readonly pages: readonly string[];
  /** Of pages at old addresses. */
  readonly moved: readonly string[];
  /** Of pages that say that there is nothing, with the part of the site that each is for. They are published without an address. */
  readonly missing: readonly { readonly address: string; readonly under: string }[];
}

/** The pages of versions of translations, where the versions of their originals have none. */
function listTranslationPages(content: Content): readonly string[] {
  const { languages, versioned, versionsOf } = content;
  const known = new Set(versioned.flatMap((of) => versionsOf(of)).map(({ route }) => route));
  return languages.flatMap((language) => {
    const { translationsOf } = content.inLanguage(language);
    return versioned
      .flatMap((of) => translationsOf(of))
      .filter(({ route }) => !known.has(route))
      .map(({ route }) => inLanguage(route, language));
  });
}

/** The pages of versions, and of the lists of them; the whole's is `/changes`. */
function listVersionPages({ versioned, versionsOf }: Content): readonly string[] {
  return versioned.flatMap((of) => [
    ...(of === routes.document ? [] : [versionsRoute(of)]),
    ...versionsOf(of).map(({ route }) => route),
  ]);
}

/** Lists the addresses of all pages, in every language. */
export function listAddresses(content: Content): Addresses {
  const { pages, moved, missing } = listRoutes(content);
  const { languages } = content;
  const inAll = (all: readonly string[]) =>
    languages.flatMap((language) => all.map((route) => inLanguage(route, language)));
  return {
    pages: [...inAll(pages), ...listTranslationPages(content)],
    moved: inAll(moved),
    missing: languages.flatMap((language) =>
      missing.map(({ address, under }) => ({
        address: inLanguage(address, language),
        under: inLanguage(under, language).replace(/\/?$/u, "/"),
      })),
    ),
  };
}

/** The addresses without a language, as each language has them. */
function listRoutes(content: Content): Addresses {
  const { all, pages, withdrawn, moved } = content;
  const records = [...all, ...withdrawn.filter(isNumbered)];
  return {
    pages: [
      ...listOwnRoutes(listRoutesOfLists(content)),
      ...[...all, ...pages, ...withdrawn].map(routeOf),
      ...records.map(embedRoute),
      ...listVersionPages(content),
    ],
    moved: moved.map(({ from }) => from),
    missing: [
      { address: "/missing", under: "/" },
      ...kinds.map((kind) => ({
        address: `/missing${collectionRoute(kind)}`,
        under: `${collectionRoute(kind)}/`,
      })),
    ],
  };
}
