/** An address of every kind of page, for whoever looks at what all pages of a kind have in common. */
import { embedRoute } from "../lib/model/forms.ts";
import type { Content } from "../lib/model/records.ts";
import { pageRoute, recordRoute, routes } from "../lib/model/routes.ts";

/** The first record of each numbered kind. */
function firstRecords({ visions, strategies, goals }: Content) {
  return [visions.at(0), strategies.at(0), goals.at(0)].filter((record) => record !== undefined);
}

/** Pages: the site's own, a record's of each kind, and one about the site. */
export function listKindsOfPages(content: Content): string[] {
  return [
    ...Object.values(routes),
    ...firstRecords(content).map(recordRoute),
    ...content.pages.slice(0, 1).map(pageRoute),
  ];
}

/** Cards for other sites: a record's of each kind. */
export function listKindsOfCards(content: Content): string[] {
  return firstRecords(content).map(embedRoute);
}
