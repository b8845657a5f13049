/** From what a client asks for to the one address that the site gives it. */

/** A request's target, taken apart. */
export type Target =
  | { readonly path: string; readonly query: string }
  /** It can't be an address of the site; the status says why. */
  | { readonly refused: 400 | 404 | 414 };

/** Longer than any address of the site with whatever a campaign appends to it. */
const longestTarget = 4096;

/**
 * Reads the target of a request line: `/path?query`, or the absolute form, of which the host is of no interest
 * (RFC 9112, section 3.2).
 */
export function readTarget(target: string): Target {
  if (target.length > longestTarget) return { refused: 414 };
  if (!/^[\x21\x22\x24-\x7e]+$/.test(target)) return { refused: 400 };
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const question = local.indexOf("?");
  const path = question < 0 ? local : local.slice(0, question);
  const query = question < 0 ? "" : local.slice(question);
  if (path === "" && local !== target) return { path: "/", query };
  if (!path.startsWith("/")) return { refused: 400 };
  return { path, query };
}

/**
 * Writes a path as the site’s addresses are written: decoded, lower case, without doubled and trailing slashes,
 * `.html` and `index`.
 *
 * @returns undefined for a path that no address can mean: badly encoded, or pointing out of its folder
 */
export function canonicalPath(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  if (/[\p{Cc}\\]/u.test(decoded) || /%2f/i.test(path)) return undefined;
  const segments = decoded.toLowerCase().split("/").filter(Boolean);
  if (segments.some((segment) => segment === "." || segment === "..")) return undefined;
  const last = segments.pop()?.replace(/\.html$/, "");
  if (last !== undefined && last !== "" && last !== "index") segments.push(last);
  return `/${segments.join("/")}`;
}
