/** Apache httpd: the release as one `.htaccess`, for a host that has the folder as its `DocumentRoot`. */
import { anyLanguage, languageOf, originalLanguage } from "../../lib/model/languages.ts";
import { mediaTypes, namedMediaTypes, suffixMediaTypes } from "../../lib/model/media-types.ts";
import { anyNumber } from "../../lib/model/routes.ts";
import { anyVersion } from "../../lib/model/versions.ts";
import {
  addressPattern,
  anyDatetime,
  escapePattern,
  fileStatuses,
  isFilled,
  languagePattern,
  movedHeaders,
  numberPattern,
  redirectStatus,
  versionPattern,
} from "../headers/header-rules.ts";
import { immutablePrefixes } from "../headers/headers.ts";
import { groupRedirects, type RedirectGroup } from "../release/redirects.ts";
import type { HeaderRule, Release } from "../release/release.ts";
import { quote } from "./quote.ts";

/** A coding that the client names without refusing it (RFC 9110, section 12.4.2). */
const accepted = (coding: string) =>
  `(?:^|,)\\s*${coding}\\s*(?:;\\s*q\\s*=\\s*(?:1(?:\\.0{0,3})?|0\\.\\d{0,2}[1-9]\\d{0,2})\\s*)?(?:,|$)`;

/** How a target begins that names its host (RFC 9112, section 3.2.2), which is of no interest. */
const origin = "(?:https?://[^/? ]*)?";

/** Makes `.htaccess`. Needs `AllowOverride All` and the modules rewrite, headers and mime. */
export function apacheConfiguration({ headers, missing, redirects }: Release): string {
  const everywhere = Object.entries(headers.everywhere).map(
    ([name, value]) => `Header always set ${name} ${quote(value)}`,
  );
  const types = Object.entries(mediaTypes).map(([ending, { type }]) => `AddType ${quote(type)} ${ending}`);
  const compressible = Object.entries(mediaTypes).flatMap(([ending, each]) =>
    each.compressible ? [ending] : [],
  );
  const forced = [
    // The name of a file is all that is known here; it is the same in every language.
    ...Object.entries(namedMediaTypes)
      .filter(([address]) => languageOf(address) === originalLanguage)
      .map(([address, { type }]) => ({ name: `^${escapePattern(address.slice(1))}`, type })),
    ...Object.entries(suffixMediaTypes).map(([ending, { type }]) => ({ name: escapePattern(ending), type })),
  ];
  const moved = groupRedirects(redirects).flatMap(redirectRules);
  const hasVersions = Object.keys(headers.datetimes).length > 0;
  return `# Made by the build, for a host whose DocumentRoot is this folder.
# What only the host itself can be configured with: UseCanonicalName On (redirects name the site, whatever name was asked for) and
# TraceEnable Off.
Options -Indexes -MultiViews +FollowSymLinks
DirectorySlash Off
DirectoryIndex disabled
FileETag MTime Size
AddDefaultCharset Off
ErrorDocument 404 /404.html
${[...missing]
  .reverse()
  .filter(({ under }) => under !== "/")
  .map(
    ({ under, file }) =>
      `<If "%{THE_REQUEST} =~ m#^\\S+ ${origin}${escapePattern(under)}#i">\n  ErrorDocument 404 /${file}\n</If>`,
  )
  .join("\n")}

RemoveType .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
${types.join("\n")}
${forced.map(({ name, type }) => `<FilesMatch "${name}(?:\\.(?:br|gz))?$">\n  ForceType ${quote(type)}\n</FilesMatch>`).join("\n")}

${everywhere.join("\n")}
Header always set Cache-Control ${quote(headers.revalidate)}
Header always set Cache-Control ${quote(headers.immutable)} "expr=%{REQUEST_STATUS} < 400 && %{REQUEST_URI} =~ m#^(?:${immutablePrefixes.map(escapePattern).join("|")})#"
Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == 405"
Header unset Accept-Ranges
RequestHeader unset Range
<FilesMatch "(?:${compressible.map(escapePattern).join("|")})(?:\\.(?:br|gz))?$">
  Header always set Vary Accept-Encoding "expr=%{REQUEST_FILENAME} =~ m#\\.(?:br|gz)$# || -f '%{REQUEST_FILENAME}.gz'"
</FilesMatch>
# Headers that belong to some addresses: as they were asked for, whichever file answers.
${[...headers.rules.map(section), ...moments(headers)].join("\n")}

RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]
# An error's own document, in an encoding that the client takes.
RewriteCond %{ENV:REDIRECT_STATUS} .
RewriteCond %{HTTP:Accept-Encoding} "${accepted("br")}"
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.*\\.html)$ /$1.br [END]
RewriteCond %{ENV:REDIRECT_STATUS} .
RewriteCond %{HTTP:Accept-Encoding} "${accepted("(?:x-)?gzip")}"
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.*\\.html)$ /$1.gz [END]
RewriteCond %{ENV:REDIRECT_STATUS} .
RewriteRule ^ - [END]
# Not public: hidden files, configuration, compressed files and error documents by their own names.
RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]
RewriteRule "^_(?:headers|redirects)$" - [R=404,L]
RewriteRule "\\.(?:br|gz)$" - [R=404,L]
RewriteRule "(?:^|/)404(?:\\.html)?/*$" - [NC,R=404,L]
# The language and the number of an address, which its headers may repeat.
RewriteCond %{REQUEST_URI} "${languagePattern}"
RewriteRule ^ - [E=SITE_LANGUAGE:%1]
RewriteCond %{REQUEST_URI} "${numberPattern}"
RewriteRule ^ - [E=SITE_NUMBER:%1]
${hasVersions ? `# What names a version in an address, likewise.\nRewriteCond %{REQUEST_URI} "${versionPattern}"\nRewriteRule ^ - [E=SITE_VERSION:%1]\n` : ""}# A file by its exact name; a page's name has no ending.
RewriteCond %{REQUEST_URI} !\\.html$
RewriteCond %{REQUEST_FILENAME} -f
RewriteCond expr "%{THE_REQUEST} =~ m#^\\S+ ${origin}([^? ]*)# && $1 == %{REQUEST_URI}"
RewriteRule ^ - [E=SITE_FILE:%{REQUEST_URI},S=${5 + moved.length / 2}]
# Else the one way of writing the address: lower case, without doubled and trailing slashes, ".html" and "index".
RewriteCond expr "tolower(%{REQUEST_URI}) =~ m#^/*(.*?)(?:\\.html)?/*$#"
RewriteRule ^ - [E=SITE_ADDRESS:/%1]
RewriteCond expr "reqenv('SITE_ADDRESS') =~ m#^/(?:(.*)/)?index$#"
RewriteRule ^ - [E=SITE_ADDRESS:/%1]
${moved.map((line) => `${line}\n`).join("")}RewriteCond %{ENV:SITE_ADDRESS} =/
RewriteRule ^ - [E=SITE_FILE:/index.html,S=1]
RewriteRule ^ - [E=SITE_FILE:%{ENV:SITE_ADDRESS}.html]
RewriteCond expr "! (%{THE_REQUEST} =~ m#^\\S+ ${origin}([^? ]*)# && $1 == reqenv('SITE_ADDRESS'))"
RewriteCond %{DOCUMENT_ROOT}%{ENV:SITE_FILE} -f [OR]
RewriteCond %{DOCUMENT_ROOT}%{ENV:SITE_ADDRESS} -f
RewriteRule ^ %{ENV:SITE_ADDRESS} [NE,R=301,L]
RewriteCond %{DOCUMENT_ROOT}%{ENV:SITE_FILE} !-f
RewriteRule ^ - [R=404,L]
RewriteCond %{HTTP:Accept-Encoding} "${accepted("br")}"
RewriteCond %{DOCUMENT_ROOT}%{ENV:SITE_FILE}.br -f
RewriteRule ^ %{ENV:SITE_FILE}.br [END]
RewriteCond %{HTTP:Accept-Encoding} "${accepted("(?:x-)?gzip")}"
RewriteCond %{DOCUMENT_ROOT}%{ENV:SITE_FILE}.gz -f
RewriteRule ^ %{ENV:SITE_FILE}.gz [END]
RewriteRule ^ %{ENV:SITE_FILE} [END]
`;
}

/** A condition and its rule for an address that moved, and what is below it: however it is written, one step. */
function redirectRules({ from, to, below }: RedirectGroup): string[] {
  const forms = below.length === 0 ? "" : `(/(?:${below.map(escapePattern).join("|")}))?`;
  return [
    // Not through `quote`: mod_rewrite reads its own lines, and takes a doubled backslash for two.
    `RewriteCond %{ENV:SITE_ADDRESS} "^${escapePattern(from.toLowerCase())}${forms}$"`,
    `RewriteRule ^ ${forms === "" ? to : `${to}%1`} [E=SITE_MOVED:1,NE,R=${redirectStatus},L]`,
  ];
}

/** That an address is answered with its file. */
const withFile = `%{REQUEST_STATUS} =~ m#^(?:${fileStatuses.join("|")})$#`;

/** That one of a rule's addresses was asked for, as far as before its query. */
const askedFor = (rule: Pick<HeaderRule, "addresses">) =>
  `%{THE_REQUEST} =~ m#^\\S+ ${origin}${addressPattern(rule)}`;

/** The moments of versions, a line for each: what a rule of many addresses can't say. */
function moments({ rules, datetimes }: Release["headers"]): string[] {
  const dated = rules.filter(({ headers }) => Object.values(headers).includes(anyDatetime));
  const names = new Set(
    dated.flatMap(({ headers }) => Object.keys(headers).filter((name) => headers[name] === anyDatetime)),
  );
  const lines = [...names].flatMap((name) =>
    Object.entries(datetimes).map(
      ([step, datetime]) =>
        `  Header always set ${name} ${quote(datetime)} "expr=${withFile} && %{THE_REQUEST} =~ m#^\\S+ [^? ]*/${step}[? ]#"`,
    ),
  );
  if (lines.length === 0) return [];
  const addresses = dated.flatMap((rule) => rule.addresses);
  return [`<If "${askedFor({ addresses })}[? ]#">\n${lines.join("\n")}\n</If>`];
}

/** The headers of a rule, sent with files and not with errors; some also with the redirects of moved addresses. */
function section(rule: HeaderRule): string {
  const condition = `"expr=${withFile}"`;
  const moved = `"expr=%{REQUEST_STATUS} == ${redirectStatus} && -n reqenv('SITE_MOVED')"`;
  const own = Object.entries(rule.headers).filter(([, value]) => value !== anyDatetime);
  const lines = own.map(([name, value]) =>
    value === null
      ? `  Header always unset ${name} ${condition}`
      : `  Header always set ${name} ${quoteValue(value)} ${condition}`,
  );
  const movedLines = Object.entries(movedHeaders(rule)).map(
    ([name, value]) => `  Header always set ${name} ${quote(value)} ${moved}`,
  );
  const asked = askedFor(rule);
  return [
    `<If "${asked}[? ]#">\n${lines.join("\n")}\n</If>`,
    ...(movedLines.length > 0
      ? [`<If "${asked}(?:\\.html)?/*[? ]#i">\n${movedLines.join("\n")}\n</If>`]
      : []),
  ].join("\n");
}

/** What is repeated has another name when Apache answers with another file than the one it began with, a compressed one. */
function quoteValue(value: string): string {
  if (!isFilled(value)) return quote(value);
  const variable = (name: string) => `%{reqenv:${name}}%{reqenv:REDIRECT_${name}}`;
  return quote(
    `expr=${value.replaceAll(anyLanguage, variable("SITE_LANGUAGE")).replaceAll(anyNumber, variable("SITE_NUMBER")).replaceAll(anyVersion, variable("SITE_VERSION"))}`,
  );
}
