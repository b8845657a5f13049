import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { strandOffset } from "../../../components/strands/ribbon.ts";
import { strandPath } from "../../../components/strands/strand-path.ts";
import type {
  MapDrawing,
  MapNode,
  MapRecords,
  MapSubject,
} from "../../../components/strategy-map/drawing.ts";
import { chooseShown, mapRibbon, showAll } from "../../../components/strategy-map/drawing.ts";
import { textWidth, wrapText } from "../../../components/strategy-map/letter-widths.ts";
import { drawRiver, fitsRiver } from "../../../components/strategy-map/river.ts";
import { StrategyMap } from "../../../components/strategy-map/strategy-map.tsx";
import { drawTree } from "../../../components/strategy-map/tree.ts";
import { readContent } from "../../../lib/content.ts";
import type { NumberedRecord } from "../../../lib/model/records.ts";
import { recordRoute } from "../../../lib/model/routes.ts";
import { english } from "../../../lib/words/en.ts";
import { longWord } from "../../fixtures/demanding-content.ts";
import { writeWholeVision } from "../../fixtures/whole-vision.ts";

let real: MapSubject;
let whole: MapSubject;
let folder: string;

async function subjectOf(directory: string): Promise<MapSubject> {
  const { content } = await readContent(directory);
  if (!content) throw new Error(`The content in ${directory} has errors.`);
  return showAll({ visions: content.of("vision"), strategies: content.of("strategy") });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "whole-vision-"));
  await writeWholeVision(folder);
  [real, whole] = await Promise.all([subjectOf("content"), subjectOf(folder)]);
});

afterAll(() => rm(folder, { recursive: true }));

/** The numbers in a path, as pairs of coordinates: the ends of its runs and arcs. */
function corners(path: string): { x: number; y: number }[] {
  return path
    .split(/(?=[MLA])/)
    .map((part) => part.slice(1).trim().split(/\s+/).map(Number).slice(-2))
    .map(([x = Number.NaN, y = Number.NaN]) => ({ x, y }));
}

function overlap(one: MapNode["box"], other: MapNode["box"]): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** What holds for every map, whatever it shows and in whichever layout. */
function expectSound(drawing: MapDrawing, records: number): void {
  expect(new Set(drawing.nodes.map(({ record }) => record)).size).toBe(drawing.nodes.length);
  expect(drawing.nodes).toHaveLength(records);
  for (const { box, lines, lineSize, record } of drawing.nodes) {
    const name = english.records.fullName(record);
    expect(box.height, name).toBeGreaterThanOrEqual(24);
    for (const line of lines) {
      expect(line.y, name).toBeLessThanOrEqual(drawing.height);
      expect(line.y - lineSize, name).toBeGreaterThanOrEqual(0);
      expect(line.x + textWidth(line.text.trimEnd(), lineSize), name).toBeLessThanOrEqual(drawing.width);
    }
  }
  for (const [index, node] of drawing.nodes.entries()) {
    for (const other of drawing.nodes.slice(index + 1)) {
      expect(overlap(node.box, other.box), `${node.record.title} | ${other.record.title}`).toBe(false);
    }
  }
  for (const { path } of drawing.strands) {
    for (const { x, y } of corners(path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(drawing.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
  }
}

describe("strandPath", () => {
  const course = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ];

  it("takes corners with the radius, and ends where its course ends", () => {
    expect(strandPath(course, 20)).toBe("M0 0L80 0A20 20 0 0 1 100 20L100 100");
  });

  it("keeps a parallel strand at its distance through the bend", () => {
    // Travelling right and then down, what lies to the right of the course is below it and then left of it.
    expect(strandPath(course, 20, 6)).toBe("M0 6L80 6A14 14 0 0 1 94 20L94 100");
    expect(strandPath(course, 20, -6)).toBe("M0 -6L80 -6A26 26 0 0 1 106 20L106 100");
  });

  it("draws a straight line where there is no corner", () => {
    expect(
      strandPath(
        [
          { x: 0, y: 0 },
          { x: 50, y: 0 },
        ],
        20,
        3,
      ),
    ).toBe("M0 3L50 3");
  });
});

/** A content whose titles, themes and numbers are as long as they can be. */
function withLongWords({ visions: given, strategies: all }: MapSubject): MapSubject {
  const change = <Changed extends { title: string; number: number }>(record: Changed): Changed => ({
    ...record,
    number: 9900 + record.number,
    title: `${longWord} ${record.title} ${"国際".repeat(50)}`,
    ...("theme" in record && { theme: longWord }),
  });
  const visions = given.map(change);
  const strategies = all.map((strategy) => ({
    ...change(strategy),
    visions: visions.filter((_, index) => strategy.visions.some((vision) => vision === given[index])),
    goals: strategy.goals.map(change),
  }));
  return showAll({ visions, strategies });
}

/** How many records a map shows. */
function countRecords({ visions, strategies }: MapSubject): number {
  return visions.length + strategies.length + strategies.flatMap(({ goals }) => goals).length;
}

describe("wrapText", () => {
  it("breaks a word that is longer than its line, and Japanese, between characters and nowhere else", () => {
    for (const text of [longWord, "国際戦略".repeat(20), `One ${longWord} two`, "🎓".repeat(30)]) {
      const lines = wrapText(text, 17, { usual: 120 }, "en");
      expect(lines.join("")).toBe(text);
      expect(lines.length).toBeGreaterThan(4);
      for (const line of lines) expect(textWidth(line.trimEnd(), 17), line).toBeLessThanOrEqual(120);
    }
    expect(wrapText("👩‍👩‍👧👩‍👩‍👧", 17, { usual: 60 }, "en")).toEqual(["👩‍👩‍👧", "👩‍👩‍👧"]);
  });

  it("loses no word and breaks only at spaces", () => {
    for (const { title } of [...whole.strategies.flatMap(({ goals }) => goals), ...real.visions]) {
      const lines = wrapText(title, 17, { usual: 200 }, "en");
      expect(lines.join("")).toBe(title);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/\S $/u);
    }
  });
});

describe("wrapText of Japanese", () => {
  const wrap = (text: string, squares: number) => wrapText(text, 20, { usual: squares * 20 }, "ja");

  it("sets each letter in a full square, and keeps phrases whole", () => {
    expect(textWidth("国際化、ボー。", 20)).toBe(140);
    expect(wrap("全学的かつ分野横断的なキャンパスの国際化", 11)).toEqual([
      "全学的かつ分野横断的な",
      "キャンパスの国際化",
    ]);
    expect(wrap("戦略的な国際協働の深化", 6)).toEqual(["戦略的な", "国際協働の", "深化"]);
  });

  it("breaks a phrase that is longer than its line between words, and a word between letters", () => {
    expect(wrap("イノベーションの創出", 7)).toEqual(["イノベーション", "の創出"]);
    expect(wrap("イノベーションの創出", 4)).toEqual(["イノベー", "ションの", "創出"]);
  });
});

describe("The strategy map", () => {
  it("breaks no word of the real content", () => {
    for (const { nodes } of [drawRiver(real), drawTree(real, 280)])
      for (const { lines, record } of nodes)
        for (const { text } of lines.slice(0, -1)) expect(text, record.title).toMatch(/[ -]$/u);
  });

  it("draws the real content as a river, and as a tree for narrow screens", () => {
    expect(fitsRiver(real)).toBe(true);
    const records = countRecords(real);
    expectSound(drawRiver(real), records);
    expectSound(drawTree(real, 280), records);
  });

  it("holds words and numbers as long as they can be, in every layout", () => {
    const longReal = withLongWords(real);
    const records = countRecords(real);
    expectSound(drawRiver(longReal), records);
    expectSound(drawTree(longReal, 280), records);
    const longWhole = withLongWords(whole);
    const all = countRecords(whole);
    expectSound(drawTree(longWhole, 280), all);
    expectSound(drawTree(longWhole, 720), all);
  });

  it("holds a strategy without goals", () => {
    const strategies = real.strategies.map((strategy) => ({ ...strategy, goals: [] }));
    for (const drawing of [drawRiver({ ...real, strategies }), drawTree({ ...real, strategies }, 280)])
      expectSound(drawing, real.visions.length + 1);
  });

  it("holds the whole Vision in both widths of the tree", () => {
    expect(fitsRiver(whole)).toBe(false);
    const records = countRecords(whole);
    expectSound(drawTree(whole, 280), records);
    expectSound(drawTree(whole, 720), records);
  });

  it("leads every vision's strand to each of its strategies and on into each of their goals", () => {
    for (const strategy of whole.strategies) {
      const { strands } = drawTree({ ...whole, strategies: [strategy] }, 280);
      for (const vision of whole.visions) {
        const own = strands.filter((strand) => strand.vision === vision).length;
        expect(own).toBe(strategy.visions.includes(vision) ? 1 + strategy.goals.length : 0);
      }
    }
  });

  it("keeps the visions' order in every ribbon", () => {
    const offsets = real.visions.map((vision) => strandOffset(mapRibbon(real), vision));
    expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
    expect(offsets.reduce((sum, offset) => sum + offset, 0)).toBe(0);
  });

  it("names its links in full", () => {
    const map = renderToStaticMarkup(createElement(StrategyMap, { records: real, words: english }));
    const names = [...map.matchAll(/ aria-label="([^"]*)"/gu)].map(([, name]) => name);
    expect(names).toContain("Goal 56: Strategic advancement of international collaborations");
    expect(names).toContain("Vision 3: Community Co-Creation");
  });
});

describe("What a map shows", () => {
  const linksOf = (records: MapRecords) => {
    const map = renderToStaticMarkup(createElement(StrategyMap, { records, words: english }));
    const [wide = ""] = /<svg.*?<\/svg>/su.exec(map) ?? [];
    return [...wide.matchAll(/<a href="([^"]*)"/gu)].map(([, href = ""]) => href);
  };
  const routesOf = (records: readonly NumberedRecord[]) => records.map(recordRoute);

  it("is everything, where that can be seen at one glance", () => {
    const goals = real.strategies.flatMap((strategy) => strategy.goals);
    expect(linksOf(real).toSorted()).toEqual(
      routesOf([...real.visions, ...real.strategies, ...goals]).toSorted(),
    );
  });

  it("is the visions and the strategies of the whole Vision, which say what their goals are", () => {
    expect(linksOf(whole)).toEqual(routesOf([...whole.visions, ...whole.strategies]));
    const shown = chooseShown(whole, english);
    for (const strategy of whole.strategies) expect(shown.noteOn(strategy)).toMatch(/^Goals? \d/u);
    for (const drawing of [drawTree(shown, 280), drawTree(shown, 720)])
      expectSound(drawing, whole.visions.length + whole.strategies.length);
    const strategy = whole.strategies.find(({ number }) => number === 17);
    const lines = drawTree(shown, 720).nodes.find(({ record }) => record === strategy)?.lines ?? [];
    expect(lines.filter(({ isNote }) => isNote).map(({ text }) => text)).toEqual(["Goals 56 and 57"]);
  });

  it("is the visions alone, where the strategies are many, each with how much it leads to", () => {
    const many = { ...whole, strategies: [...whole.strategies, ...whole.strategies, ...whole.strategies] };
    expect(linksOf(many)).toEqual(routesOf(many.visions));
    const shown = chooseShown(many, english);
    for (const vision of many.visions)
      expect(shown.noteOn(vision)).toMatch(/ priority strateg.* and \d+ goals$/u);
    const drawing = drawTree(shown, 280);
    expectSound(drawing, many.visions.length);
    expect(drawing.strands.map(({ vision }) => vision)).toEqual(many.visions);
  });

  it("is the goal of the page among a strategy’s many", () => {
    const [first] = whole.strategies;
    if (!first) throw new Error("There is no strategy.");
    const goals = whole.strategies.flatMap((strategy) => strategy.goals);
    const strategy = { ...first, goals };
    const current = goals.at(30);
    const records = { visions: whole.visions, strategies: [strategy], current };
    expect(linksOf(records).slice(-2)).toEqual(["/strategies/1", current && recordRoute(current)]);
    expect(chooseShown(records, english).noteOn(strategy)).toMatch(/^Goals 1–/u);
  });
});
