/** Which addresses a text may link to. */
import type { DraftKind } from "./drafts.ts";
import { documentFragment, pageRoute, recordRoute, routes } from "./routes.ts";
import { didYouMean } from "./suggestions.ts";

/** The addresses that exist: paths, and the fragments of each where they are known. */
export interface Site {
  /** From a path to its fragments; `undefined` where a file is too broken to know them. */
  readonly paths: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Addresses of the files in `public/`: `/campus.png`. */
  readonly files: ReadonlySet<string>;
  /** The host names under which the site itself is published. */
  readonly hosts: ReadonlySet<string>;
}

/** A record or page with a file, sound or not. */
export interface Located {
  readonly kind: DraftKind;
  /** The file name without its ending. */
  readonly name: string;
  /** The fragments of its text, where it could be read. */
  readonly fragments: readonly string[] | undefined;
  /** The strategy that a goal or the document names. */
  readonly strategy?: number | undefined;
}

/** The paths of the site with their fragments. */
export function sitePaths(records: readonly Located[]): Site["paths"] {
  const paths = new Map<string, ReadonlySet<string> | undefined>();
  const none: ReadonlySet<string> = new Set();
  for (const route of Object.values(routes)) paths.set(route, none);
  for (const record of records) paths.set(pathOf(record), record.fragments && new Set(record.fragments));
  const document = records.find(({ kind }) => kind === "document");
  if (document) paths.set(routes.document, documentFragments(document, records));
  return paths;
}

function pathOf({ kind, name }: Located): string {
  if (kind === "document") return routes.document;
  return kind === "page" ? pageRoute({ slug: name }) : recordRoute({ kind, number: Number(name) });
}

/** The document is read with the goals of its strategy below it; their fragments carry their names. */
function documentFragments(document: Located, records: readonly Located[]): ReadonlySet<string> | undefined {
  if (!document.fragments || document.strategy === undefined) return undefined;
  const goals = records.filter(({ kind, strategy }) => kind === "goal" && strategy === document.strategy);
  const own = goals.flatMap(({ name, fragments = [] }) => {
    const start = documentFragment({ kind: "goal", number: Number(name) });
    return [start, ...fragments.map((fragment) => `${start}-${fragment}`)];
  });
  return new Set([...document.fragments, ...own]);
}

/** What is wrong with an address. */
export interface AddressMistake {
  readonly rule: "address" | "broken-link" | "own-address";
  readonly message: string;
  readonly hint: string;
}

const mistake = (
  message: string,
  hint: string,
  rule: AddressMistake["rule"] = "address",
): AddressMistake => ({
  rule,
  message,
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
export function checkAddress(url: string, site: Site): AddressMistake | undefined {
  const bare = url.replace(hidden, "");
  if (bare === "") return mistake("The link has no address.", allowed);
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !["http", "https", "mailto", "tel"].includes(scheme))
    return wrongScheme(bare, scheme);
  if (bare !== url)
    return mistake("The address holds spaces or invisible characters.", "delete them; write %20 for a space");
  if (url.includes("\\")) return mistake("The address holds a backslash.", "write / instead");
  if (/[<>"{}|^`]/u.test(url))
    return mistake("The address holds a sign that addresses cannot hold.", allowed);
  if (/%(?![\dA-Fa-f]{2})/u.test(url))
    return mistake("The address holds a % without two digits after it.", "write %25 for the sign itself");
  if (url.startsWith("//"))
    return mistake("The address begins with two slashes.", "write https:// before the name of a host");
  if (scheme === "mailto") return checkMail(url);
  if (scheme === "tel") {
    const sound = /^tel:\+?\d[\d().-]{2,30}$/iu.test(url);
    return sound
      ? undefined
      : mistake("The telephone number is not well-formed.", "write for example tel:+81-22-000-0000");
  }
  if (scheme !== undefined) return checkWeb(url, site);
  return url.startsWith("/") ? checkPath(url, site) : relative(url, site);
}

function wrongScheme(bare: string, scheme: string): AddressMistake {
  if (/^[a-z]:[\\/]/iu.test(bare) || scheme === "file") {
    return mistake("The address is a file on a computer.", allowed);
  }
  if (/^[\w.-]+\.[a-z]{2,}:\d+/iu.test(bare))
    return mistake(
      "The address lacks https:// at its beginning.",
      "write https:// before the name of the host",
    );
  return mistake(`Addresses that begin with “${scheme.slice(0, 30)}:” are not allowed.`, allowed);
}

/** An address as people write it, name@host. */
const mailbox = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/iu;

function checkMail(url: string): AddressMistake | undefined {
  const [recipient = ""] = url.slice("mailto:".length).split("?", 1);
  if (mailbox.test(recipient) && !/\.\.|^\.|\.@/u.test(recipient)) return undefined;
  return mistake("The e-mail address is not well-formed.", "write for example mailto:office@example.org");
}

function checkWeb(url: string, site: Site): AddressMistake | undefined {
  const authority = /^https?:\/\/([^/?#]*)/iu.exec(url)?.[1];
  if (authority === undefined)
    return mistake(
      "The address lacks the two slashes after its colon.",
      "write https:// before the name of the host",
    );
  if (authority.includes("@"))
    return mistake(
      "The address holds a user name before “@”.",
      "delete what stands before the name of the host",
    );
  if (!URL.canParse(url)) return mistake("The address is not well-formed.", "copy it again from the browser");
  const { hostname } = new URL(url);
  const written = authority.replace(/:\d*$/u, "");
  if (/^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/u.test(hostname)) {
    return mistake(
      "The address is one of the writer’s own computer.",
      "write the address of a page of this site from its root: /goals/56",
      "own-address",
    );
  }
  if (site.hosts.has(hostname.replace(/^www\./u, ""))) {
    return mistake(
      "The address is a full address of this site itself.",
      "write it from the root of the site: /goals/56",
      "own-address",
    );
  }
  const labels = hostname.split(".");
  const isName =
    labels.length > 1 &&
    labels.every((label) => /^(?!-)[a-z\d-]{1,63}(?<!-)$/u.test(label)) &&
    /^(?:[a-z]{2,}|xn--.+)$/u.test(labels.at(-1) ?? "");
  const isWritten = written === written.normalize("NFKC") && !written.includes("%");
  if (isName && isWritten) return undefined;
  return mistake(
    `The address has no real host: “${authority.slice(0, 60)}”.`,
    "write the whole name, such as www.example.org",
  );
}

function checkPath(url: string, { paths, files }: Site): AddressMistake | undefined {
  const [whole = "", fragment] = splitAt(url, "#");
  const [path = "", query] = splitAt(whole, "?");
  const decoded = path.replace(/%2e/giu, ".").replace(/%2f/giu, "/").replace(/%5c/giu, "/");
  if (/(?:^|\/)\.{1,2}(?:\/|$)/u.test(decoded))
    return mistake("The address holds dot segments.", "write the path from the root without “.” and “..”");
  if (files.has(path) && fragment === undefined && query === undefined) return undefined;
  if (!paths.has(path)) {
    const near = didYouMean(path.replace(/\/+$/u, ""), [...paths.keys()]);
    return mistake(`There is no page at “${path}”.`, `${near}${siblings(path, paths)}`, "broken-link");
  }
  if (query !== undefined)
    return mistake("An address of this site takes no “?”.", `write ${path}`, "broken-link");
  const fragments = paths.get(path);
  if (fragment === undefined || !fragments || fragments.has(fragment)) return undefined;
  const known = [...fragments];
  const list =
    known.length === 0
      ? "that page has no such places"
      : `places on that page: ${known
          .slice(0, 12)
          .map((name) => `#${name}`)
          .join(", ")}${known.length > 12 ? " …" : ""}`;
  return mistake(
    `There is no place “#${fragment}” on the page ${path}.`,
    `${didYouMean(fragment, known)}${list}`,
    "broken-link",
  );
}

function splitAt(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** The addresses next to one that does not exist. */
function siblings(path: string, paths: Site["paths"]): string {
  const folder = /^\/[^/]+\//u.exec(path)?.[0] ?? "/";
  const inside = [...paths.keys()].filter(
    (other) => other.startsWith(folder) && !other.slice(folder.length).includes("/"),
  );
  const known = inside.length > 0 ? inside : [...paths.keys()];
  return `addresses that exist: ${known.slice(0, 8).join(", ")}${known.length > 8 ? " …" : ""}`;
}

function relative(url: string, { paths }: Site): AddressMistake {
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/iu.test(url))
    return mistake("The e-mail address lacks mailto: at its beginning.", `write mailto:${url}`);
  if (/^#/u.test(url))
    return mistake("The address is a place without its page.", "write the page too: /goals/56#p1");
  const path = `/${url.replace(/^(?:\.{1,2}\/)+/u, "")}`;
  if (paths.has(splitAt(path, "#")[0]))
    return mistake("The address does not begin at the root of the site.", `write ${path}`);
  const near = /^\/(?:content\/)?([a-z]+(?:\/\d+)?)\.mdx?$/iu.exec(path);
  if (near?.[1] !== undefined)
    return mistake("The address is a file, not a page.", `write /${near[1].replace(/^pages\//u, "")}`);
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/?#]|$))/iu.test(url))
    return mistake("The address lacks https:// at its beginning.", `write https://${url}`);
  return mistake("The address does not begin with /, https://, mailto: or tel:.", allowed);
}
