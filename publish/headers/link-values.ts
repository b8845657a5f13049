/** Values of `Link` (RFC 8288). References begin with `/`: no server repeats a host that a client sent. */

/** A link to an address of the site. */
interface HeaderLink {
  readonly rel: string;
  readonly route: string;
  /** The media type of what is there. */
  readonly type?: string;
}

/** Links as the value of one header. */
export function linkValue(links: readonly HeaderLink[]): string {
  return links
    .map(({ rel, route, type }) => `<${route}>; rel="${rel}"${type === undefined ? "" : `; type="${type}"`}`)
    .join(", ");
}

/** The link of a file to the page that search engines list in its place (RFC 6596). */
export function canonical(route: string): string {
  return linkValue([{ rel: "canonical", route }]);
}
