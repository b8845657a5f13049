/**
 * A text as it is compared: the mark-up of its page, without what belongs to one page alone (ids, links between a footnote and
 * its number), and without differences of the source that no reader sees (line breaks, marks that mean the same).
 */
import type { Element, ElementContent } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import { defaultHandlers, type Handler, toHast } from "mdast-util-to-hast";
import { rehypeTableAlignment } from "../reading/table-alignment.ts";

declare module "hast" {
  interface ElementData {
    /** On a paragraph: whether its list is set without space between the items, so that it is shown without `<p>`. */
    isTight?: boolean;
    /** On the number of a footnote: the footnote that is meant, whatever its number. */
    note?: string;
  }
}

/** The blocks of a text, and its footnotes in the order of their numbers, each an `<li>`. */
export interface ReadText {
  readonly blocks: readonly Element[];
  readonly notes: readonly Element[];
}

/** Elements that hold words, and no other block. */
const wordHolders: ReadonlySet<string> = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "td",
  "th",
]);

/** Elements that hold blocks. */
const containers: ReadonlySet<string> = new Set(
  "ul ol li blockquote table thead tbody tr section".split(" "),
);

/** Whether an element holds blocks and no words of its own. */
export function isContainer({ tagName }: Element): boolean {
  return containers.has(tagName);
}

/** Whether an element holds words and no other block. */
export function holdsWords({ tagName }: Element): boolean {
  return wordHolders.has(tagName);
}

/** The number of a footnote, which is no link: on a page of several differences it would lead to the wrong one. */
const footnoteReference: Handler = (state, node) => {
  // It counts the footnotes in the order of the text; the link that it makes is not used.
  defaultHandlers.footnoteReference(state, node);
  const note = String(node.identifier).toUpperCase();
  const number = String(state.footnoteOrder.indexOf(note) + 1);
  return {
    type: "element",
    tagName: "sup",
    properties: { dataFootnoteRef: "" },
    children: [{ type: "text", value: number }],
    data: { note: number, position: {} },
  };
};

/** Words that are struck out in the text itself: on its page they are in `<del>`, which here says that they were deleted. */
const strikethrough: Handler = (state, node) => ({
  type: "element",
  tagName: "s",
  properties: {},
  children: state.all(node),
});

/**
 * Reads a parsed text for comparison.
 * @param root a body as `parseMarkdown` reads it; it stays as it is
 */
export function readText(root: MarkdownRoot): ReadText {
  const tree = toHast(root, { handlers: { footnoteReference, delete: strikethrough } });
  if (tree.type !== "root") throw new TypeError("A text is read from its root.");
  rehypeTableAlignment()(tree);
  const elements = tree.children.filter((node) => node.type === "element");
  const isNotes = ({ properties }: Element) => properties.dataFootnotes !== undefined;
  return {
    blocks: elements.filter((element) => !isNotes(element)).map(cleaned),
    notes: elements.filter(isNotes).flatMap(listNotes).map(cleaned),
  };
}

function listNotes(section: Element): readonly Element[] {
  return section.children
    .filter((node) => node.type === "element")
    .filter(({ tagName }) => tagName === "ol")
    .flatMap(({ children }) => children.filter((node) => node.type === "element"));
}

function cleaned(element: Element): Element {
  const { id: _, ...properties } = element.properties;
  const { children } = element;
  if (isContainer(element)) return { ...element, properties, children: blocksOf(children).map(cleaned) };
  // Of code, each space and line counts.
  if (element.tagName === "pre") return { ...element, properties };
  return { ...element, properties, children: trimmed(phrasing(children)) };
}

/** The blocks of an element; words that stand between them, as in an item of a tight list, become a paragraph. */
function blocksOf(children: readonly ElementContent[]): readonly Element[] {
  const blocks: Element[] = [];
  let isOpen = false;
  for (const node of children) {
    const isBlock =
      node.type === "element" && (isContainer(node) || holdsWords(node) || node.tagName === "hr");
    const last = blocks.at(-1);
    if (isBlock) blocks.push(node);
    else if (isOpen && last) last.children.push(node);
    else if (node.type === "text" && node.value.trim() === "") continue;
    else
      blocks.push({
        type: "element",
        tagName: "p",
        properties: {},
        children: [node],
        data: { isTight: true, position: {} },
      });
    isOpen = !isBlock;
  }
  return blocks;
}

/** Words with single spaces, and without the links from a footnote back to its number. */
function phrasing(children: readonly ElementContent[]): ElementContent[] {
  const clean: ElementContent[] = [];
  for (const node of children) {
    const last = clean.at(-1);
    if (node.type === "element") {
      if (node.properties.dataFootnoteBackref === undefined)
        clean.push({ ...node, children: phrasing(node.children) });
    } else if (node.type === "text") {
      // Other spaces are part of the text; these are how its source is written.
      const value = node.value.replace(/[ \t\n]+/gu, " ");
      if (last?.type === "text") last.value = (last.value + value).replace(/ {2,}/gu, " ");
      else clean.push({ type: "text", value: isBreak(last) ? value.trimStart() : value });
    }
  }
  return clean.filter((node) => node.type !== "text" || node.value !== "");
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === "element" && node.tagName === "br";
}

/** The words of a block without the spaces at its ends. */
function trimmed(children: readonly ElementContent[]): ElementContent[] {
  return children
    .map((node, index) => {
      if (node.type !== "text") return node;
      const start = index === 0 ? node.value.replace(/^ /u, "") : node.value;
      return { ...node, value: index === children.length - 1 ? start.replace(/ $/u, "") : start };
    })
    .filter((node) => node.type !== "text" || node.value !== "");
}
