/**
 * The one source of the site's response headers. The built-in server reads it from the release; the
 * configurations of other servers are written from it (`publish/hosts/`).
 */
import { createHash } from "node:crypto";
import { speculationPrefix } from "../../lib/model/routes.ts";
import type { HeaderPolicy } from "../release/release.ts";
import { pagePolicy } from "./content-security-policy.ts";
import { createFormRules, isEmbed } from "./form-headers.ts";
import { noVersions, type PublishedVersions } from "./version-headers.ts";

/** Links to the site's own pages are prerendered when the reader is about to follow them. */
const speculationRules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          // Data and pictures have a file ending, pages have none.
          { not: { href_matches: "/*.*" } },
          { not: { selector_matches: "[download], [target=_blank]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
} as const;

/** The rules as they are sent. */
export const speculationRulesText = JSON.stringify(speculationRules);

/** Where they lie: a name that changes with them, so that they are fetched once. */
export const speculationRulesAddress = `${speculationPrefix}${createHash("sha256").update(speculationRulesText).digest("hex").slice(0, 12)}.rules.json`;

/** Addresses that begin so never change what they hold: their names contain a hash of it. */
export const immutablePrefixes = ["/_next/static/", "/fonts/", speculationPrefix] as const;

/**
 * Makes the headers of a release.
 *
 * @param documents its documents, with the texts of their `<style>` elements
 * @param isSecure whether readers reach the site over TLS
 * @param versions of what it holds
 * @param languages those that it is published in
 */
export function createHeaderPolicy(
  documents: Iterable<{ readonly address: string; readonly styles: readonly string[] }>,
  isSecure: boolean,
  versions: PublishedVersions = noVersions,
  languages?: readonly string[],
): HeaderPolicy {
  const pageStyles: string[] = [];
  const embedStyles: string[] = [];
  for (const { address, styles } of documents) (isEmbed(address) ? embedStyles : pageStyles).push(...styles);
  return {
    everywhere: {
      "Content-Security-Policy": pagePolicy(pageStyles),
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": permissionsPolicy,
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Speculation-Rules": `"${speculationRulesAddress}"`,
      // RFC 6797, 7.2, allows it over TLS only; browsers ignore it elsewhere.
      ...(isSecure ? { "Strict-Transport-Security": "max-age=63072000" } : {}),
      "X-Content-Type-Options": "nosniff",
      // For browsers that don't know `frame-ancestors`.
      "X-Frame-Options": "DENY",
    },
    rules: createFormRules(embedStyles, versions, languages, pageStyles),
    datetimes: versions.datetimes,
    revalidate: "public, max-age=0, must-revalidate",
    immutable: "public, max-age=31536000, immutable",
  };
}

const permissionsPolicy = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"]
  .map((feature) => `${feature}=()`)
  .join(", ");
