/**
 * How the texts are read: GitHub's Markdown, with what a text of this site needs to come out word for word. The check, the
 * pages and all forms read by this one plugin.
 */
import type { PhrasingContent, Root } from "mdast";
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { gfmStrikethroughCjkFriendly } from "micromark-extension-cjk-friendly-gfm-strikethrough";
import { gfm } from "micromark-extension-gfm";
import type {} from "remark-parse";
import type { Processor } from "unified";
import { bareAddresses, bareAddressLinks } from "./bare-address.ts";
import { joinLines } from "./line-breaks.ts";
import { classifyList, listNumbers } from "./list-numbers.ts";
import { walk } from "./walk.ts";

/** One tilde is a sign of Japanese and mathematics, not a mark. */
const tildes = { singleTilde: false };

/** A remark plugin: reads GitHub's Markdown as this site publishes it. */
export function remarkReading(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(
    gfm(tildes),
    // Marks take also beside the brackets and full stops of Japanese: **「共創」**です.
    cjkFriendlyExtension(),
    gfmStrikethroughCjkFriendly(tildes),
    // The last is tried first: an address may begin with an underscore.
    bareAddresses,
  );
  data.fromMarkdownExtensions.push(
    // The one part of GitHub's that changes the tree afterwards is its own search for addresses.
    ...gfmFromMarkdown().filter(({ transforms }) => transforms === undefined),
    bareAddressLinks,
    listNumbers,
    completed,
  );
}

/** What can be said only of a whole tree. */
const completed: FromMarkdown = {
  transforms: [
    (root: Root) => {
      walk(root, (node) => {
        if (node.type === "link" || node.type === "linkReference") node.children = unlinked(node.children);
        if (node.type === "list") classifyList(node);
      });
      joinLines(root);
    },
  ],
};

/** The words of a link: a bare address among them is no link of its own. */
function unlinked(words: readonly PhrasingContent[]): PhrasingContent[] {
  const plain: PhrasingContent[] = [];
  for (const node of words) {
    if ("children" in node) node.children = unlinked(node.children);
    for (const piece of node.type === "link" ? node.children : [node]) {
      const last = plain.at(-1);
      if (last?.type === "text" && piece.type === "text") {
        last.value += piece.value;
        if (last.position && piece.position) last.position.end = piece.position.end;
      } else plain.push(piece);
    }
  }
  return plain;
}
