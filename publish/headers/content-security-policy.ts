/** The Content-Security-Policy (level 3) of the site's documents. */
import { createHash } from "node:crypto";

/** What every document may do: show the site's pictures, and its own styles. */
const least = {
  "default-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "img-src": "'self'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
} as const;

/** What pages may do besides. */
const pageDirectives = {
  ...least,
  "font-src": "'self'",
  "form-action": "'self'",
  "manifest-src": "'self'",
  "script-src": "'self'",
} as const;

/**
 * The policy of pages, and of everything that isn't a card: it has the site's scripts and fonts, and the form that looks for
 * something; and no frame holds it.
 */
export function pagePolicy(styles: Iterable<string>): string {
  return write({ ...pageDirectives, "style-src": styleSources(styles) });
}

/** The policy of the page of searches alone: its script reads the index. */
export function searchPolicy(styles: Iterable<string>): string {
  return write({ ...pageDirectives, "connect-src": "'self'", "style-src": styleSources(styles) });
}
/** The policy of the cards that other sites show in a frame: any site may, and it has neither scripts nor fonts. */
export function embedPolicy(styles: Iterable<string>): string {
  return write({ ...least, "frame-ancestors": "*", "style-src": styleSources(styles) });
}

function write(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** Files of the site, and the texts of `<style>` elements by their hashes, each once and in an order of their own. */
function styleSources(styles: Iterable<string>): string {
  const hashes = [...new Set(styles)].map(
    (style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  );
  return ["'self'", ...hashes.sort()].join(" ");
}
