/** What was copied from Word or a web page as clean Markdown: its words and what they are, without how they look. */
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes, Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { type LeftOut, withoutDebris } from "./paste-debris.ts";
import { withLists } from "./paste-lists.ts";

/** What a paste comes to. */
export interface CleanPaste extends LeftOut {
  readonly markdown: string;
  /** Whether it is more than a few words. */
  readonly isFormatted: boolean;
  readonly headings: number;
  readonly lists: number;
  readonly tables: number;
  readonly links: number;
}

/**
 * Makes Markdown of what a clipboard holds.
 *
 * @param html as programs put it there, whatever it is
 */
export function cleanPaste(html: string): CleanPaste {
  const { tree, ...leftOut } = withoutDebris(fromHtml(html, { fragment: false }));
  const root = asRoot(toMdast(withLists(tree), { handlers: asWords }));
  levelHeadings(root);
  tidy(root);
  const all = listNodes(root);
  const count = (...types: readonly string[]) => all.filter(({ type }) => types.includes(type)).length;
  const marks = count("heading", "list", "table", "link", "strong", "emphasis", "blockquote", "delete");
  return {
    markdown: toMarkdown(root, {
      bullet: "-",
      listItemIndent: "one",
      rule: "-",
      extensions: [gfmToMarkdown()],
      // Signs that begin something else in the files of the site.
      unsafe: [
        { character: "{", inConstruct: "phrasing" },
        { character: "<", inConstruct: "phrasing" },
      ],
    }).trim(),
    isFormatted: marks > 0 || root.children.length > 1,
    headings: count("heading"),
    lists: root.children.filter(({ type }) => type === "list").length,
    tables: count("table"),
    links: count("link"),
    ...leftOut,
  };
}

type Handlers = NonNullable<NonNullable<Parameters<typeof toMdast>[1]>["handlers"]>;

/** Underlines and markers are looks, no emphasis. */
const asWords: Handlers = {
  u: (state, node) => state.all(node),
  mark: (state, node) => state.all(node),
};

function asRoot(tree: Nodes): Root {
  return tree.type === "root" ? tree : { type: "root", children: [] };
}

/** The headings of a text begin below the title of its page, and leave out no level. */
function levelHeadings(root: Root): void {
  const headings = listNodes(root).filter((node) => node.type === "heading");
  const depths = [...new Set(headings.map(({ depth }) => depth))].toSorted();
  for (const heading of headings) {
    const depth = depths.indexOf(heading.depth) + 2;
    heading.depth = depth === 2 ? 2 : depth === 3 ? 3 : 4;
    // A heading is strong by itself.
    heading.children = heading.children.flatMap((child) =>
      child.type === "strong" ? child.children : child,
    );
  }
}

/** Lists are written close together, and a table has no empty head. */
function tidy(root: Root): void {
  for (const node of listNodes(root)) {
    if (node.type === "list" || node.type === "listItem") node.spread = false;
    if (node.type === "table" && node.children[0]?.children.every((cell) => cell.children.length === 0))
      node.children.shift();
  }
}

function listNodes(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(listNodes) : [])];
}
