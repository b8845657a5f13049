/** What every XML form needs of its library. */
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";

/** How XML documents are begun; a character that XML 1.0 cannot hold becomes U+FFFD. */
export const xmlOptions = { version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\uFFFD" } as const;

/**
 * Adds words to an element. The library takes what looks like an entity (`&lt;` in a text about HTML) for one, so
 * ampersands reach it written out.
 */
export function addText(element: XMLBuilder, words: string): void {
  element.txt(words.replaceAll("&", "&amp;"));
}
