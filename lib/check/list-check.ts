/** Lists that come out otherwise than they are written: with other numbers, or on other levels. */
import type { List, ListItem, Nodes, Root } from "mdast";
import type { Report } from "../findings/source.ts";
import { numberAt, signOf } from "../reading/list-numbers.ts";
import { startOf, walk } from "../reading/markdown.ts";
import type { Say } from "../words/guide/words.ts";

/** No list begins with such a number, but a sentence does: “2018. This year …”. */
const leastYear = 1_000;

/**
 * Reports items that would be published under another number, or beside the item below which they are meant to stand.
 * @param base the text's offset in its source
 */
export function checkLists(root: Root, base: number, report: Report): void {
  walk(root, (node) => {
    if (node.type === "list") checkItems(node, base, report);
    if ("children" in node) checkEnds(node.children, base, report);
  });
}

function checkItems(list: List, base: number, report: Report): void {
  const sign = signOf(list);
  let isCounted = true;
  for (const [index, item] of list.children.entries()) {
    const offset = base + startOf(item);
    const before = list.children[index - 1];
    const missing = before && isFurther(item, list.children[0]) ? spacesMissing(before, item) : 0;
    const written = item.data?.number;
    const number = numberAt(list, index);
    const isOther = written !== undefined && written !== String(number);
    if (written !== undefined && Number(written) >= leastYear) {
      report(
        "list-number",
        offset,
        ({ texts }) => texts.list.year(`${written}${sign}`),
        ({ texts }) => texts.list.yearHint(`${written}\\${sign}`),
      );
    } else if (isCounted && isOther && missing > 0) {
      report(
        "list-number",
        offset,
        ({ texts }) => texts.list.numberOnLevel({ written: `${written}${sign}`, published: number }),
        further(missing),
      );
    } else if (isCounted && isOther) {
      report(
        "list-number",
        offset,
        ({ texts }) => texts.list.number({ written: `${written}${sign}`, published: number }),
        ({ texts }) =>
          texts.list.numberHint({ published: `${number}${sign}`, escaped: `${written}\\${sign}` }),
      );
    } else if (!isOther && missing > 0) sayLevel(item, missing, base, report);
    // What follows a wrong number is wrong because of it.
    if (isOther) isCounted = false;
  }
}

/** What follows a list and stands further to the right than it was meant for its last item, but is outside. */
function checkEnds(blocks: readonly Nodes[], base: number, report: Report): void {
  for (const [index, block] of blocks.entries()) {
    const list = blocks[index - 1];
    const last = list?.type === "list" ? list.children.at(-1) : undefined;
    if (!last || !isFurther(block, last)) continue;
    sayLevel(block, spacesMissing(last, block), base, report);
  }
}

function sayLevel(node: Nodes, missing: number, base: number, report: Report): void {
  report("list-level", base + startOf(node), ({ texts }) => texts.list.level, further(missing));
}

function further(missing: number): Say {
  return ({ texts }) => texts.list.levelHint(missing);
}

function columnOf(node: Nodes | undefined): number {
  return node?.position?.start.column ?? 1;
}

function isFurther(node: Nodes, other: Nodes | undefined): boolean {
  return columnOf(node) > columnOf(other);
}

/** How many spaces would put a block below the words of an item. */
function spacesMissing(item: ListItem, block: Nodes): number {
  const [first] = item.children;
  const width = item.data?.number === undefined ? 2 : item.data.number.length + 2;
  const words = first ? columnOf(first) : columnOf(item) + width;
  return Math.max(1, words - columnOf(block));
}
