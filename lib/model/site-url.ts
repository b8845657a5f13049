/** The site's own addresses in full: the start of every permanent address, canonical link and citation. */
import { inLanguage, originalLanguage } from "./languages.ts";
import { readSiteAddress } from "./site-address.mjs";

/**
 * The full address of one of the site's paths: `/goals/56` → `https://strategy.example.ac.jp/goals/56`. Of a site for this
 * computer alone it leads to this computer, for forms that can't do without an address.
 *
 * @param language of what is at the address; without it, the address that all languages share
 * @throws {Error} where the configured address is wrong
 */
export function fullAddress(route: string, language: string = originalLanguage): string {
  return readSiteAddress(process.env).origin + inLanguage(route, language);
}

/**
 * The full address of a path in a language, for what people keep: citations, QR codes, canonical links.
 *
 * @returns undefined for a site for this computer alone
 * @throws {Error} where the configured address is wrong
 */
export function publicAddress(route: string, language: string): string | undefined {
  return readSiteAddress(process.env).isPublic ? fullAddress(route, language) : undefined;
}
