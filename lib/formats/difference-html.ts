/** What changed between two versions of a text as a fragment of HTML, for readers of the feed. */
import type { Element, ElementContent, Properties } from "hast";
import { toHtml } from "hast-util-to-html";
import type { VersionSubject } from "../model/records.ts";
import { linkInLanguage } from "../model/site-paths.ts";
import { fullAddress } from "../model/site-url.ts";
import { blockName } from "../versions/block-name.ts";
import { differenceOf } from "../versions/difference.ts";
import type { Words } from "../words/words.ts";

/** The most characters of a difference that goes into the feed; a longer one is at the version's own address. */
const longest = 8_000;

/**
 * The blocks that changed, with `<ins>` and `<del>`; what was added, taken away or moved as a whole has its name before it, in the
 * feed’s language, which is marked where the text is in another one.
 * @returns nothing where no block changed, or where it is too long
 */
export function differenceHtml(
  before: VersionSubject,
  after: VersionSubject,
  { language, versions }: Words,
): string | undefined {
  const { blocks } = differenceOf(before.tree, after.tree, after.language);
  // A name is in the feed’s language, among words in the text’s.
  const ofFeed = after.language === language ? {} : { lang: language };
  const changed = blocks
    .filter(({ change }) => change !== "same")
    .flatMap((block) => {
      const name = blockName(block, versions.change);
      const named = name === undefined ? [] : [h("p", [h("small", [{ type: "text", value: name }], ofFeed)])];
      return [...named, elsewhere(block.element, language)];
    });
  if (changed.length === 0) return undefined;
  const html = toHtml(changed);
  return html.length <= longest ? html : undefined;
}

/** A paragraph of plain words. */
export function paragraphHtml(words: string): string {
  return toHtml(h("p", [{ type: "text", value: words }]));
}

function h(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children };
}

/** An element as it is read on another site: with whole addresses, and a sign where a paragraph was parted or joined. */
function elsewhere(element: Element, language: string): Element {
  const { dataChange: _, dataMove: __, dataBreak, href, src, ...rest } = element.properties;
  const whole = (address: unknown) =>
    typeof address === "string" && address.startsWith("/")
      ? fullAddress(linkInLanguage(address, language))
      : String(address);
  const properties = {
    ...rest,
    ...(href !== undefined && { href: whole(href) }),
    ...(src !== undefined && { src: whole(src) }),
  };
  const children = element.children.map(
    (child): ElementContent => (child.type === "element" ? elsewhere(child, language) : child),
  );
  const sign: ElementContent[] = dataBreak === undefined ? children : [{ type: "text", value: "¶" }];
  return { ...element, properties, children: sign };
}
