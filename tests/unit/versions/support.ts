/** Differences as HTML, for tests to compare with what was written by hand. */
import type { RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseMarkdown } from "../../../lib/reading/markdown.ts";
import { differenceOf, differenceOfText } from "../../../lib/versions/difference.ts";

/** The difference between two texts of Markdown, a line for each block. */
export function difference(before: string, after: string, language = "en"): string {
  const { blocks } = differenceOf(parseMarkdown(before), parseMarkdown(after), language);
  return blocks.map(({ element }) => toHtml(element)).join("\n");
}

/** The difference between two titles. */
export function fieldDifference(before: string, after: string, language = "en"): string {
  return toHtml(differenceOfText(before, after, language) satisfies RootContent[]);
}
