import type { Element, ElementContent, Text } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { VersionSubject } from "../../lib/model/records.ts";
import { linkInLanguage } from "../../lib/model/site-paths.ts";
import { blockName } from "../../lib/versions/block-name.ts";
import { differenceOf, differenceOfText } from "../../lib/versions/difference.ts";
import type { ChangedBlock } from "../../lib/versions/marks.ts";
import type { Words } from "../../lib/words/words.ts";

/** What changed in a text, by words: what was inserted and deleted, with what stayed the same left out. */
export function Difference({
  before,
  after,
  words,
}: {
  before: VersionSubject;
  after: VersionSubject;
  words: Words;
}) {
  const { blocks } = differenceOf(before.tree, after.tree, words.language);
  return (
    <div className="difference prose">
      {parted(blocks).map(({ key, same, block }) =>
        block ? (
          <Fragment key={key}>{render(block, words)}</Fragment>
        ) : (
          <p key={key} className="unchanged">
            {words.versions.change.unchanged(same)}
          </p>
        ),
      )}
    </div>
  );
}

/** What changed in a field: both texts as one. */
export function TextDifference({ before, after, words }: { before: string; after: string; words: Words }) {
  return renderAll(differenceOfText(before, after, words.language), words);
}

/** The blocks that changed, and between them how many did not. */
function parted(blocks: readonly ChangedBlock[]) {
  const parts: { key: number; same: number; block?: ChangedBlock }[] = [];
  for (const [key, block] of blocks.entries()) {
    const last = parts.at(-1);
    if (block.change !== "same") parts.push({ key, same: 0, block });
    else if (last && last.same > 0) last.same += 1;
    else parts.push({ key, same: 1 });
  }
  return parts;
}

function render(block: ChangedBlock, words: Words): ReactNode {
  const name = blockName(block, words.versions.change);
  return (
    <div className={`block-${block.change}`}>
      {name !== undefined && <p className="block-change">{name}</p>}
      {renderAll([block.element], words)}
    </div>
  );
}

function renderAll(children: readonly ElementContent[], words: Words): ReactNode {
  return toJsxRuntime(
    { type: "root", children: children.map((child) => spoken(child, words)) },
    { Fragment, jsx, jsxs },
  );
}

/** Says to who hears it where a change begins and ends, and where within a list something moved. */
function spoken(node: ElementContent, words: Words, isTop = true): ElementContent {
  if (node.type !== "element") return node;
  const { change } = words.versions;
  const { dataBreak, dataMove, dataChange, href, ...rest } = node.properties;
  const children = node.children.map((child) => spoken(child, words, false));
  const element: Element = {
    ...node,
    properties: { ...rest, ...(typeof href === "string" && { href: linkInLanguage(href, words.language) }) },
    children,
  };
  if (dataBreak !== undefined) {
    const name = dataBreak === "split" ? change.split : change.joined;
    return { ...element, children: [sign("¶"), hidden(` ${name} `)] };
  }
  if (node.tagName === "ins" || node.tagName === "del") {
    const name = node.tagName === "ins" ? change.inserted : change.deleted;
    return { ...element, children: [hidden(name), ...children, hidden(change.end)] };
  }
  if (isTop || typeof dataMove !== "number") return element;
  const { movedHere, movedAway } = change.blocks;
  const moved = dataChange === "moved-here" ? movedHere(dataMove) : movedAway(dataMove);
  return { ...element, children: [span("item-move", moved), text(" "), ...children] };
}

const text = (value: string): Text => ({ type: "text", value });

const span = (className: string, value: string): Element => ({
  type: "element",
  tagName: "span",
  properties: { className: [className] },
  children: [text(value)],
});

const hidden = (value: string) => span("sr-only", value);

/** What is seen and not heard. */
const sign = (value: string): Element => ({
  type: "element",
  tagName: "span",
  properties: { ariaHidden: "true" },
  children: [text(value)],
});
