/** Which addresses a text may link to. */

import { quoted } from "../findings/diagnostics.ts";
import { didYouMean, findMeant } from "../findings/suggestions.ts";
import type { SitePaths } from "../model/site-paths.ts";
import type { Say } from "../words/guide/words.ts";
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
  readonly message: Say | string;
  readonly hint: Say | string;
  /** The file of `public/` that it is about, if it is about one. */
  readonly file?: PublicFile;
  /** The address that must have been meant. */
  readonly meant?: string;
}

/** What is wrong, as the rest of a sentence about the address. */
const mistake = (
  url: string,
  predicate: string,
  hint: string,
  rule: AddressMistake["rule"] = "address",
): AddressMistake => ({
  rule,
  message: `The address ${quoted(url)} ${predicate}.`,
  hint,
});

const allowed = "write a page of this site (/goals/56), https://…, mailto:… or tel:…";

/** What browsers drop from an address before they read it, and what hides in it. */
const hidden = /[\p{Cc}\p{Cf}\p{Z}\s]/gu;

/**
 * Checks the address of a link as a browser would understand it.
 * @param url decoded: without Markdown's escapes and entities
 * @returns nothing when the address can be published
 */
export function checkAddress(url: string, site: KnownAddresses): AddressMistake | undefined {
  const bare = url.replace(hidden, "");
  if (bare === "") return { rule: "address", message: "The link has no address.", hint: allowed };
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
    return mistake(url, "is not a well-formed telephone number", "write for example tel:+81-22-000-0000");
  }
  if (scheme === "tel") return undefined;
  if (scheme !== undefined) return checkWeb(url, site);
  return url.startsWith("/") ? checkPath(url, site) : relative(url, site);
}

/** Signs that no address holds. */
function formMistake(url: string, bare: string): AddressMistake | undefined {
  if (bare !== url)
    return mistake(url, "holds spaces or invisible characters", "delete them; write %20 for a space");
  if (url.includes("\\")) return mistake(url, "holds a backslash", "delete it, or write / instead");
  if (/[<>"{}|^`]/u.test(url)) return mistake(url, "holds a sign that addresses cannot hold", allowed);
  if (/%(?![\dA-Fa-f]{2})/u.test(url))
    return mistake(url, "holds a % without two digits after it", "write %25 for the sign itself");
  if (url.startsWith("//"))
    return mistake(url, "begins with two slashes", "write https:// before the name of a host");
  return undefined;
}

function wrongScheme(url: string, bare: string, scheme: string): AddressMistake {
  if (/^[a-z]:[\\/]/iu.test(bare) || scheme === "file")
    return mistake(url, "is a file on a computer", allowed);
  if (/^[\w.-]+\.[a-z]{2,}:\d+/iu.test(bare))
    return mistake(url, "lacks https:// at its beginning", "write https:// before the name of the host");
  return mistake(url, `begins with “${scheme.slice(0, 30)}:”, which is not allowed`, allowed);
}

/** An address as people write it, name@host. */
const mailbox = /^[\w.!#$%&'*+=^{|}~-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/iu;

function checkMail(url: string): AddressMistake | undefined {
  const [recipient = ""] = url.slice("mailto:".length).split("?", 1);
  if (recipient.length < 255 && mailbox.test(recipient) && !/\.\.|^\.|\.@/u.test(recipient)) return undefined;
  return mistake(url, "is not a well-formed e-mail address", "write for example mailto:office@example.org");
}

function checkWeb(url: string, site: KnownAddresses): AddressMistake | undefined {
  const authority = /^https?:\/\/([^/?#]*)/iu.exec(url)?.[1];
  if (authority === undefined)
    return mistake(
      url,
      "lacks the two slashes after its colon",
      "write https:// before the name of the host",
    );
  if (authority.includes("@"))
    return mistake(url, "holds a user name before “@”", "delete what stands before the name of the host");
  if (authority === "" || !URL.canParse(url))
    return mistake(url, "is not well-formed", "copy it again from the browser");
  const { hostname } = new URL(url);
  if (/^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/u.test(hostname)) {
    return mistake(
      url,
      "is one of the writer’s own computer (localhost)",
      "write the address of a page of this site from its root: /goals/56",
      "own-address",
    );
  }
  if (site.hosts.has(hostname.replace(/^www\./u, ""))) {
    return mistake(
      url,
      "is a full address of this site itself",
      "write it from the root of the site: /goals/56",
      "own-address",
    );
  }
  if (isRealHost(hostname, authority.replace(/:\d*$/u, ""))) return undefined;
  return mistake(url, "has no real host", "write the whole name, such as www.example.org");
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
    return mistake(url, "holds dot segments", "write the path from the root without “.” and “..”");
  if (files.find(path) && query === undefined) return undefined;
  const broken = (message: string, hint: string, meant?: string): AddressMistake => ({
    ...{ rule: "broken-link", message, hint },
    ...(meant !== undefined && { meant }),
  });
  if (!paths.has(path)) {
    guesses.left -= 1;
    if (guesses.left < 0)
      return broken(`There is no page at ${quoted(path)}.`, "write the address of a page that exists");
    const steps = path.replace(/\/+$/u, "").split("/").length;
    // Of the same depth only: records have many forms, and a record is not meant by one.
    const known = [...paths.keys()].filter((other) => other.split("/").length === steps);
    const written = path.replace(/\/+$/u, "");
    const meant = findMeant(written, known);
    return broken(
      `There is no page at ${quoted(path)}.`,
      `${didYouMean(written, known)}${siblings(path, paths)}`,
      meant && meant + url.slice(path.length),
    );
  }
  if (query !== undefined)
    return broken(`An address of this site takes no ${quoted(`?${query}`)}.`, `write ${path}`);
  const fragments = paths.get(path);
  if (fragment === undefined || !fragments || fragments.has(fragment)) return undefined;
  guesses.left -= 1;
  const known = guesses.left < 0 ? [...fragments].slice(0, 13) : [...fragments];
  const shown = known.slice(0, 12).map((name) => `#${name}`);
  const list =
    known.length === 0
      ? "that page has no such places"
      : `places on that page: ${shown.join(", ")}${known.length > 12 ? " …" : ""}`;
  return broken(
    `There is no place ${quoted(`#${fragment}`)} on the page ${path}.`,
    `${didYouMean(fragment, known)}${list}`,
    placeOf(path, findMeant(fragment, known)),
  );
}

function splitAt(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** The addresses next to one that does not exist. */
function siblings(path: string, paths: SitePaths): string {
  const folder = /^\/[^/]+\//u.exec(path)?.[0] ?? "/";
  const inside = [...paths.keys()].filter(
    (other) => other.startsWith(folder) && !other.slice(folder.length).includes("/"),
  );
  const known = inside.length > 0 ? inside : [...paths.keys()];
  return `addresses that exist: ${known.slice(0, 8).join(", ")}${known.length > 8 ? " …" : ""}`;
}

function relative(url: string, { paths }: KnownAddresses): AddressMistake {
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/iu.test(url))
    return mistake(url, "lacks mailto: at its beginning", `write mailto:${url}`);
  if (url.startsWith("#"))
    return mistake(url, "is a place without its page", "write the page too: /goals/56#p1");
  const path = `/${url.replace(/^(?:\.{1,2}\/)+/u, "")}`;
  if (paths.has(splitAt(path, "#")[0]))
    return mistake(url, "does not begin at the root of the site", `write ${path}`);
  if (/\.mdx?(?:#.*)?$/iu.test(url)) {
    const page = path.replace(/^\/(?:content\/)?(?:pages\/)?/u, "/").replace(/\.mdx?(?:#.*)?$/iu, "");
    return mistake(url, "is a file, not a page", paths.has(page) ? `write ${page}` : allowed);
  }
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/?#]|$))/iu.test(url))
    return mistake(url, "lacks https:// at its beginning", `write https://${url}`);
  return mistake(url, "does not begin with /, https://, mailto: or tel:", allowed);
}
