import { describe, expect, it } from "vitest";
import { findTargets } from "../../../desk/client/find-targets.ts";
import { wordAround } from "../../../desk/client/word-around.ts";
import { readTargets } from "../../../desk/writing/targets.ts";
import { deskScript } from "../../../lib/words/en/desk-script.ts";

const targets = await readTargets("content");
const addresses = (asked: string) =>
  findTargets(targets, asked, deskScript.targets).map(({ address }) => address);

describe("What a text can link to", () => {
  it.each(["56", "goal 56", "Goal 056", "#56", "goal no. 56", "５６", "g56", "GOAL-56"])(
    "is found by its number however it is written: %s",
    (asked) => {
      expect(addresses(asked).slice(0, 2)).toEqual(["/goals/56", "/goals/56#p1"]);
    },
  );

  it.each(["56 p1", "goal 56 paragraph 1", "56#p1"])("is a paragraph where one is meant: %s", (asked) => {
    expect(addresses(asked)[0]).toBe("/goals/56#p1");
  });

  it("is found by words of a title, and by words of a paragraph", () => {
    expect(addresses("cross-sectoral GLOBALIZATION")[0]).toBe("/goals/57");
    expect(addresses("top-thirty university")).toContain("/goals/57#p1");
  });

  it("is everything where nothing is asked, in the order of the site, and nothing where nothing fits", () => {
    const all = addresses("");
    expect(all.length).toBeGreaterThan(10);
    expect(all.indexOf("/goals/56")).toBeLessThan(all.indexOf("/goals/57"));
    expect(addresses("no such words anywhere")).toEqual([]);
  });
});

describe("The words that a finding is about", () => {
  it.each([
    ["See [it](/goals/65).", 9, "/goals/65"],
    ["a **word", 2, "**"],
    ["an end ", 7, "end "],
    ["one two", 4, "two"],
    ["", 0, ""],
  ])("in %j at %i are %j", (text, offset, words) => {
    const { from, to } = wordAround(text, offset);
    expect(text.slice(from, to)).toBe(words);
  });
});
