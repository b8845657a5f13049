/**
 * The Markdown of the texts as a syntax tree.
 *
 * MDX switches HTML, indented code and `<address>` off and takes `<` and `{` for programs. Here the same Markdown is read
 * without the programs: what MDX would run stands as plain characters in the tree, at its place, and is refused there.
 */
import { createProcessor } from "@mdx-js/mdx";
import type { List, Node, Nodes, Root } from "mdast";
import type {} from "remark-parse";
import type { Processor } from "unified";
import { numberAt } from "./list-numbers.ts";
import { remarkReading } from "./reading.ts";

export { walk } from "./walk.ts";

/** The text of a record. */
export interface Body {
  readonly text: string;
  readonly root: Root;
  /** Offset of the text in its source. */
  readonly start: number;
}

function wordsOnly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ["htmlFlow", "htmlText", "codeIndented", "autolink"] } });
}

const processor = createProcessor({ format: "md", remarkPlugins: [remarkReading, wordsOnly] });

/**
 * The syntax tree of a text.
 * @param text a body, with LF line breaks
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** The offset at which a node begins in the text that was parsed. */
export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

/** The offset at which a node ends in the text that was parsed. */
export function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}

/** The words of a node without markup, on one line. */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.value.replace(/\s*\n\s*/gu, " ");
    case "break":
      return " ";
    case "image":
    case "imageReference":
      return node.alt ?? "";
    default:
      return "children" in node ? node.children.map(plainText).join("") : "";
  }
}

/** The words of each block, in order: paragraphs, headings, items with their numbers, rows of tables. */
export function plainBlocks(node: Nodes): readonly string[] {
  switch (node.type) {
    case "list":
      return node.children.flatMap((item, index) => numbered(plainBlocks(item), node, index));
    case "root":
    case "blockquote":
    case "listItem":
    case "table":
    case "footnoteDefinition":
      return node.children.flatMap(plainBlocks);
    case "tableRow":
      return [node.children.map(plainText).join(" ")];
    case "definition":
    case "thematicBreak":
      return [];
    default:
      return [plainText(node)].filter((words) => words !== "");
  }
}

/** The blocks of an item with its number before the first: other words refer to it. */
function numbered(blocks: readonly string[], list: List, index: number): readonly string[] {
  if (list.ordered !== true) return blocks;
  const [first = "", ...others] = blocks;
  return [`${numberAt(list, index)}. ${first}`.trimEnd(), ...others];
}
