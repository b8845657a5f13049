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
import { langOf, langWithin, WordsOf } from "../lang.tsx";

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
  const spoken = { words, text: after };
  const { blocks } = differenceOf(before.tree, after.tree, after.language);
  return (
    <div className="difference prose" {...langOf(after, words)}>
      {parted(blocks).map(({ key, same, block }) =>
        block ? (
          <Fragment key={key}>{render(block, spoken)}</Fragment>
        ) : (
          <p key={key} className="unchanged" {...langWithin(after, words)}>
            {words.versions.change.unchanged(same)}
          </p>
        ),
      )}
    </div>
  );
}

/** What changed in a field: both texts as one. */
export function TextDifference({
  before,
  after,
  of,
  words,
}: {
  before: string;
  after: string;
  /** The text that the field is of. */
  of: { readonly language: string };
  words: Words;
}) {
  const difference = renderAll(differenceOfText(before, after, of.language), { words, text: of });
  return (
    <WordsOf of={of} words={words}>
      {difference}
    </WordsOf>
  );
}

/** The page’s words, and the text within which they are said. */
interface Said {
  readonly words: Words;
  readonly text: { readonly language: string };
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

function render(block: ChangedBlock, said: Said): ReactNode {
  const name = blockName(block, said.words.versions.change);
  return (
    <div className={`block-${block.change}`}>
      {name !== undefined && (
        <p className="block-change" {...langWithin(said.text, said.words)}>
          {name}
        </p>
      )}
      {renderAll([block.element], said)}
    </div>
  );
}

function renderAll(children: readonly ElementContent[], said: Said): ReactNode {
  return toJsxRuntime(
    { type: "root", children: children.map((child) => speak(child, said)) },
    { Fragment, jsx, jsxs },
  );
}

/** Says to who hears it where a change begins and ends, and where within a list something moved. */
function speak(node: ElementContent, said: Said, isTop = true): ElementContent {
  if (node.type !== "element") return node;
  const { words } = said;
  const { change } = words.versions;
  const { dataBreak, dataMove, dataChange, href, ...rest } = node.properties;
  const children = node.children.map((child) => speak(child, said, false));
  const element: Element = {
    ...node,
    properties: { ...rest, ...(typeof href === "string" && { href: linkInLanguage(href, words.language) }) },
    children,
  };
  if (dataBreak !== undefined) {
    const name = dataBreak === "split" ? change.split : change.joined;
    return { ...element, children: [sign("¶"), hidden(` ${name} `, said)] };
  }
  if (node.tagName === "ins" || node.tagName === "del") {
    const name = node.tagName === "ins" ? change.inserted : change.deleted;
    return { ...element, children: [hidden(name, said), ...children, hidden(change.end, said)] };
  }
  if (isTop || typeof dataMove !== "number") return element;
  const { movedHere, movedAway } = change.blocks;
  const moved = dataChange === "moved-here" ? movedHere(dataMove) : movedAway(dataMove);
  return { ...element, children: [span("item-move", moved, said), text(" "), ...children] };
}

const text = (value: string): Text => ({ type: "text", value });

const span = (className: string, value: string, { text: of, words }: Said): Element => ({
  type: "element",
  tagName: "span",
  properties: { className: [className], ...langWithin(of, words) },
  children: [text(value)],
});

const hidden = (value: string, said: Said) => span("sr-only", value, said);

/** What is seen and not heard. */
const sign = (value: string): Element => ({
  type: "element",
  tagName: "span",
  properties: { ariaHidden: "true" },
  children: [text(value)],
});
