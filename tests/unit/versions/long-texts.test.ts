import type { Root } from "mdast";
import { expect, test } from "vitest";
import { differenceOf } from "../../../lib/versions/difference.ts";

/** So much time of the processor, on a slow and busy machine; what is measured is a tenth of it. */
const mostSeconds = 10;

function secondsFor(before: Root, after: Root, language = "en") {
  const start = process.cpuUsage();
  const difference = differenceOf(before, after, language);
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1_000_000, changes: difference.blocks.map(({ change }) => change) };
}

const words = (count: number, word: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => word(index)).join(" ");
const paragraphs = (count: number, paragraph: (index: number) => string): Root => ({
  type: "root",
  children: Array.from({ length: count }, (_, index) => ({
    type: "paragraph",
    children: [{ type: "text", value: paragraph(index) }],
  })),
});
const paragraph = (text: string) => paragraphs(1, () => text);

test("two texts of 20,000 words that have none in common are compared in seconds", () => {
  const { seconds, changes } = secondsFor(
    paragraph(words(20_000, (index) => `a${index}`)),
    paragraph(words(20_000, (index) => `b${index}`)),
  );
  expect(changes).toEqual(["deleted", "inserted"]);
  expect(seconds).toBeLessThan(mostSeconds);
});

test("a text of 20,000 words of which every third is another one is compared in seconds", () => {
  const { seconds, changes } = secondsFor(
    paragraph(words(20_000, (index) => `a${index}`)),
    paragraph(words(20_000, (index) => (index % 3 === 0 ? `b${index}` : `a${index}`))),
  );
  expect(changes).toEqual(["changed"]);
  expect(seconds).toBeLessThan(mostSeconds);
});

test("forty paragraphs of 500 words of which every other one changed are compared in seconds", () => {
  const text = (sign: string) =>
    paragraphs(40, (place) =>
      words(500, (index) => (index % 2 ? `a${index}p${place}` : `${sign}${index}p${place}`)),
    );
  const { seconds, changes } = secondsFor(text("b"), text("c"));
  expect(new Set(changes)).toEqual(new Set(["changed"]));
  expect(seconds).toBeLessThan(mostSeconds);
});

test("2,000 paragraphs in the reverse order are compared in seconds", () => {
  const before = paragraphs(2_000, (place) => words(10, (index) => `a${index}p${place}`));
  const { seconds } = secondsFor(before, { ...before, children: before.children.toReversed() });
  expect(seconds).toBeLessThan(mostSeconds);
});

test("2,000 paragraphs that are nearly alike are compared in seconds", () => {
  const { seconds } = secondsFor(
    paragraphs(2_000, (place) => `We will act for goal ${place} with partners abroad.`),
    paragraphs(2_000, (place) => `We will act for aim ${place * 7} with partners at home.`),
  );
  expect(seconds).toBeLessThan(mostSeconds);
});

test("a Japanese text of 20,000 letters is compared in seconds", () => {
  const { seconds, changes } = secondsFor(
    paragraph("東北大学は国際戦略を策定し、世界とともに歩む。".repeat(900)),
    paragraph("東北大学は新しい国際戦略を改定し、世界と歩む。".repeat(900)),
    "ja",
  );
  expect(changes).toEqual(["changed"]);
  expect(seconds).toBeLessThan(mostSeconds);
});
