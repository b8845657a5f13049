/** Reads a page as people do: what it shows, in order, whatever it looks like. */
import type { Locator } from "@playwright/test";

/** The words of a text, in order, without signs: what must not change however a text is set. */
export function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/**
 * The text that an element shows, as written (not as styled: `text-transform` changes letters), with a blank between
 * elements. What is there for screen readers alone counts as shown.
 */
export function shownText(element: Locator): Promise<string> {
  return element.evaluate((root) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement?.checkVisibility({ visibilityProperty: true }))
        texts.push(node.textContent ?? "");
    }
    return texts.join(" ").replace(/\s+/g, " ").trim();
  });
}

/** The words that an element shows. */
export async function shownWords(element: Locator): Promise<string> {
  return wordsOf(await shownText(element));
}
