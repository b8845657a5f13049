/** The places in a text that can be linked to: its paragraphs and, on pages, its headings. */
import type { Definition, Heading, Node, Nodes, Root } from "mdast";
import type { Paragraph } from "../model/records.ts";
import { plainText, startOf, walk } from "./markdown.ts";

/** Something with a fragment. */
interface Anchor {
  readonly id: string;
  readonly node: Node;
}

/** Gives a node the id that its HTML element will carry. */
function setId(node: Node, id: string): void {
  node.data = { ...node.data, hProperties: { id } };
}

/** The fragments of the paragraphs in the order of the text, where the record names them. */
type ParagraphIds = readonly string[] | undefined;

/** The top-level paragraphs: with the record's own fragments, else `p1`, `p2` … in the order of the text. */
function paragraphAnchors(
  root: Root,
  ids: ParagraphIds,
): readonly (Anchor & { readonly node: Root["children"][number] })[] {
  return root.children
    .filter((node) => node.type === "paragraph")
    .map((node, index) => ({ id: ids?.[index] ?? `p${index + 1}`, node }));
}

/**
 * A heading's fragment: its words in small letters, joined by hyphens. Never one of a paragraph.
 * @param text the heading's words
 * @param taken the fragments given before it, to which this one is added
 */
function headingSlug(text: string, taken: Set<string>): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join("-") ?? "";
  const slug = words === "" || /^p\d+$/u.test(words) ? ["section", words].filter(Boolean).join("-") : words;
  let unique = slug;
  for (let count = 2; taken.has(unique); count += 1) unique = `${slug}-${count}`;
  taken.add(unique);
  return unique;
}

function headingAnchors(root: Root): readonly (Anchor & { readonly node: Heading })[] {
  const taken = new Set<string>();
  return root.children
    .filter((node) => node.type === "heading")
    .map((node) => ({ id: headingSlug(plainText(node), taken), node }));
}

/**
 * Every fragment of a text.
 * @param ids the fragments of its paragraphs, where the record names them
 * @param withHeadings whether its headings can be linked to; only pages stand alone, other texts are also read together
 */
export function listFragments(root: Root, withHeadings: boolean, ids: ParagraphIds): readonly string[] {
  return [...paragraphAnchors(root, ids), ...(withHeadings ? headingAnchors(root) : [])].map(({ id }) => id);
}

/** A remark plugin that sets the fragments as the elements' ids. */
export function remarkAnchors({ withHeadings, ids }: { withHeadings: boolean; ids: ParagraphIds }) {
  return (root: Root): void => {
    for (const { id, node } of paragraphAnchors(root, ids)) setId(node, id);
    if (withHeadings) for (const { id, node } of headingAnchors(root)) setId(node, id);
  };
}

/**
 * The addressable paragraphs of a text.
 * @param ids their fragments, where the record names them
 * @param lineOf the line in the file of an offset in the text
 */
export function listParagraphs(
  root: Root,
  ids: ParagraphIds,
  lineOf: (offset: number) => number,
): readonly Paragraph[] {
  const definitions = definitionsOf(root);
  return paragraphAnchors(root, ids).map(({ id, node }) => ({
    id,
    text: plainText(node),
    line: lineOf(startOf(node)),
    links: internalLinks(node, definitions),
  }));
}

/** The link definitions of a text by their normalised names; the first of a name counts. */
export function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  walk(root, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  return definitions;
}

function internalLinks(paragraph: Nodes, definitions: ReadonlyMap<string, Definition>): readonly string[] {
  const links = new Set<string>();
  walk(paragraph, (node) => {
    const url =
      node.type === "link"
        ? node.url
        : node.type === "linkReference"
          ? definitions.get(node.identifier)?.url
          : undefined;
    if (url?.startsWith("/")) links.add(url);
  });
  return [...links];
}
