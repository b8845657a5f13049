/** Values of `Link` (RFC 8288). References begin with `/`: no server repeats a host that a client sent. */

import { anyLanguage } from "../../lib/model/languages.ts";

/** A link to an address of the site. */
interface HeaderLink {
  readonly rel: string;
  readonly route: string;
  /** The media type of what is there. */
  readonly type?: string;
  /** The language of what is there. */
  readonly hreflang?: string;
}

/** Links as the value of one header. */
export function linkValue(links: readonly HeaderLink[]): string {
  return links
    .map(({ rel, route, ...others }) => {
      const attributes = Object.entries({ rel, type: others.type, hreflang: others.hreflang });
      return `<${route}>${attributes.flatMap(([name, value]) => (value === undefined ? [] : `; ${name}="${value}"`)).join("")}`;
    })
    .join(", ");
}

/** Links that lead to what is in the language of the address that they are sent with. */
export function inItsLanguage<Link extends HeaderLink>(links: readonly Link[]): readonly HeaderLink[] {
  return links.map((link) => ({ ...link, route: `${anyLanguage}${link.route}` }));
}

/** The link of a file to the page that search engines list in its place (RFC 6596). */
export function canonical(route: string): string {
  return linkValue(inItsLanguage([{ rel: "canonical", route }]));
}
