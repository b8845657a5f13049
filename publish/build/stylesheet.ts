/** Reads the addresses that a stylesheet names. */
import { parse, walk } from "css-tree";

/** The site has no host of its own while it is built; this one makes relative addresses absolute and is taken off again. */
const base = "https://site.invalid";

interface Stylesheet {
  /** Its text, with every address absolute, so that it can stand anywhere on the site. */
  readonly css: string;
  /** The files of the site that it names. */
  readonly addresses: readonly string[];
}

/**
 * Makes a stylesheet independent of where it stands, so that its text can move into a document.
 *
 * @param css the stylesheet's text
 * @param address where the build serves it, from the root of the site
 * @throws {Error} where the text can't be read well enough to be sure of its addresses
 */
export function readStylesheet(css: string, address: string): Stylesheet {
  const addresses: string[] = [];
  const pieces: string[] = [];
  let copied = 0;
  const tree = parse(css, { positions: true, parseCustomProperty: true, filename: address });
  walk(tree, (node) => {
    if (node.type === "Raw" && /url\(/i.test(node.value)) {
      throw new Error(
        `The stylesheet ${address} holds an address that can't be read: ${node.value.slice(0, 80)}`,
      );
    }
    if (node.type !== "Url" || !node.loc || node.value.startsWith("#")) return;
    const resolved = new URL(node.value, base + address);
    if (resolved.origin !== base) return;
    addresses.push(resolved.pathname);
    pieces.push(css.slice(copied, node.loc.start.offset), `url("${resolved.href.slice(base.length)}")`);
    copied = node.loc.end.offset;
  });
  return { css: pieces.join("") + css.slice(copied), addresses };
}
