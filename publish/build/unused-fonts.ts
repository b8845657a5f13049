/**
 * Fonts that a document does not use. `next/font` brings a font's styles and its preload to every page of a route that imports
 * the font; where one route makes pages of several kinds, not all of them set its class.
 */
import { parse } from "css-tree";

/** The classes under which a stylesheet offers a font, where it does nothing else. */
type FontClasses = readonly string[] | undefined;

/** By the text of the stylesheet: every document has the same few. */
const known = new Map<string, FontClasses>();

/**
 * Whether a stylesheet does nothing but offer a font under classes that no element has.
 *
 * @param css the text of a `<style>` element
 * @param classes the classes of all elements of the document
 */
export function isUnusedFont(css: string, classes: ReadonlySet<string>): boolean {
  if (!known.has(css)) known.set(css, findFontClasses(css));
  const offered = known.get(css);
  return offered !== undefined && !offered.some((name) => classes.has(name));
}

function findFontClasses(css: string): FontClasses {
  const sheet = parse(css, { parseValue: false });
  if (sheet.type !== "StyleSheet") return undefined;
  let hasFont = false;
  const classes: string[] = [];
  for (const rule of sheet.children) {
    if (rule.type === "Atrule" && rule.name === "font-face") hasFont = true;
    else if (rule.type !== "Rule" || rule.prelude.type !== "SelectorList") return undefined;
    else {
      const parts = rule.prelude.children
        .toArray()
        .flatMap((selector) => (selector.type === "Selector" ? selector.children.toArray() : [selector]));
      for (const part of parts) {
        if (part.type !== "ClassSelector") return undefined;
        classes.push(part.name);
      }
    }
  }
  return hasFont && classes.length > 0 ? classes : undefined;
}
