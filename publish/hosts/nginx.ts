/**
 * nginx: the release as two files to include, the tables in `http`, the rules in `server`. As in the built-in server an
 * address is looked up, never made into a path, so nothing but the release can be reached. (Its `map` compares without
 * regard to case, which is what makes upper case redirect.)
 *
 * What is in `http` holds for every site of that nginx. So the names of a release's variables begin with a digest of its
 * tables, and no other site has the same name with another meaning; and the size of nginx's tables, which may be set only
 * once and only before the first `map` of all, is left to whoever sets nginx up.
 */
import { createHash } from "node:crypto";
import { anyLanguage } from "../../lib/model/languages.ts";
import { mediaTypes, namedMediaTypes, suffixMediaTypes } from "../../lib/model/media-types.ts";
import { anyNumber } from "../../lib/model/routes.ts";
import { anyVersion } from "../../lib/model/versions.ts";
import {
  addressPattern,
  anyDatetime,
  escapePattern,
  fileStatuses,
  languagePattern,
  movedHeaders,
  numberPattern,
  redirectStatus,
  versionPattern,
} from "../headers/header-rules.ts";
import { immutablePrefixes } from "../headers/headers.ts";
import type { Release } from "../release/release.ts";
import { quote as quoteText } from "./quote.ts";

/**
 * What nginx needs in `http`, once for all sites and before any `map`: an entry of a table takes as many bytes as its
 * address has characters and 18 more, and must fit a bucket. Names of variables begin with a digest of the addresses: whether those of two
 * sites fit buckets of the usual size would be left to chance.
 */
export const nginxTableSizes = [
  "map_hash_max_size 65536;",
  "map_hash_bucket_size 1024;",
  "variables_hash_bucket_size 128;",
] as const;

/** Makes `http.conf`. */
export function nginxHttpConfiguration(release: Release): string {
  return `# Made by the build. In nginx's "http": include …/out/.nginx/http.conf;
# Needs these lines there, once for all sites and before any "map" (docs/put-it-online.md):
${nginxTableSizes.map((line) => `#   ${line}`).join("\n")}

${tables(release, namePrefix(release))}`;
}

/** The beginning of the names of a release's variables: two releases have the same only if they have the same tables. */
function namePrefix(release: Release): string {
  return `site_${createHash("sha256").update(tables(release, "site")).digest("hex").slice(0, 8)}`;
}

/** The tables of a release, as variables whose names begin with a prefix. */
function tables({ files, missing, redirects, headers }: Release, prefix: string): string {
  const own = (name: string) => `$${prefix}_${name}`;
  const addresses = files.flatMap(({ address, file }) =>
    spellings(address, file).map((each) => pair(each, address)),
  );
  const pages = new Map(files.map(({ address, file }) => [address, file]));
  const moved = redirects.flatMap(({ from, to }) =>
    spellings(from, pages.get(to.split("#")[0] ?? to) ?? "").map((each) => pair(each, to)),
  );
  return `# The one address for each way of writing it.
${map("$uri", own("moved"), ['default "";', ...moved])}
${map("$uri", own("address"), [`default ${own("moved")};`, ...addresses])}
${map(own("address"), own("file"), ['default "";', ...files.map(({ address, file }) => pair(address, `/${file}`))])}
# What was asked for, as it was written.
${map("$request_uri", own("asked"), [`"~^(?:https?://[^/?]*)?(?<${prefix}_path>[^?]*)" ${own("path")};`])}
# The 404 page of the nearest part of the site.
${map(
  "$uri",
  own("missing"),
  missing.map(({ under, file }) => `"~*^${escapePattern(under)}" "/${file}";`),
)}
${map(own("address"), own("cache_control"), [
  `default "${headers.revalidate}";`,
  `"~^(?:${immutablePrefixes.map(escapePattern).join("|")})" "${headers.immutable}";`,
])}
${map("$status", own("allow"), ['default "";', '405 "GET, HEAD";'])}
# Headers that belong to some addresses: the number of the rule, and the language and number of the address, which values may repeat.
${map(`"$status ${own("address")} ${own("moved")}"`, own("rule"), [
  'default "";',
  ...headers.rules.flatMap((rule, index) => [
    `"~^(?:${fileStatuses.join("|")}) ${addressPattern(rule)} $" ${index + 1};`,
    ...(Object.keys(movedHeaders(rule)).length > 0
      ? [`"~^${redirectStatus} ${addressPattern(rule)} /" ${movedRule(index)};`]
      : []),
  ]),
])}${map(own("address"), own("language"), ['default "";', `"~${languagePattern}" $1;`])}${map(own("address"), own("number"), ['default "";', `"~${numberPattern}" $1;`])}${versionTables(headers, own)}
${listVaryingNames(headers)
  .map((name, index) =>
    map(own("rule"), own(`header_${index}`), [
      `default ${quote(headers.everywhere[name] ?? "")}; # ${name}`,
      ...headers.rules.flatMap((rule, index) => {
        const value = rule.headers[name];
        const whenMoved = movedHeaders(rule)[name];
        return [
          ...(value === undefined ? [] : [`${index + 1} ${quoteValue(value, own)};`]),
          ...(whenMoved === undefined ? [] : [`${movedRule(index)} ${quote(whenMoved)};`]),
        ];
      }),
    ]),
  )
  .join("")}`;
}

/** The name of a rule for the redirects of those of its addresses that have moved. */
function movedRule(index: number): string {
  return `moved${index + 1}`;
}

/** Makes `server.conf`. */
export function nginxServerConfiguration(release: Release): string {
  const { headers } = release;
  const prefix = namePrefix(release);
  const varying = listVaryingNames(headers);
  const lines = [
    ...Object.entries(headers.everywhere)
      .filter(([name]) => !varying.includes(name))
      .map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    // One without a value is not sent.
    ...varying.map((name, index) => `add_header ${name} $${prefix}_header_${index} always;`),
  ];
  const types = Object.entries(mediaTypes).map(
    ([ending, { type }]) => `  ${quote(type)} ${ending.slice(1)};`,
  );
  return `# Made by the build. In nginx's "server", whose "root" is the folder out: include …/out/.nginx/server.conf;
server_tokens off;
absolute_redirect off;
max_ranges 0;
# A release is never changed in place, so its files may stay open; a reload lets go of them.
open_file_cache max=10000 inactive=10m;
open_file_cache_valid 30s;
gzip off;
gzip_static on;
gzip_vary on;
# With Debian's libnginx-mod-http-brotli-static, which then serves the .br files:
# brotli_static on;

${lines.join("\n")}
add_header Cache-Control $${prefix}_cache_control always;
add_header Allow $${prefix}_allow always;

types {
${types.join("\n")}
}

error_page 404 @missing;
location @missing {
  try_files $${prefix}_missing =404;
}

if ($request_method !~ "^(?:GET|HEAD)$") {
  return 405;
}
if ($${prefix}_address = "") {
  return 404;
}
if ($${prefix}_asked != $${prefix}_address) {
  return 301 $${prefix}_address$is_args$args;
}
location / {
  try_files $${prefix}_file =404;
}
${Object.entries(namedMediaTypes)
  .map(([address, { type }]) => location(`= ${address}`, type))
  .join("")}${Object.entries(suffixMediaTypes)
  .map(([ending, { type }]) => location(`~ ${escapePattern(ending)}$`, type))
  .join("")}`;
}

/** The ways of writing a page's or a file's address that lead to it. */
function spellings(address: string, file: string): string[] {
  if (address === "/") return ["/", "/index", "/index.html"];
  if (!file.endsWith(".html")) return [address, `${address}/`];
  return ["", "/", ".html", "/index", "/index.html"].map((ending) => address + ending);
}

/** The names of the headers that a rule changes, each once, in the order of their letters. */
function listVaryingNames({ rules }: Release["headers"]): string[] {
  return [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))].sort();
}

/** What names a version in an address, and the moment of each; nothing where nothing has versions. */
function versionTables({ datetimes }: Release["headers"], own: (name: string) => string): string {
  const moments = Object.entries(datetimes);
  if (moments.length === 0) return "";
  return `${map(own("address"), own("version"), ['default "";', `"~${versionPattern}" $1;`])}${map(
    own("version"),
    own("datetime"),
    ['default "";', ...moments.map(([step, datetime]) => pair(step, datetime))],
  )}`;
}

function quoteValue(value: string | null, own: (name: string) => string): string {
  // A function as the replacement: a dollar sign has a meaning in a text.
  return quote(value ?? "")
    .replaceAll(anyLanguage, () => own("language"))
    .replaceAll(anyNumber, () => own("number"))
    .replaceAll(anyVersion, () => own("version"))
    .replaceAll(anyDatetime, () => own("datetime"));
}

function location(pattern: string, type: string): string {
  return `location ${pattern} {\n  types {}\n  default_type ${quote(type)};\n}\n`;
}

function map(source: string, target: string, lines: readonly string[]): string {
  return `map ${source} ${target} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}\n`;
}

function pair(from: string, to: string): string {
  return `${quote(from)} ${quote(to)};`;
}

/** A string as nginx reads it; a dollar sign would begin a variable, and no header of ours has one. */
function quote(text: string): string {
  if (text.includes("$")) throw new Error(`nginx’s configuration can't hold this text: ${text}`);
  return quoteText(text);
}
