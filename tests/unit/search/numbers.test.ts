import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/search/fold.ts";
import { listKindNames } from "../../../lib/search/list-documents.ts";
import { createNumberReader } from "../../../lib/search/numbers.ts";

const readNumbers = createNumberReader(listKindNames());
const read = (query: string) => readNumbers(fold(query));

describe("A record is asked for by its number", () => {
  it.each([
    "goal 56",
    "Goal56",
    "GOAL 56",
    "G56",
    "g-56",
    "goals/56",
    "/goals/56",
    "goal no. 56",
    "goal #56",
    "goal fifty-six",
    "goal fifty six",
    "Ｇｏａｌ５６",
    "主要施策56",
    "主要施策５６",
    "主要施策第56",
    "主要施策 五十六",
    "主要施策五六",
    "施策56",
  ])("as %s", (query) => {
    expect(read(query).asked).toEqual([{ number: 56, isCertain: true, kind: "goal" }]);
  });

  it.each(["56", "５６", "#56", "第56号", "no 56", "fifty-six", "五十六", " 56 "])(
    "of any kind as %s",
    (query) => {
      expect(read(query).asked).toEqual([{ number: 56, isCertain: true }]);
    },
  );

  it.each([
    ["S17", "strategy", 17],
    ["PS 17", "strategy", 17],
    ["priority strategy 17", "strategy", 17],
    ["重点戦略十七", "strategy", 17],
    ["戦略17", "strategy", 17],
    ["V3", "vision", 3],
    ["ビジョン４", "vision", 4],
    ["visions 2", "vision", 2],
  ] as const)("as %s", (query, kind, number) => {
    expect(read(query).asked).toEqual([{ number, isCertain: true, kind }]);
  });

  it.each([
    ["一", 1],
    ["十", 10],
    ["二十", 20],
    ["百", 100],
    ["千二百三十四", 1234],
    ["二〇", 20],
    ["nineteen", 19],
    ["ninety", 90],
  ] as const)("%s is %i", (query, number) => {
    expect(read(query).asked).toEqual([{ number, isCertain: true }]);
  });
});

describe("What is no number of a record stays among the words", () => {
  it.each([
    "top 30",
    "october 2018",
    "two strategies",
    "四つのビジョン",
    "世界三十傑",
    "one",
    "covid19x",
    "10000",
    "goal 99999",
  ])("in %s", (query) => {
    const { asked, rest } = read(query);
    if (query !== "one") expect(asked.filter(({ isCertain }) => isCertain)).toEqual([]);
    if (asked.length === 0) expect(rest).toBe(fold(query));
  });

  it("and what is said besides is what is left", () => {
    const { asked, rest } = read("goal 56 partnerships");
    expect(asked).toEqual([{ number: 56, isCertain: true, kind: "goal" }]);
    expect(rest.trim()).toBe("partnerships");
  });
});
