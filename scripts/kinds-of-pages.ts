/** An address of every kind of page, for whoever looks at what all pages of a kind have in common. */
import { embedRoute } from "../lib/model/forms.ts";
import { kinds } from "../lib/model/kinds.ts";
import type { Content, NumberedRecord } from "../lib/model/records.ts";
import { listOwnRoutes, pageRoute, recordRoute } from "../lib/model/routes.ts";

/** The first record of each numbered kind. */
function firstRecords(content: Content): readonly NumberedRecord[] {
  return kinds.flatMap((kind) => content.of(kind).slice(0, 1));
}

/** Pages: the site's own, a record's of each kind, and one about the site. */
export function listKindsOfPages(content: Content): string[] {
  return [
    ...listOwnRoutes(),
    ...firstRecords(content).map(recordRoute),
    ...content.pages.slice(0, 1).map(pageRoute),
  ];
}

/** Cards for other sites: a record's of each kind. */
export function listKindsOfCards(content: Content): string[] {
  return firstRecords(content).map(embedRoute);
}
