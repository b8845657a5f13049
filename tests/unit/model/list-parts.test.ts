import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { divideList, findPart, listRoutesOfLists, partRoute } from "../../../lib/model/list-parts.ts";
import { createDigests, noteReads, observe } from "../../../lib/model/reads.ts";
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { writeSampleContent } from "../../../scripts/bench/sample-content.ts";
import { contentIn } from "../formats/support.ts";

let small: Content;
let large: Content;

/** Content with so many goals. */
async function contentOf(goals: number): Promise<Content> {
  const folder = await mkdtemp(join(tmpdir(), "parts-"));
  try {
    await writeSampleContent(folder, { strategies: 2, goals });
    return await contentIn(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

beforeAll(async () => {
  [small, large] = await Promise.all([contentOf(100), contentOf(150)]);
});

/** Records that have nothing but a number. */
const numbered = (...numbers: readonly number[]) => numbers.map((number) => ({ number }) as NumberedRecord);
const spansOf = (records: readonly NumberedRecord[]) =>
  divideList(records).map(({ first, last, records: { length } }) => [first, last, length]);

describe("A list of records", () => {
  it("is one part with up to a hundred, whatever their numbers", () => {
    expect(spansOf([])).toEqual([[0, 0, 0]]);
    expect(spansOf(numbered(3, 9000))).toEqual([[3, 9000, 2]]);
    expect(small.partsOf("goal").map(({ records }) => records)).toEqual([small.of("goal")]);
    expect(listRoutesOfLists(small)).toEqual(["/visions", "/strategies", "/goals"]);
  });

  it("has a part for each hundred numbers that any of more records have", () => {
    const many = Array.from({ length: 99 }, (_, index) => index + 1);
    expect(spansOf(numbered(...many, 100, 101))).toEqual([
      [1, 100, 100],
      [101, 200, 1],
    ]);
    expect(spansOf(numbered(...many, 5000, 9999))).toEqual([
      [1, 100, 99],
      [4901, 5000, 1],
      [9901, 10_000, 1],
    ]);
  });

  it("has the address of its kind in its first part, and one of its numbers in the others", () => {
    expect(large.partsOf("goal").map((part) => partRoute(large, "goal", part))).toEqual([
      "/goals",
      "/goals/101-200",
    ]);
    expect(findPart(large, "goal", "/goals/101-200")?.records).toEqual(large.of("goal").slice(100));
    for (const none of ["/goals/1-100", "/goals/201-300", "/goals/101", "/strategies/101-200"])
      expect(findPart(large, "goal", none), none).toBeUndefined();
  });
});

describe("What is read of a part of a list", () => {
  it("says the same as long as its own records do", async () => {
    const { reads } = await noteReads(async () =>
      observe(large)
        .partsOf("goal")
        .at(0)
        ?.records.map(({ title }) => title),
    );
    expect(reads).toContain("part goal 1");
    expect(reads).toContain("/goals/7 title");
    expect(reads).not.toContain("of goal");
    expect(reads).not.toContain("/goals/101 title");
    const later = createDigests(await contentOf(151));
    const now = createDigests(large);
    expect(later("part goal 1")).toBe(now("part goal 1"));
    expect(later("parts goal")).toBe(now("parts goal"));
    expect(later("part goal 101")).not.toBe(now("part goal 101"));
    expect(createDigests(small)("parts goal")).not.toBe(now("parts goal"));
  });
});
