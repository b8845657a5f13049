/** Where lines of Japanese, English and both may be broken. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakableParts } from "../../../components/line-breaks.ts";

describe("breakableParts", () => {
  it("parts Japanese between its words and keeps a full stop and brackets with theirs", () => {
    expect(breakableParts("東北大学は、世界とともに「国際戦略」を推進します。")).toEqual([
      "東北",
      "大学",
      "は、",
      "世界",
      "とともに",
      "「国際",
      "戦略」",
      "を",
      "推進",
      "し",
      "ます。",
    ]);
  });

  it("never lets a line of Japanese begin with a small kana, a long vowel or a closing sign", () => {
    for (const text of [
      "パートナーシップ",
      "コミュニティー、グローバル。",
      "（ヴィジョン２０３０）とは？",
      "人々の研究…",
    ])
      for (const part of breakableParts(text).slice(1))
        expect(part).not.toMatch(/^[ッーィィュャ、。）？…々]/u);
  });

  it("parts English at its spaces alone, as it was", () => {
    const text = "Self-governed, world-class (and “open”) research/education at 50 % – e.g. R&D.";
    expect(breakableParts(text)).toEqual(text.split(/(?<= )/u));
  });

  it("breaks between Japanese and Latin words within one sentence", () => {
    expect(breakableParts("国際 Open Science の推進")).toEqual(["国際 ", "Open ", "Science ", "の", "推進"]);
    expect(breakableParts("東北大学Visionを")).toEqual(["東北", "大学", "Vision", "を"]);
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(breakableParts(text).join("")).toBe(text);
      }),
    );
  });
});
