/** Identifiers that stay the same wherever the site is published, as tags (RFC 4151). */
import type { Site } from "../model/records.ts";

/**
 * The identifier of something of the site: `tag:tohoku.ac.jp,2026-11-22:/feed.xml`. It names and leads nowhere; for what is
 * to be opened there is `fullAddress`.
 *
 * @param site for who identifies, and the day from which they could
 * @param path what is identified: an address of the site, or a path below one, in the characters of addresses
 */
export function tagUri({ identifiers: { authority, date } }: Site, path: string): string {
  return `tag:${authority},${date}:${path}`;
}
