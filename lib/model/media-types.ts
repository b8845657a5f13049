/** Which kinds of file the site publishes, what each is called over HTTP, and whether it is worth compressing. */

import { inLanguage, languages } from "./languages.ts";

interface MediaType {
  /** The value of `Content-Type`. */
  readonly type: string;
  readonly compressible: boolean;
}

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, compressible: true });
const binary = (type: string, compressible = false): MediaType => ({ type, compressible });

/** By file ending. JSON and what is built on it is UTF-8 by definition and takes no charset (RFC 8259). */
export const mediaTypes = {
  ".html": text("text/html"),
  ".css": text("text/css"),
  ".js": text("text/javascript"),
  ".txt": text("text/plain"),
  ".md": text("text/markdown"),
  ".csv": text("text/csv"),
  ".vcf": text("text/vcard"),
  ".bib": text("application/x-bibtex"),
  ".ris": text("application/x-research-info-systems"),
  ".xml": text("application/xml"),
  ".json": binary("application/json", true),
  ".jsonld": binary("application/ld+json", true),
  ".webmanifest": binary("application/manifest+json", true),
  // UTF-8 by definition as well, without a parameter (RFC 6690).
  ".wlnk": binary("application/link-format", true),
  ".svg": binary("image/svg+xml", true),
  ".ico": binary("image/x-icon", true),
  ".png": binary("image/png"),
  ".jpg": binary("image/jpeg"),
  ".jpeg": binary("image/jpeg"),
  ".gif": binary("image/gif"),
  ".webp": binary("image/webp"),
  ".avif": binary("image/avif"),
  ".woff2": binary("font/woff2"),
  ".pdf": binary("application/pdf"),
} as const satisfies Record<string, MediaType>;

/** The kinds of picture that a text can show: every browser draws them, and every host gives them their type. */
export const pictureEndings = [
  ".avif",
  ".gif",
  ".jpeg",
  ".jpg",
  ".png",
  ".svg",
  ".webp",
] as const satisfies readonly (keyof typeof mediaTypes)[];

/** Single files whose ending does not give their type, in every language. */
export const namedMediaTypes: Readonly<Record<string, MediaType>> = Object.fromEntries(
  languages.flatMap((language) => [
    [inLanguage("/feed.xml", language), text("application/atom+xml")],
    [inLanguage("/opensearch.xml", language), text("application/opensearchdescription+xml")],
  ]),
);

/** Endings of more than one part. */
export const suffixMediaTypes: Readonly<Record<string, MediaType>> = {
  ".csl.json": binary("application/vnd.citationstyles.csl+json", true),
  ".rules.json": binary("application/speculationrules+json", true),
};

/**
 * Finds the media type of a file of the site.
 *
 * @param path the file's path from the root of the site, `/goals/56/data.json`
 * @returns undefined for an ending that the site does not publish
 */
export function findMediaType(path: string): MediaType | undefined {
  const named = namedMediaTypes[path];
  if (named) return named;
  const suffix = Object.keys(suffixMediaTypes).find((ending) => path.endsWith(ending));
  if (suffix) return suffixMediaTypes[suffix];
  const types: Readonly<Record<string, MediaType>> = mediaTypes;
  const ending = endingOf(path).toLowerCase();
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}

/** The ending of a file's name with its dot, as it is written: `.png`; empty where the name has none. */
export function endingOf(path: string): string {
  return /(?<=[^/])\.[^./]*$/u.exec(path)?.[0] ?? "";
}
