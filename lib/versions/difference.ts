/** The difference between two versions of a text, as its reader sees it: by words, with what moved told from what is gone. */
import type { Element, ElementContent, Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import { isAmended } from "../ledger/likeness.ts";
import { blockItem, compareBlocks, compareNotes } from "./blocks.ts";
import { type BlockChange, beginComparison, type ChangedBlock, type Comparison, marked } from "./marks.ts";
import { type Pair, pairItems } from "./pairs.ts";
import { comparePhrases } from "./phrases.ts";
import { type ReadText, readText } from "./text.ts";

/** Two versions of a text as one. */
export interface Difference {
  /** What is in either version, in the order of the text; the last may be the `<section>` of the footnotes. */
  readonly blocks: readonly ChangedBlock[];
  /** The elements of all blocks. It holds no id and no words but those of the texts. */
  readonly root: Root;
}

/**
 * Compares two versions of a text.
 * @param before the parsed text of the earlier version
 * @param after that of the later one
 * @param language its tag of BCP 47: it says where a word ends
 */
export function differenceOf(before: MarkdownRoot, after: MarkdownRoot, language: string): Difference {
  const comparison = beginComparison(language);
  const [old, young] = [readText(before), readText(after)];
  const notes = pairItems(old.notes.map(blockItem), young.notes.map(blockItem));
  const [earlier, later] = [withNames(old, notes, "before"), withNames(young, notes, "after")];
  const blocks = [
    ...compareBlocks(earlier.blocks, later.blocks, comparison),
    ...notesSection(earlier, later, notes, comparison),
  ].map(withoutTightParagraphs);
  return { blocks, root: { type: "root", children: blocks.map(({ element }) => element) } };
}

/**
 * Compares two versions of a field, such as a title.
 * @returns text with `<ins>` and `<del>` in it; one of each where the two have little in common
 */
export function differenceOfText(before: string, after: string, language: string): ElementContent[] {
  const { segmenter } = beginComparison(language);
  const phrase = (value: string): ElementContent[] => (value === "" ? [] : [{ type: "text", value }]);
  const [old, young] = [phrase(before), phrase(after)];
  if (isAmended(before, after)) return comparePhrases([old], [young], segmenter)[0] ?? [];
  const within = (tagName: "ins" | "del", children: ElementContent[]): Element[] =>
    children.length === 0 ? [] : [{ type: "element", tagName, properties: {}, children }];
  return [...within("del", old), ...within("ins", young)];
}

/** Names the footnotes so that the number of one is the same in both versions, also where it counts another way. */
function withNames({ blocks, notes }: ReadText, pairs: readonly Pair[], side: keyof Pair): ReadText {
  const names = new Map(
    pairs.flatMap((pair, index) => pair[side].map((place) => [String(place + 1), `both-${index}`])),
  );
  const named = (element: Element): Element => {
    const { data, children } = element;
    const inside = children.map((child) => (child.type === "element" ? named(child) : child));
    if (data?.note === undefined) return { ...element, children: inside };
    return { ...element, data: { ...data, note: names.get(data.note) ?? `${side}-${data.note}` } };
  };
  const numbered = (note: Element, index: number): Element => ({
    ...note,
    properties: { ...note.properties, value: String(index + 1) },
  });
  return { blocks: blocks.map(named), notes: notes.map(named).map(numbered) };
}

/** The footnotes of both versions, each with its number in its version. */
function notesSection(
  before: ReadText,
  after: ReadText,
  pairs: readonly Pair[],
  comparison: Comparison,
): readonly ChangedBlock[] {
  const notes = compareNotes(before.notes, after.notes, pairs, comparison);
  if (notes.length === 0) return [];
  const changes = new Set(notes.map(({ change }) => change));
  const [only] = changes;
  const change: BlockChange = changes.size === 1 && only ? only : "changed";
  const list: Element = {
    type: "element",
    tagName: "ol",
    properties: {},
    children: notes.map(({ element }) => element),
  };
  return [
    marked(
      { type: "element", tagName: "section", properties: { dataFootnotes: "" }, children: [list] },
      change,
    ),
  ];
}

/** Items of a tight list hold their words without a paragraph, as on the page of the text. */
function withoutTightParagraphs(block: ChangedBlock): ChangedBlock {
  return { ...block, element: loosened(block.element) };
}

function loosened(element: Element): Element {
  const children = element.children.map((child) => (child.type === "element" ? loosened(child) : child));
  const paragraphs = children.filter((child) => child.type === "element" && child.tagName === "p");
  const isTight = element.tagName === "li" && paragraphs.length === 1;
  return {
    ...element,
    children: isTight
      ? children.flatMap((child) =>
          child.type === "element" && child.data?.isTight && child.properties.dataMove === undefined
            ? child.children
            : [child],
        )
      : children,
  };
}
