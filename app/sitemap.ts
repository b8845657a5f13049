import type { MetadataRoute } from "next";
import { getContent } from "../lib/content.ts";
import { kinds } from "../lib/model/kinds.ts";
import { lastChange } from "../lib/model/last-change.ts";
import { isNumbered } from "../lib/model/records.ts";
import { collectionRoute, pageRoute, recordRoute, routes } from "../lib/model/routes.ts";
import { fullAddress } from "../lib/model/site-url.ts";

/** Every page that is in force, by its canonical address (sitemaps.org), and the day of its last change where it is known. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { document, all, pages, withdrawn } = await getContent();
  // What was withdrawn has changed the lists that it is no longer in.
  const gone = withdrawn.filter(isNumbered);
  const whole = lastChange([document, ...all, ...gone]);
  const listed = kinds.map((kind) => {
    const ofKind = [...all, ...gone].filter((record) => record.kind === kind);
    return { route: collectionRoute(kind), modified: lastChange(ofKind) };
  });
  return [
    { route: routes.home, modified: whole },
    { route: routes.document, modified: lastChange([document, ...document.strategy.goals]) },
    ...listed,
    { route: routes.data, modified: whole },
    ...all.map((record) => ({ route: recordRoute(record), modified: record.modified })),
    ...pages.map((page) => ({ route: pageRoute(page), modified: page.modified })),
  ].map(({ route, modified }) => ({
    url: fullAddress(route),
    ...(modified !== undefined && { lastModified: modified }),
  }));
}
