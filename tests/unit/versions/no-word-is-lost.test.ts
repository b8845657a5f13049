import fc from "fast-check";
import type { Element, ElementContent } from "hast";
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { parseMarkdown } from "../../../lib/reading/markdown.ts";
import { differenceOf, differenceOfText } from "../../../lib/versions/difference.ts";
import { readText } from "../../../lib/versions/text.ts";
import { body } from "../../fixtures/any-text.ts";

const onlyBefore = { tagName: "del", changes: ["deleted", "moved-away"] };
const onlyAfter = { tagName: "ins", changes: ["inserted", "moved-here"] };

/** The signs of a text in their order, without those that only one version has; spaces are not counted. */
function signsOf(nodes: readonly ElementContent[], left: typeof onlyBefore): string {
  const signs = (node: ElementContent): string => {
    if (node.type === "text") return node.value;
    if (node.type !== "element" || node.tagName === left.tagName) return "";
    if (left.changes.includes(String(node.properties.dataChange))) return "";
    if (node.tagName === "sup") return "";
    return `${String(node.properties.src ?? "")}${node.children.map(signs).join("")}`;
  };
  return nodes.map(signs).join("").replace(/\s+/gu, "");
}

/** Footnotes are in the order of their numbers in the later text, so of the earlier only what they hold is compared. */
function partsOf(elements: readonly Element[], left: typeof onlyBefore) {
  const isNotes = ({ properties }: Element) => properties.dataFootnotes !== undefined;
  return {
    text: signsOf(
      elements.filter((element) => !isNotes(element)),
      left,
    ),
    notes: [
      ...signsOf(
        elements.filter(isNotes).flatMap(({ children }) => children),
        left,
      ),
    ].sort(),
  };
}

/** A text by itself, as `partsOf` gives it. */
function whole(root: Root) {
  const { blocks, notes } = readText(root);
  return { text: signsOf(blocks, onlyAfter), notes: [...signsOf(notes, onlyAfter)].sort() };
}

/** Whether a difference holds both versions, each in its order. */
function expectBoth(before: string, after: string, language: string): void {
  const [old, young] = [parseMarkdown(before), parseMarkdown(after)];
  const elements = differenceOf(old, young, language).blocks.map(({ element }) => element);
  expect(partsOf(elements, onlyAfter)).toEqual(whole(old));
  expect(partsOf(elements, onlyBefore)).toEqual(whole(young));
}

/** A text changed as editors do: blocks gone, doubled, moved, split and joined, and words taken out. */
const edited = fc
  .tuple(body, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.nat()), { maxLength: 4 }))
  .map(([before, edits]) => {
    const blocks = before.split("\n\n");
    for (const [place, edit, other] of edits) {
      const at = place % blocks.length;
      const block = blocks[at] ?? "";
      if (edit === 0) blocks.splice(at, 1);
      if (edit === 1) blocks.splice(other % blocks.length, 0, ...blocks.splice(at, 1));
      if (edit === 2) blocks.splice(at, 1, block.replace(" ", "\n\n"));
      if (edit === 3) blocks.splice(at, 2, `${block} ${blocks[at + 1] ?? ""}`);
      if (edit === 4) blocks[at] = block.replace(/\p{L}{3,}/u, "words");
      if (blocks.length === 0) blocks.push("Text");
    }
    return { before, after: blocks.join("\n\n") };
  });

test("of two texts that have nothing to do with each other, each is whole in the difference", () => {
  fc.assert(
    fc.property(body, body, (before, after) => expectBoth(before, after, "en")),
    { numRuns: 40 },
  );
});

test("of a text that was edited, both versions are whole in the difference", () => {
  fc.assert(
    fc.property(edited, ({ before, after }) => expectBoth(before, after, "ja")),
    { numRuns: 60 },
  );
});

test("a text compared with itself is the same in every block", () => {
  fc.assert(
    fc.property(body, (text) => {
      const root = parseMarkdown(text);
      const { blocks } = differenceOf(root, parseMarkdown(text), "en");
      expect(blocks.filter(({ change }) => change !== "same")).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("of two titles, each is whole in their difference", () => {
  const title = fc
    .array(fc.constantFrom("Goal", "of", "the", "a", "国際", "戦略", ",", " ", " ", "."))
    .map((words) => words.join(""));
  fc.assert(
    fc.property(title, title, (before, after) => {
      const children = differenceOfText(before, after, "ja");
      expect(signsOf(children, onlyAfter)).toBe(before.replace(/\s+/gu, ""));
      expect(signsOf(children, onlyBefore)).toBe(after.replace(/\s+/gu, ""));
    }),
    { numRuns: 200 },
  );
});
