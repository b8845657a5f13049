/**
 * Fonts that a document does not use. `next/font` brings a font's styles and its preload to every page of a route that imports
 * the font; where one route makes pages of several kinds, not all of them set its class.
 */
import { parse } from "css-tree";

/**
 * Whether a stylesheet does nothing but offer a font under classes that no element has.
 *
 * @param css the text of a `<style>` element
 * @param classes the classes of all elements of the document
 */
export function isUnusedFont(css: string, classes: ReadonlySet<string>): boolean {
  const sheet = parse(css, { parseValue: false });
  if (sheet.type !== "StyleSheet") return false;
  let hasFont = false;
  let hasClass = false;
  for (const rule of sheet.children) {
    if (rule.type === "Atrule" && rule.name === "font-face") hasFont = true;
    else if (rule.type !== "Rule" || rule.prelude.type !== "SelectorList") return false;
    else {
      const parts = rule.prelude.children
        .toArray()
        .flatMap((selector) => (selector.type === "Selector" ? selector.children.toArray() : [selector]));
      if (!parts.every((part) => part.type === "ClassSelector" && !classes.has(part.name))) return false;
      hasClass = true;
    }
  }
  return hasFont && hasClass;
}
