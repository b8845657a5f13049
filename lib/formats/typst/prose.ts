/** A text as Typst, from its syntax tree: what a page shows as HTML, a PDF has from here. */
import type { FootnoteDefinition, Nodes, Parents, Root, RootContent, Table, TableCell } from "mdast";
import { numberAt, signOf } from "../../reading/list-numbers.ts";
import { plainText, walk } from "../../reading/markdown.ts";
import { type Code, call, join, label, type Value } from "./code.ts";

/** How a text is put into a document. */
export interface Placing {
  /** The level of the heading that the text is below; its own first level is the one after. */
  readonly level: number;
  /** Keeps the names of its footnotes apart from those of other texts: `goal-56`. */
  readonly prefix: string;
  /** Where a link of the text leads. */
  readonly target: (url: string) => LinkTarget;
  /** What is shown in place of a picture. */
  readonly pictureName: (alt: string) => string;
  /** The paragraphs that have an address of their own, in the order of the text. */
  readonly paragraphs: readonly { readonly id: string }[];
}

/** Where a link leads: to an address, or to a place of the same document; a vision's is drawn with its strand. */
export interface LinkTarget {
  readonly address?: string;
  readonly place?: string;
  /** The number of the vision that it leads to. */
  readonly vision?: number;
}

interface Writing extends Placing {
  readonly definitions: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** The notes that have been written: the next sign of one only refers to it. */
  readonly written: Set<string>;
}

/** The blocks of a text, each a piece of code. */
export function prose(tree: Root, placing: Placing): readonly Code[] {
  const definitions = new Map<string, string>();
  const notes = new Map<string, FootnoteDefinition>();
  walk(tree, (node) => {
    // The first of several counts, in Markdown.
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    if (node.type === "footnoteDefinition" && !notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  const writing: Writing = { ...placing, definitions, notes, written: new Set() };
  let place = 0;
  return tree.children.flatMap((node) => {
    if (node.type !== "paragraph") return block(node, writing);
    const { id } = placing.paragraphs[place] ?? {};
    place += 1;
    const mark = placing.paragraphs.length > 1 && id !== undefined ? `¶ ${id.replace(/^p/u, "")}` : undefined;
    return [call("prose-par", { mark }, inlines(node, writing))];
  });
}

/** A block; nothing of what only names something for others. */
function block(node: RootContent, writing: Writing): readonly Code[] {
  switch (node.type) {
    case "paragraph":
      return [call("par", {}, inlines(node, writing))];
    case "heading":
      return [
        call(
          "prose-heading",
          // A note would be a part of its name in the outline.
          { level: writing.level + node.depth - 1, bookmarked: !hasNote(node) },
          inlines(node, writing),
        ),
      ];
    case "blockquote":
      return [call("quote", { block: true }, blocks(node.children, writing))];
    case "list": {
      const items = node.children.map((item, index) => {
        const body: Value = item.children.length === 0 ? "" : blocks(item.children, writing);
        return node.ordered === true
          ? call("enum.item", {}, numberAt(node, index), body)
          : call("list.item", {}, body);
      });
      const tight = node.spread !== true;
      return node.ordered === true
        ? [call("enum", { numbering: `1${signOf(node)}`, tight }, ...items)]
        : [call("list", { tight }, ...items)];
    }
    case "code":
      return [call("raw", { block: true }, node.value)];
    case "table":
      return [table(node, writing)];
    case "thematicBreak":
      return [call("prose-break", {})];
    case "definition":
    case "footnoteDefinition":
      return [];
    default:
      return [call("par", {}, join([inline(node, writing)]))];
  }
}

function blocks(nodes: readonly RootContent[], writing: Writing): Code {
  return join(nodes.flatMap((node) => block(node, writing)));
}

function table({ children, align }: Table, writing: Writing): Code {
  const [head, ...rows] = children;
  const columns = Math.max(1, ...children.map((row) => row.children.length));
  const cells = (row: { readonly children: readonly TableCell[] }) =>
    Array.from({ length: columns }, (_, index) => {
      const cell = row.children[index];
      return cell ? inlines(cell, writing) : join([]);
    });
  const sides = Array.from({ length: columns }, (_, index) => align?.[index] ?? "left");
  return call(
    "prose-table",
    { columns, sides },
    call("table.header", {}, ...(head ? cells(head) : [])),
    ...rows.flatMap(cells),
  );
}

function inlines(node: Parents, writing: Writing): Code {
  return join(node.children.map((child) => inline(child, writing)));
}

function inline(node: Nodes, writing: Writing): Code | string {
  switch (node.type) {
    case "text":
      return node.value.replace(/\s*\n\s*/gu, " ");
    case "emphasis":
      return call("emph", {}, inlines(node, writing));
    case "strong":
      return call("strong", {}, inlines(node, writing));
    case "delete":
      return call("strike", {}, inlines(node, writing));
    case "inlineCode":
      return call("raw", {}, node.value.replace(/\s*\n\s*/gu, " "));
    case "break":
      return call("linebreak", {});
    case "link":
      return link(node.url, node, writing);
    case "linkReference": {
      const url = writing.definitions.get(node.identifier);
      return url === undefined ? inlines(node, writing) : link(url, node, writing);
    }
    case "image":
    case "imageReference":
      return call("prose-picture", {}, writing.pictureName(node.alt ?? ""));
    case "footnoteReference":
      return note(node.identifier, writing);
    default:
      return plainText(node);
  }
}

function link(url: string, node: Parents, writing: Writing): Code {
  const words = inlines(node, writing);
  const { address, place, vision } = writing.target(url);
  if (place !== undefined) return call("prose-link", { vision }, label(place), words);
  return address === undefined || address === "" ? words : call("prose-link", { vision }, address, words);
}

function hasNote(node: Nodes): boolean {
  return node.type === "footnoteReference" || ("children" in node && node.children.some(hasNote));
}

/** A note at the foot of the page where its first sign stands. */
function note(identifier: string, writing: Writing): Code | string {
  const name = label(`note-${writing.prefix}-${identifier}`);
  const definition = writing.notes.get(identifier);
  if (!definition) return `[${identifier}]`;
  if (writing.written.has(identifier)) return call("footnote", {}, name);
  writing.written.add(identifier);
  // Its first paragraph goes on behind its number.
  const [first, ...rest] = definition.children;
  const words = first?.type === "paragraph" ? inlines(first, writing) : first && join(block(first, writing));
  return call(
    "named-note",
    { name },
    join([...(words ? [words] : []), ...rest.flatMap((node) => block(node, writing))]),
  );
}
