/** What changed between two versions of a text as a fragment of HTML, for readers of the feed. */
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { VersionSubject } from "../model/records.ts";
import { linkInLanguage } from "../model/site-paths.ts";
import { fullAddress } from "../model/site-url.ts";
import { differenceOf } from "../versions/difference.ts";

/** The most characters of a difference that goes into the feed; a longer one is at the version's own address. */
const longest = 8_000;

/**
 * The blocks that changed, with `<ins>` and `<del>`.
 * @param language of the texts
 * @returns nothing where no block changed, or where it is too long
 */
export function differenceHtml(
  before: VersionSubject,
  after: VersionSubject,
  language: string,
): string | undefined {
  const changed = differenceOf(before.tree, after.tree, language).blocks.filter(
    ({ change }) => change !== "same",
  );
  if (changed.length === 0) return undefined;
  const html = toHtml(changed.map(({ element }) => elsewhere(element, language)));
  return html.length <= longest ? html : undefined;
}

/** An element as it is read on another site: with whole addresses, and without what this site's styles and words are for. */
function elsewhere(element: Element, language: string): Element {
  const { dataChange: _, dataMove: __, dataBreak: ___, href, src, ...rest } = element.properties;
  const whole = (address: unknown) =>
    typeof address === "string" && address.startsWith("/")
      ? fullAddress(linkInLanguage(address, language))
      : String(address);
  return {
    ...element,
    properties: {
      ...rest,
      ...(href !== undefined && { href: whole(href) }),
      ...(src !== undefined && { src: whole(src) }),
    },
    children: element.children.map(
      (child): ElementContent => (child.type === "element" ? elsewhere(child, language) : child),
    ),
  };
}
