/**
 * All ids of a page share one namespace: those of the site's own elements, and those that come from a text.
 *
 * A heading's id is made of its words: letters, digits and hyphens (`lib/reading/anchors.ts`), so it can be any such name, also
 * `main` or `page-about-fn-1`. Where a text has headings with ids, all other ids hold an underscore, which no heading’s
 * id has. So no heading can take another element's id, and none loses an address that was published.
 */

/** The part of every page that holds its text, to which the first link of the page skips. */
export const mainId = "main_text";

/** What the ids of a text's footnotes begin with, so that texts on one page keep theirs apart: `goal-56` → `goal-56_`. */
export function footnotePrefix(textName: string): string {
  return `${textName}_`;
}

/** The id of the label of a text's footnotes. */
export function footnoteLabelId(textName: string): string {
  return `${footnotePrefix(textName)}footnote-label`;
}
