/** The site's own addresses in full: the start of every permanent address, canonical link and citation. */
import { readSiteAddress } from "./site-address.mjs";

/**
 * The full address of one of the site's paths: `/goals/56` → `https://strategy.example.ac.jp/goals/56`. Of a site for this
 * computer alone it leads to this computer, for forms that can't do without an address.
 *
 * @throws {Error} where the configured address is wrong
 */
export function fullAddress(route: string): string {
  return readSiteAddress(process.env).origin + route;
}

/**
 * The full address of a path, for what people keep: citations, QR codes, canonical links.
 *
 * @returns undefined for a site for this computer alone
 * @throws {Error} where the configured address is wrong
 */
export function publicAddress(route: string): string | undefined {
  return readSiteAddress(process.env).isPublic ? fullAddress(route) : undefined;
}
