import type { MetadataRoute } from "next";
import { getContent } from "../lib/content.ts";
import { lastChange } from "../lib/model/last-change.ts";
import { collectionRoute, kinds, pageRoute, recordRoute, routes } from "../lib/model/routes.ts";
import { fullAddress } from "../lib/model/site-url.ts";

/** Every page that is in force, by its canonical address (sitemaps.org), and the day of its last change where it is known. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { document, visions, strategies, goals, pages, withdrawn } = await getContent();
  const records = [...visions, ...strategies, ...goals];
  // What was withdrawn has changed the lists that it is no longer in.
  const gone = withdrawn.filter((record) => record.kind !== "page");
  const whole = lastChange([document, ...records, ...gone]);
  const listed = kinds.map(({ kind }) => {
    const ofKind = [...records, ...gone].filter((record) => record.kind === kind);
    return { route: collectionRoute(kind), modified: lastChange(ofKind) };
  });
  return [
    { route: routes.home, modified: whole },
    { route: routes.document, modified: lastChange([document, ...document.strategy.goals]) },
    ...listed,
    { route: routes.data, modified: whole },
    ...records.map((record) => ({ route: recordRoute(record), modified: record.modified })),
    ...pages.map((page) => ({ route: pageRoute(page), modified: page.modified })),
  ].map(({ route, modified }) => ({
    url: fullAddress(route),
    ...(modified !== undefined && { lastModified: modified }),
  }));
}
