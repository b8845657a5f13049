/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. The canonical form of addresses, compression,
 * validators and `Cache-Control` of pages are these hosts' own, and as the site needs them.
 */

import { anyLanguage, inLanguage, languageOf, languages } from "../../lib/model/languages.ts";
import { findMediaType, namedMediaTypes } from "../../lib/model/media-types.ts";
import { anyDatetime, escapePattern, isFilled, redirectStatus } from "../headers/header-rules.ts";
import { immutablePrefixes } from "../headers/headers.ts";
import type { HeaderRule, Release } from "../release/release.ts";

/** Endings that these hosts don't know, or give without a character set. */
const unknownEndings = [".bib", ".ris", ".md", ".csl.json", ".rules.json", ".wlnk"] as const;

const everyPath = "/*";

/** Cloudflare Pages passes over rules and lines beyond these. */
const limits = { rules: 100, lineLength: 2000 } as const;

/**
 * Makes `_headers`. Of two rules for one address Netlify takes the later value of a header; Cloudflare Pages joins both,
 * unless the later one takes the earlier off, in a line (`! Name`) that Netlify passes over.
 *
 * @throws {Error} where Cloudflare Pages would pass over a part of it
 */
export function headersFile(release: Release): string {
  const rules = [...listRules(release)].map(([path, headers]) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(value === null || (path !== everyPath && Object.hasOwn(release.headers.everywhere, name))
        ? [`! ${name}`]
        : []),
      ...(value === null ? [] : [`${name}: ${value}`]),
    ]);
    return [path, ...lines.map((line) => `  ${line}`)];
  });
  if (rules.length > limits.rules || rules.flat().some((line) => line.length > limits.lineLength)) {
    throw new Error(
      `_headers needs more than the ${limits.rules} rules, or ${limits.lineLength} characters in a line, that hosts read.`,
    );
  }
  return rules.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** The rules by path, each path once: Cloudflare Pages forgets the first of two. */
function listRules({ headers, files }: Release): Map<string, HeaderRule["headers"]> {
  // Cloudflare Pages lets every site read everything unless it is told not to.
  const everywhere = { "Access-Control-Allow-Origin": null, ...headers.everywhere };
  const rules = new Map<string, HeaderRule["headers"]>([[everyPath, everywhere]]);
  const add = (path: string, own: HeaderRule["headers"]) => rules.set(path, { ...rules.get(path), ...own });

  for (const { address, headers: own } of widen(listNamed({ headers, files }), files)) add(address, own);
  for (const prefix of immutablePrefixes.filter((each) =>
    files.some(({ address }) => address.startsWith(each)),
  )) {
    add(`${prefix}*`, { "Cache-Control": headers.immutable });
  }
  for (const ending of unknownEndings.filter((each) => files.some(({ address }) => address.endsWith(each)))) {
    // A name that is nothing but an ending is taken for one without.
    add(`/*${ending}`, typeOf(`/file${ending}`));
  }
  for (const { address } of files.filter((each) => Object.hasOwn(namedMediaTypes, each.address))) {
    add(address, typeOf(address));
  }
  return rules;
}

/** An address, or a pattern of addresses, with its own headers; these hosts know `:number` and `:version` as any step of an address. */
interface Named {
  readonly address: string;
  readonly headers: HeaderRule["headers"];
}

/** What the rules name and this release has files at, in each language by itself. */
function listNamed({ headers, files }: Pick<Release, "headers" | "files">): readonly Named[] {
  return headers.rules.flatMap((rule) => {
    // A version without its moment is none to a client of Memento. Its page has the links in its head.
    if (Object.values(rule.headers).includes(anyDatetime)) return [];
    return rule.addresses
      .filter(hasWholeSteps)
      .flatMap(inEachLanguage)
      .flatMap((address) => {
        const own = withoutFilled(inLanguageOf(address, rule.headers));
        const pattern = matching([address]);
        const isNeeded = Object.keys(own).length > 0 && files.some((file) => pattern.test(file.address));
        return isNeeded ? [{ address, headers: own }] : [];
      });
  });
}

/** Whether these hosts can read a pattern: a name stands for a whole step, and a PDF has the number of its record within one. */
function hasWholeSteps(address: string): boolean {
  return !/[^/]:/u.test(address.replace(anyLanguage, ""));
}

function inEachLanguage(address: string): readonly string[] {
  if (!address.startsWith(anyLanguage)) return [address];
  return languages.map((language) => inLanguage(address.slice(anyLanguage.length), language));
}

/** Headers with the beginning that addresses have in the language of one. */
function inLanguageOf(address: string, headers: HeaderRule["headers"]): HeaderRule["headers"] {
  const start = inLanguage("/", languageOf(address)).replace(/\/$/u, "");
  const filled = Object.entries(headers).map(
    ([name, value]) => [name, value?.replaceAll(anyLanguage, start) ?? null] as const,
  );
  return Object.fromEntries(filled);
}

/** Names for any step of an address; none has more. */
const stepNames = ["first", "second", "third", "fourth"] as const;

/**
 * Patterns in which every step but the last is any step, in place of those that have the last step and the headers in common:
 * by kind and language there would be more than these hosts read. One that would open what no rule names is not made.
 */
function widen(named: readonly Named[], files: Release["files"]): readonly Named[] {
  const sameAs = ({ headers }: Named) => {
    const text = JSON.stringify(headers);
    return named.filter((other) => JSON.stringify(other.headers) === text);
  };
  const wide = new Map<string, Named>();
  for (const each of named.filter(({ address }) => address.includes("/:"))) {
    const [last = "", ...steps] = each.address.slice(1).split("/").toReversed();
    const address = `${steps.map((_, place) => `/:${stepNames[place]}`).join("")}/${last}`;
    if (wide.has(address)) continue;
    const [all, listed] = [matching([address]), matching(sameAs(each).map((other) => other.address))];
    if (files.every((file) => !all.test(file.address) || listed.test(file.address)))
      wide.set(address, { address, headers: each.headers });
  }
  const covers = (one: Named, other: Named) =>
    matching([one.address]).test(other.address) && sameAs(one).includes(other);
  return [...wide.values(), ...named.filter((each) => ![...wide.values()].some((one) => covers(one, each)))];
}

/** A regular expression of addresses and patterns, as these hosts read them. */
function matching(addresses: readonly string[]): RegExp {
  return new RegExp(
    `^(?:${addresses.map((each) => escapePattern(each).replaceAll(/:\w+/gu, "[^/]+")).join("|")})$`,
  );
}

/**
 * Makes `_redirects`. No file is at a moved address, so Netlify needs no `301!`, which Cloudflare Pages would not read.
 * Cloudflare Pages reads the first 2,000 of these lines and passes over the others, so the most important are first: pages,
 * then their forms, then other ways of writing the address, which Netlify reads as the same. Cloudflare finds the nearest
 * 404 page by itself and passes over the lines for Netlify.
 */
export function redirectsFile({ redirects, files, missing }: Release): string {
  const pages = new Set(files.filter(({ file }) => file.endsWith(".html")).map(({ address }) => address));
  const lines = redirects.map(({ from, to }) => ({ from, to, isPage: pages.has(to.split("#")[0] ?? to) }));
  const steps = ({ from }: (typeof lines)[number]) => from.split("/").length;
  const exact = lines.toSorted((one, other) => steps(one) - steps(other));
  const others = exact.flatMap(({ from, to, isPage }) =>
    (isPage ? ["/", ".html"] : []).map((ending) => ({ from: from + ending, to })),
  );
  return [
    ...[...exact, ...others].map(({ from, to }) => `${from} ${to} ${redirectStatus}\n`),
    ...missing.map(({ under, file }) => `${under}* /${file} 404\n`),
  ].join("");
}

/** Cloudflare Pages would fill in the number, Netlify would send the value as it is written here. */
function withoutFilled(headers: HeaderRule["headers"]): HeaderRule["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => !isFilled(value)));
}

function typeOf(path: string): Record<string, string> {
  const type = findMediaType(path)?.type;
  return type === undefined ? {} : { "Content-Type": type };
}
