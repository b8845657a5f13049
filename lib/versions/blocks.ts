/** Blocks compared: paragraphs, headings, lists, quotations, each with what is in it. */
import type { Element, ElementContent } from "hast";
import { keyOf, signatureOf, wordsIn } from "./keys.ts";
import { type ChangedBlock, type Comparison, marked, markedWhole } from "./marks.ts";
import { arrange, type Step } from "./order.ts";
import { type Item, itemOf, type Pair, pairItems } from "./pairs.ts";
import { comparePhrases } from "./phrases.ts";
import { compareTables } from "./tables.ts";
import { isContainer } from "./text.ts";

/** Compares two sequences of blocks, or of the items of a list. */
export function compareBlocks(
  before: readonly Element[],
  after: readonly Element[],
  comparison: Comparison,
): readonly ChangedBlock[] {
  const pairs = pairItems(before.map(blockItem), after.map(blockItem));
  return arrange(pairs, before.length, after.length).flatMap((step) =>
    compareStep(step, { before, after }, comparison),
  );
}

/** A block as something that can be paired. */
export function blockItem(block: Element): Item {
  return itemOf({
    key: keyOf(block),
    kind: signatureOf(block),
    text: wordsIn(block),
    isDivisible: block.tagName === "p",
    isContainer: isContainer(block),
  });
}

interface Versions {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

function compareStep({ before, after, moved }: Step, versions: Versions, comparison: Comparison) {
  const at = (blocks: readonly Element[], places: readonly number[]) =>
    places.flatMap((place) => blocks[place] ?? []);
  const [old, young] = [at(versions.before, before), at(versions.after, after)];
  if (moved) {
    const move = comparison.moveOf(moved);
    if (young.length === 0) return old.map((block) => marked(block, "moved-away", move));
    return comparePair(at(versions.before, moved.before), young, comparison).map(({ element }) =>
      marked(element, "moved-here", move),
    );
  }
  if (young.length === 0) return old.map((block) => markedWhole(block, "deleted"));
  if (old.length === 0) return young.map((block) => markedWhole(block, "inserted"));
  return comparePair(old, young, comparison);
}

/**
 * Compares what is the same block in both versions.
 * @param old one block, or the paragraphs that were joined
 * @param young one block, or the paragraphs into which one was split
 */
function comparePair(
  old: readonly Element[],
  young: readonly Element[],
  comparison: Comparison,
): readonly ChangedBlock[] {
  const [[first], [block]] = [old, young];
  if (!first || !block) return [];
  if (old.length + young.length === 2) {
    if (keyOf(first) === keyOf(block)) return [marked(block, "same")];
    const children = compareWithin(first, block, comparison);
    if (children) return [marked({ ...block, children }, "changed")];
  }
  const phrases = comparePhrases(
    old.map(({ children }) => children),
    young.map(({ children }) => children),
    comparison.segmenter,
  );
  return young.map((each, index) => marked({ ...each, children: phrases[index] ?? [] }, "changed"));
}

/** What a block holds that holds other blocks. */
function compareWithin(
  before: Element,
  after: Element,
  comparison: Comparison,
): ElementContent[] | undefined {
  if (!isContainer(after)) return undefined;
  if (after.tagName === "table") return compareTables(before, after, comparison);
  const blocks = compareBlocks(blocksIn(before), blocksIn(after), comparison);
  return blocks.map(({ element }) => element);
}

/** The blocks of an element; items have their number, since those that are gone are shown among them. */
function blocksIn({ tagName, properties, children }: Element): readonly Element[] {
  const blocks = children.filter((node) => node.type === "element");
  if (tagName !== "ol") return blocks;
  const start = Number(properties.start ?? 1);
  return blocks.map((item, index) => ({
    ...item,
    properties: { ...item.properties, value: String(start + index) },
  }));
}

/** Compares footnotes: their order is that of their numbers in the text, so that none is said to have moved. */
export function compareNotes(
  before: readonly Element[],
  after: readonly Element[],
  pairs: readonly Pair[],
  comparison: Comparison,
): readonly ChangedBlock[] {
  return arrange(pairs, before.length, after.length).flatMap((step) => {
    if (!step.moved) return compareStep(step, { before, after }, comparison);
    return step.after.length === 0 ? [] : compareStep(step.moved, { before, after }, comparison);
  });
}
