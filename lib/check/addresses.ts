/** Which addresses a text may link to. */

import { excerpt } from "../findings/diagnostics.ts";
import { findMeant, findNear } from "../findings/suggestions.ts";
import type { SitePaths } from "../model/site-paths.ts";
import type { AddressFault } from "../words/guide/groups/texts-links.ts";
import type { Say } from "../words/guide/words.ts";
import { withGuess } from "./guess.ts";
import { nameMistake, type PublicFile, type PublicFiles } from "./public-files.ts";

/** The addresses that exist: paths, and the fragments of each where they are known. */
export interface KnownAddresses {
  readonly paths: SitePaths;
  /** The files of `public/`: `/campus.png`. */
  readonly files: PublicFiles;
  /** The host names under which the site itself is published. */
  readonly hosts: ReadonlySet<string>;
  /** How many wrong addresses can still be compared with all others. */
  readonly guesses: { left: number };
}

/** What is wrong with an address. */
export interface AddressMistake {
  readonly rule: "address" | "broken-link" | "own-address" | "public-file" | "not-a-file";
  readonly message: Say;
  readonly hint: Say;
  /** The file of `public/` that it is about, if it is about one. */
  readonly file?: PublicFile;
  /** The address that must have been meant. */
  readonly meant?: string;
}

/** A fault in how an address is written. */
const mistake = (
  url: string,
  fault: AddressFault,
  hint: Say,
  rule: AddressMistake["rule"] = "address",
): AddressMistake => ({
  rule,
  message: ({ texts }) => texts.address.faults[fault](excerpt(url)),
  hint,
});

const allowed: Say = ({ texts }) => texts.address.allowedHint;
const withHttps: Say = ({ texts }) => texts.address.httpsHint;

/** A hint that says what to write. */
const write =
  (address: string): Say =>
  ({ texts }) =>
    texts.write(address);

/** What browsers drop from an address before they read it, and what hides in it. */
const hidden = /[\p{Cc}\p{Cf}\p{Z}\s]/gu;

/**
 * Checks the address of a link as a browser would understand it.
 * @param url decoded: without Markdown's escapes and entities
 * @returns nothing when the address can be published
 */
export function checkAddress(url: string, site: KnownAddresses): AddressMistake | undefined {
  const bare = url.replace(hidden, "");
  if (bare === "") return { rule: "address", message: ({ texts }) => texts.link.noAddress, hint: allowed };
  // First, because what is wrong with a file's name is often wrong with its address too.
  const file = fileMistake(url, site);
  if (file) return file;
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !["http", "https", "mailto", "tel"].includes(scheme))
    return wrongScheme(url, bare, scheme);
  const form = formMistake(url, bare);
  if (form) return form;
  if (scheme === "mailto") return checkMail(url);
  if (scheme === "tel" && !/^tel:\+?\d[\d().-]{2,30}$/iu.test(url)) {
    return mistake(url, "telephone", ({ texts }) => texts.address.telephoneHint);
  }
  if (scheme === "tel") return undefined;
  if (scheme !== undefined) return checkWeb(url, site);
  return url.startsWith("/") ? checkPath(url, site) : relative(url, site);
}

/** Signs that no address holds. */
function formMistake(url: string, bare: string): AddressMistake | undefined {
  if (bare !== url) return mistake(url, "invisible", ({ texts }) => texts.address.invisibleHint);
  if (url.includes("\\")) return mistake(url, "backslash", ({ texts }) => texts.address.backslashHint);
  if (/[<>"{}|^`]/u.test(url)) return mistake(url, "sign", allowed);
  if (/%(?![\dA-Fa-f]{2})/u.test(url))
    return mistake(url, "percent", ({ texts }) => texts.address.percentHint);
  if (url.startsWith("//")) return mistake(url, "twoSlashes", ({ texts }) => texts.address.twoSlashesHint);
  return undefined;
}

function wrongScheme(url: string, bare: string, scheme: string): AddressMistake {
  if (/^[a-z]:[\\/]/iu.test(bare) || scheme === "file") return mistake(url, "localFile", allowed);
  if (/^[\w.-]+\.[a-z]{2,}:\d+/iu.test(bare)) return mistake(url, "noHttps", withHttps);
  const named = { address: excerpt(url), scheme: scheme.slice(0, 30) };
  return { rule: "address", message: ({ texts }) => texts.address.scheme(named), hint: allowed };
}

/** An address as people write it, name@host. */
const mailbox = /^[\w.!#$%&'*+=^{|}~-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/iu;

function checkMail(url: string): AddressMistake | undefined {
  const [recipient = ""] = url.slice("mailto:".length).split("?", 1);
  if (recipient.length < 255 && mailbox.test(recipient) && !/\.\.|^\.|\.@/u.test(recipient)) return undefined;
  return mistake(url, "email", ({ texts }) => texts.address.emailHint);
}

function checkWeb(url: string, site: KnownAddresses): AddressMistake | undefined {
  const authority = /^https?:\/\/([^/?#]*)/iu.exec(url)?.[1];
  if (authority === undefined) return mistake(url, "noSlashes", withHttps);
  if (authority.includes("@")) return mistake(url, "userName", ({ texts }) => texts.address.userNameHint);
  if (authority === "" || !URL.canParse(url))
    return mistake(url, "malformed", ({ texts }) => texts.address.malformedHint);
  const { hostname } = new URL(url);
  if (/^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/u.test(hostname)) {
    return mistake(url, "localhost", ({ texts }) => texts.address.localhostHint, "own-address");
  }
  if (site.hosts.has(hostname.replace(/^www\./u, ""))) {
    return mistake(url, "ownHost", ({ texts }) => texts.address.ownHostHint, "own-address");
  }
  if (isRealHost(hostname, authority.replace(/:\d*$/u, ""))) return undefined;
  return mistake(url, "noHost", ({ texts }) => texts.address.noHostHint);
}

/**
 * Whether a host is a public name.
 * @param hostname as a browser reads it
 * @param written as it stands in the text: look-alike letters would be read otherwise
 */
function isRealHost(hostname: string, written: string): boolean {
  const labels = hostname.split(".");
  return (
    labels.length > 1 &&
    labels.every((label) => /^(?!-)[a-z\d-]{1,63}(?<!-)$/u.test(label)) &&
    /^(?:[a-z]{2,}|xn--.+)$/u.test(labels.at(-1) ?? "") &&
    written === written.normalize("NFKC") &&
    !written.includes("%")
  );
}

/** What is wrong with the address of a file that is in `public/`. */
function fileMistake(url: string, { paths, files }: KnownAddresses): AddressMistake | undefined {
  const [path = ""] = url.split(/[?#]/u, 1);
  const file = paths.has(path) ? undefined : files.find(path);
  return file && nameMistake(file, path);
}

function placeOf(path: string, fragment: string | undefined): string | undefined {
  return fragment && `${path}#${fragment}`;
}

function checkPath(url: string, { paths, files, guesses }: KnownAddresses): AddressMistake | undefined {
  const [whole = "", fragment] = splitAt(url, "#");
  const [path = "", query] = splitAt(whole, "?");
  const decoded = path.replace(/%2e/giu, ".").replace(/%2f|%5c/giu, "/");
  if (/(?:^|\/)\.{1,2}(?:\/|$)/u.test(decoded))
    return mistake(url, "dots", ({ texts }) => texts.address.dotsHint);
  if (files.find(path) && query === undefined) return undefined;
  const broken = (message: Say, hint: Say, meant?: string): AddressMistake => ({
    ...{ rule: "broken-link", message, hint },
    ...(meant !== undefined && { meant }),
  });
  if (!paths.has(path)) {
    const noPage: Say = ({ texts }) => texts.address.noPage(excerpt(path));
    guesses.left -= 1;
    if (guesses.left < 0) return broken(noPage, ({ texts }) => texts.address.noPageHint);
    const steps = path.replace(/\/+$/u, "").split("/").length;
    // Of the same depth only: records have many forms, and a record is not meant by one.
    const known = [...paths.keys()].filter((other) => other.split("/").length === steps);
    const written = path.replace(/\/+$/u, "");
    const meant = findMeant(written, known);
    const hint = withGuess(findNear(written, known), siblings(path, paths));
    return broken(noPage, hint, meant && meant + url.slice(path.length));
  }
  if (query !== undefined)
    return broken(({ texts }) => texts.address.query(excerpt(`?${query}`)), write(path));
  const fragments = paths.get(path);
  if (fragment === undefined || !fragments || fragments.has(fragment)) return undefined;
  guesses.left -= 1;
  const known = guesses.left < 0 ? [...fragments].slice(0, 13) : [...fragments];
  const names = known.slice(0, 12).map((name) => `#${name}`);
  const places: Say = ({ texts: { address } }) =>
    known.length === 0 ? address.noPlaces : address.places({ names, hasMore: known.length > 12 });
  return broken(
    ({ texts }) => texts.address.noPlace({ path, place: excerpt(`#${fragment}`) }),
    withGuess(findNear(fragment, known), places),
    placeOf(path, findMeant(fragment, known)),
  );
}

function splitAt(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** The addresses next to one that does not exist. */
function siblings(path: string, paths: SitePaths): Say {
  const folder = /^\/[^/]+\//u.exec(path)?.[0] ?? "/";
  const inside = [...paths.keys()].filter(
    (other) => other.startsWith(folder) && !other.slice(folder.length).includes("/"),
  );
  const known = inside.length > 0 ? inside : [...paths.keys()];
  const some = { names: known.slice(0, 8), hasMore: known.length > 8 };
  return ({ texts }) => texts.address.existing(some);
}

function relative(url: string, { paths }: KnownAddresses): AddressMistake {
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/iu.test(url)) return mistake(url, "noMailto", write(`mailto:${url}`));
  if (url.startsWith("#")) return mistake(url, "placeAlone", ({ texts }) => texts.address.placeAloneHint);
  const path = `/${url.replace(/^(?:\.{1,2}\/)+/u, "")}`;
  if (paths.has(splitAt(path, "#")[0])) return mistake(url, "notFromRoot", write(path));
  if (/\.mdx?(?:#.*)?$/iu.test(url)) {
    const page = path.replace(/^\/(?:content\/)?(?:pages\/)?/u, "/").replace(/\.mdx?(?:#.*)?$/iu, "");
    return mistake(url, "notPage", paths.has(page) ? write(page) : allowed);
  }
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/?#]|$))/iu.test(url))
    return mistake(url, "noHttps", write(`https://${url}`));
  return mistake(url, "otherBeginning", allowed);
}
