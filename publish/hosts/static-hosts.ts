/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. The canonical form of addresses, compression,
 * validators and `Cache-Control` of pages are these hosts' own, and as the site needs them.
 */
import { immutablePrefixes } from "../headers.ts";
import { findMediaType, namedMediaTypes } from "../media-types.ts";
import type { Release } from "../release.ts";

/** Endings that these hosts don't know, or give without a character set. */
const unknownEndings = [".bib", ".ris", ".md", ".csl.json", ".rules.json"] as const;

/** Makes `_headers`. */
export function headersFile({ headers, files }: Release): string {
  const served = new Set(files.map(({ address }) => address));
  const endings = unknownEndings.filter((ending) => files.some(({ address }) => address.endsWith(ending)));
  return [
    rule("/*", headers.everywhere),
    ...immutablePrefixes
      .filter((prefix) => files.some(({ address }) => address.startsWith(prefix)))
      .map((prefix) => rule(`${prefix}*`, { "Cache-Control": headers.immutable })),
    ...endings.map((ending) => rule(`/*${ending}`, typeOf(ending))),
    ...Object.keys(namedMediaTypes)
      .filter((address) => served.has(address))
      .map((address) => rule(address, typeOf(address))),
  ].join("\n");
}

/** Makes `_redirects`. Cloudflare finds the nearest 404 page by itself and passes over the lines for Netlify. */
export function redirectsFile({ redirects, missing }: Release): string {
  return [
    ...redirects.map(({ from, to }) => `${from} ${to} 301\n`),
    ...missing.map(({ under, file }) => `${under}* /${file} 404\n`),
  ].join("");
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("")}`;
}

function typeOf(path: string): Record<string, string> {
  const type = findMediaType(path)?.type;
  return type === undefined ? {} : { "Content-Type": type };
}
