/** The blocks of a text as they are written, with everything that Markdown has understood blanked out. */
import type { Nodes, Root } from "mdast";
import { endOf, startOf, walk } from "../reading/markdown.ts";

/** A paragraph, heading or cell of a table. */
export interface Prose {
  readonly type: "paragraph" | "heading" | "tableCell";
  /** Offset in the text that was parsed. */
  readonly start: number;
  /** As written. */
  readonly raw: string;
  /**
   * As written, but with U+0000 in place of code, pictures, the marks of links and emphasis, escapes and entities:
   * marks that are left in it did not take. As long as `raw`.
   */
  readonly bare: string;
  /** Whether it stands by itself, in no list or quotation. */
  readonly topLevel: boolean;
  /** Whether it is part of an item of a list. */
  readonly inItem: boolean;
}

/** An escaped sign or an entity. */
const escaped = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu;

/** Every block of words in a text, in order. */
export function listProse(root: Root, text: string): readonly Prose[] {
  const blocks: Prose[] = [];
  walk(root, (node, parents) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return;
    const start = startOf(node);
    const last = node.children.at(-1);
    // The underline of a heading is no part of its words.
    const end = node.type === "heading" && last?.position ? endOf(last) : endOf(node);
    const raw = text.slice(start, end);
    blocks.push({
      type: node.type,
      start,
      raw,
      bare: blank(node, raw, start),
      topLevel: parents.length === 1,
      inItem: parents.at(-1)?.type === "listItem",
    });
  });
  return blocks;
}

function blank(block: Nodes, raw: string, start: number): string {
  const spans: [number, number][] = [];
  walk(block, (node) => {
    if (node === block || !node.position) return;
    const from = startOf(node) - start;
    const to = endOf(node) - start;
    for (const [left, right] of markup(node, raw, from, to)) spans.push([left, right]);
  });
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    if (from > at) pieces.push(raw.slice(at, from));
    if (to > at) pieces.push("\0".repeat(to - Math.max(at, from)));
    at = Math.max(at, to);
  }
  pieces.push(raw.slice(at));
  const hide = (found: string) => "\0".repeat(found.length);
  // The signs of a quotation are repeated on each of its lines.
  return pieces
    .join("")
    .replace(escaped, hide)
    .replace(/(?<=\n)[ \t>]*>/gu, hide);
}

/** The parts of a node that are its marks. */
function markup(node: Nodes, raw: string, from: number, to: number): readonly (readonly [number, number])[] {
  switch (node.type) {
    case "inlineCode":
    case "image":
    case "imageReference":
    case "footnoteReference":
    case "break":
      return [[from, to]];
    case "emphasis":
      return [
        [from, from + 1],
        [to - 1, to],
      ];
    case "strong":
    case "delete":
      return [
        [from, from + 2],
        [to - 2, to],
      ];
    case "link":
    case "linkReference": {
      // What could be a mark is none in a bare address.
      if (raw[from] !== "[")
        return [...raw.slice(from, to).matchAll(/[*_~]/gu)].map(({ index }) => [
          from + index,
          from + index + 1,
        ]);
      const last = node.children.at(-1);
      const width = to - from;
      return last?.position
        ? [
            [from, from + 1],
            [from + endOf(last) - startOf(node), to],
          ]
        : [[from, from + width]];
    }
    default:
      return [];
  }
}
