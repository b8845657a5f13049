/**
 * The Markdown of the texts as a syntax tree.
 *
 * MDX switches HTML, indented code and `<address>` off and takes `<` and `{` for programs. Here the same Markdown is read
 * without the programs: what MDX would run stands as plain characters in the tree, at its place, and is refused there.
 */
import { createProcessor, type ProcessorOptions } from "@mdx-js/mdx";
import type { Node, Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import type {} from "remark-parse";
import type { Processor } from "unified";

/** The text of a record. */
export interface Body {
  readonly text: string;
  readonly root: Root;
  /** Offset of the text in its source. */
  readonly start: number;
}

/** GitHub's Markdown; one tilde is a sign of Japanese and mathematics, not a mark. */
export const gfm: NonNullable<ProcessorOptions["remarkPlugins"]>[number] = [
  remarkGfm,
  { singleTilde: false },
];

function wordsOnly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ["htmlFlow", "htmlText", "codeIndented", "autolink"] } });
}

const processor = createProcessor({ format: "md", remarkPlugins: [gfm, wordsOnly] });

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

/** Visits a node and everything in it, in the order of the text. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Nodes[]) => void,
  parents: readonly Nodes[] = [],
): void {
  visit(node, parents);
  if (!("children" in node)) return;
  const path = [...parents, node];
  for (const child of node.children) walk(child, visit, path);
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

/** The words of each block, in order: paragraphs, headings, items, rows of tables. */
export function plainBlocks(node: Nodes): readonly string[] {
  switch (node.type) {
    case "root":
    case "blockquote":
    case "list":
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
