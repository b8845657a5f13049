/** Where addresses lead that once were those of records or pages. */

import { inLanguage } from "./languages.ts";
import type { Content } from "./records.ts";
import { routeOf } from "./routes.ts";
import { withForms } from "./site-paths.ts";

/** An old address and the new one, both as whole paths of the site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Lists the redirects of moved addresses, in every language: of each record or page its own, and of each record those of its forms, so that
 * `/goals/99/data.json` leads to `/goals/57/data.json`. A new address is never an old one: the check refuses an old
 * address that still exists, so there are no chains and no circles.
 *
 * @param content its old addresses, and the languages that it is published in
 */
export function listRedirects({
  moved,
  languages,
}: Pick<Content, "moved" | "languages">): readonly Redirect[] {
  const redirects = moved.flatMap(({ from, to }) =>
    // The forms of all records are in one order; a page has none.
    withForms(from).map((address, index) => ({
      from: address,
      to: withForms(routeOf(to))[index] ?? routeOf(to) + address.slice(from.length),
    })),
  );
  return languages.flatMap((language) =>
    redirects.map(({ from, to }) => ({ from: inLanguage(from, language), to: inLanguage(to, language) })),
  );
}
