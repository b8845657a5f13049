/** How changes are written into the mark-up: as attributes, in which there is no language. */
import type { Element } from "hast";
import type { Pair } from "./pairs.ts";
import { holdsWords } from "./text.ts";
import type { Segmenter } from "./tokens.ts";

/** What became of a block. A block that moved is at both places: as it was where it was, and as it is where it is. */
export type BlockChange = "same" | "changed" | "inserted" | "deleted" | "moved-away" | "moved-here";

/** A block of the text that shows the difference. */
export interface ChangedBlock {
  readonly change: BlockChange;
  /** Of a block that moved: a number, the same at both places. */
  readonly move?: number;
  /** The block with all changes in it; it has `data-change`, and `data-move` where it moved. */
  readonly element: Element;
}

/** What is the same for all blocks of a comparison. */
export interface Comparison {
  readonly segmenter: Segmenter;
  /** The number of a move. */
  readonly moveOf: (pair: Pair) => number;
}

/** Begins a comparison of texts of a language. */
export function beginComparison(language: string): Comparison {
  const moves = new Map<Pair, number>();
  return {
    segmenter: new Intl.Segmenter(language, { granularity: "word" }),
    moveOf: (pair) => {
      const move = moves.get(pair) ?? moves.size + 1;
      moves.set(pair, move);
      return move;
    },
  };
}

/** A block with the attributes that say what became of it. */
export function marked(element: Element, change: BlockChange, move?: number): ChangedBlock {
  const properties = {
    ...element.properties,
    dataChange: change,
    ...(move === undefined ? {} : { dataMove: move }),
  };
  return { change, ...(move === undefined ? {} : { move }), element: { ...element, properties } };
}

/** A block that only one version has: all words in it are inserted, or deleted. */
export function markedWhole(element: Element, change: "inserted" | "deleted"): ChangedBlock {
  return marked(wholly(element, change === "inserted" ? "ins" : "del"), change);
}

function wholly(element: Element, tagName: "ins" | "del"): Element {
  const { children } = element;
  if (children.length === 0) return element;
  if (holdsWords(element))
    return { ...element, children: [{ type: "element", tagName, properties: {}, children }] };
  return {
    ...element,
    children: children.map((child) => (child.type === "element" ? wholly(child, tagName) : child)),
  };
}
