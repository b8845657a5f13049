/**
 * nginx: the release as two files to include, the tables in `http`, the rules in `server`. As in the built-in server an
 * address is looked up, never made into a path, so nothing but the release can be reached. (Its `map` compares without
 * regard to case, which is what makes upper case redirect.)
 */

import { mediaTypes, namedMediaTypes, suffixMediaTypes } from "../../lib/media-types.ts";
import { anyNumber } from "../../lib/routes.ts";
import { addressPattern, fileStatuses, numberPattern } from "../header-rules.ts";
import { immutablePrefixes } from "../headers.ts";
import type { Release } from "../release.ts";

/** Makes `http.conf`. */
export function nginxHttpConfiguration({ files, missing, redirects, headers }: Release): string {
  const addresses = files.flatMap(({ address, file }) =>
    spellings(address, file).map((each) => pair(each, address)),
  );
  const moved = redirects.flatMap(({ from, to }) => [pair(from, to), pair(`${from}/`, to)]);
  const longest = [...addresses, ...moved].reduce((length, line) => Math.max(length, line.length), 0);
  return `# Made by the build. In nginx's "http": include …/out/.nginx/http.conf;
map_hash_max_size ${powerOfTwo((addresses.length + moved.length) * 2)};
map_hash_bucket_size ${powerOfTwo(longest * 4 + 64)};

# The one address for each way of writing it.
${map("$uri", "$site_address", ['default "";', ...moved, ...addresses])}
${map("$site_address", "$site_file", ['default "";', ...files.map(({ address, file }) => pair(address, `/${file}`))])}
# What was asked for, as it was written.
${map("$request_uri", "$site_asked", ['"~^(?:https?://[^/?]*)?(?<site_path>[^?]*)" $site_path;'])}
# The 404 page of the nearest part of the site.
${map(
  "$uri",
  "$site_missing",
  missing.map(({ under, file }) => `"~*^${escapePattern(under)}" "/${file}";`),
)}
${map("$site_address", "$site_cache_control", [
  `default "${headers.revalidate}";`,
  `"~^(?:${immutablePrefixes.map(escapePattern).join("|")})" "${headers.immutable}";`,
])}
${map("$status", "$site_allow", ['default "";', '405 "GET, HEAD";'])}
# Headers that belong to some addresses: the number of the rule, and the number in the address, which values may repeat.
${map('"$status $site_address"', "$site_rule", [
  'default "";',
  ...headers.rules.map(
    (rule, index) => `"~^(?:${fileStatuses.join("|")}) ${addressPattern(rule)}$" ${index + 1};`,
  ),
])}${map("$site_address", "$site_number", ['default "";', `"~${numberPattern}" $1;`])}
${listVaryingNames(headers)
  .map((name) =>
    map("$site_rule", variableOf(name), [
      `default ${quote(headers.everywhere[name] ?? "")};`,
      ...headers.rules.flatMap(({ headers: { [name]: value } }, index) =>
        value === undefined ? [] : [`${index + 1} ${quoteValue(value)};`],
      ),
    ]),
  )
  .join("")}`;
}

/** Makes `server.conf`. */
export function nginxServerConfiguration({ headers }: Release): string {
  const varying = listVaryingNames(headers);
  const lines = [
    ...Object.entries(headers.everywhere)
      .filter(([name]) => !varying.includes(name))
      .map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    // One without a value is not sent.
    ...varying.map((name) => `add_header ${name} ${variableOf(name)} always;`),
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
add_header Cache-Control $site_cache_control always;
add_header Allow $site_allow always;

types {
${types.join("\n")}
}

error_page 404 @missing;
location @missing {
  try_files $site_missing =404;
}

if ($request_method !~ "^(?:GET|HEAD)$") {
  return 405;
}
if ($site_address = "") {
  return 404;
}
if ($site_asked != $site_address) {
  return 301 $site_address$is_args$args;
}
location / {
  try_files $site_file =404;
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

/** The variable that holds a header's value: `X-Frame-Options` → `$site_x_frame_options`. */
function variableOf(name: string): string {
  return `$site_${name.toLowerCase().replaceAll("-", "_")}`;
}

function quoteValue(value: string | null): string {
  return quote(value ?? "").replaceAll(anyNumber, "$site_number");
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
  if (text.includes("$")) throw new Error(`nginx can't be told this text: ${text}`);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function powerOfTwo(least: number): number {
  return 2 ** Math.max(7, Math.ceil(Math.log2(least)));
}
