/** An address of every kind of page, for whoever looks at what all pages of a kind have in common. */
import { embedRoute } from "../lib/model/forms.ts";
import { kinds } from "../lib/model/kinds.ts";
import { inLanguage } from "../lib/model/languages.ts";
import type { Content, NumberedRecord } from "../lib/model/records.ts";
import { listOwnRoutes, pageRoute, recordRoute, routes } from "../lib/model/routes.ts";
import { versionsRoute } from "../lib/model/versions.ts";

/** The first record of each numbered kind. */
function firstRecords(content: Content): readonly NumberedRecord[] {
  return kinds.flatMap((kind) => content.of(kind).slice(0, 1));
}

/** Pages in every language: the site's own, a record's of each kind, one about the site, and those of versions and of their translations. */
export function listKindsOfPages(content: Content): string[] {
  const ofAll = inEachLanguage(content, [
    ...listOwnRoutes(),
    ...firstRecords(content).map(recordRoute),
    ...content.pages.slice(0, 1).map(pageRoute),
    ...versionPages(content),
  ]);
  return [...new Set([...ofAll, ...translationPages(content)])];
}

function inEachLanguage({ languages }: Content, routes: readonly string[]): string[] {
  return languages.flatMap((language) => routes.map((route) => inLanguage(route, language)));
}

/** The pages of the newest versions of translations: of a record, and of the whole. */
function translationPages({ languages, inLanguage: contentIn, of }: Content): readonly string[] {
  const texts = [...of("goal").map(recordRoute).slice(0, 1), routes.document];
  return languages.flatMap((language) =>
    texts
      .flatMap((text) => contentIn(language).translationsOf(text).slice(0, 1))
      .map(({ route }) => inLanguage(route, language)),
  );
}

/** The pages of versions: of a record, the list of them, and of the whole; none where nothing was published. */
function versionPages({ of, versionsOf }: Content): readonly string[] {
  const goal = of("goal").map(recordRoute).slice(0, 1);
  const newest = [...goal, routes.document].flatMap((route) => versionsOf(route).slice(0, 1));
  return [...goal.map(versionsRoute), ...newest.map(({ route }) => route)];
}

/** Cards for other sites, in every language: a record's of each kind. */
export function listKindsOfCards(content: Content): string[] {
  return inEachLanguage(content, firstRecords(content).map(embedRoute));
}
