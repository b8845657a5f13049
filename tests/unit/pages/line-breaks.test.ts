/** Where lines of Japanese, English and both may be broken. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakableParts, splitTitle, wordParts } from "../../../components/line-breaks.ts";

/** A language whose phrases aren't known. */
const other = "zh";

describe("wordParts", () => {
  it("parts Japanese between its words and keeps a full stop and brackets with theirs", () => {
    expect(wordParts("東北大学は、世界とともに「国際戦略」を推進します。")).toEqual([
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

  it("breaks between Japanese and Latin words within one sentence", () => {
    expect(wordParts("国際 Open Science の推進")).toEqual(["国際 ", "Open ", "Science ", "の", "推進"]);
    expect(wordParts("東北大学Visionを")).toEqual(["東北", "大学", "Vision", "を"]);
  });
});

describe("breakableParts", () => {
  it("parts Japanese between its phrases: a particle and the ending of a verb stay with their words", () => {
    for (const parts of [
      ["国際協働の", "戦略的推進"],
      ["創造性豊かな", "人材と", "未来の", "リーダーの", "育成"],
      ["イノベーションの", "創出と", "新たな", "学術領域の", "開拓"],
      ["教育と", "研究の", "卓越性に", "基づく", "好循環に", "向けた", "経営革新"],
      ["東北大学は、", "世界とともに", "「国際戦略」を", "推進します。"],
      ["人々の", "研究…"],
    ])
      expect(breakableParts(parts.join(""), "ja")).toEqual(parts);
  });

  it("parts a phrase that is longer than a title’s line on a phone where readers see its parts", () => {
    expect(breakableParts("全学的かつ分野横断的なキャンパスの国際化", "ja")).toEqual([
      "全学的かつ",
      "分野横断的な",
      "キャンパスの",
      "国際化",
    ]);
    expect(breakableParts("東北大学ビジョン2030 最先端の創造", "ja")).toEqual([
      "東北大学",
      "ビジョン2030 ",
      "最先端の",
      "創造",
    ]);
  });

  it("breaks behind a colon, before an opening bracket and before a dash, but within none of them", () => {
    expect(breakableParts("主要施策56：国際協働の戦略的推進", "ja")).toEqual([
      "主要施策56：",
      "国際協働の",
      "戦略的推進",
    ]);
    expect(breakableParts("育成——急激な変化", "ja")).toEqual(["育成", "——急激な", "変化"]);
    expect(breakableParts("挑戦（以下「ビジョン」）", "ja")).toEqual(["挑戦", "（以下", "「ビジョン」）"]);
  });

  it("parts a text by its words where the language’s phrases aren’t known", () => {
    expect(breakableParts("国際戦略", "ja")).toEqual(["国際戦略"]);
    expect(breakableParts("国際戦略", other)).toEqual(["国際", "戦略"]);
  });

  it("never lets a line of Japanese begin with a small kana, a long vowel or a closing sign", () => {
    for (const text of [
      "パートナーシップ",
      "コミュニティー、グローバル。",
      "（ヴィジョン２０３０）とは？",
      "人々の研究…",
    ])
      for (const language of ["ja", other])
        for (const part of breakableParts(text, language).slice(1))
          expect(part).not.toMatch(/^[ッーィィュャ、。）？…々]/u);
  });

  it("parts English at its spaces alone, as it was", () => {
    const text = "Self-governed, world-class (and “open”) research/education at 50 % – e.g. R&D.";
    for (const language of ["en", "ja"])
      expect(breakableParts(text, language)).toEqual(text.split(/(?<= )/u));
  });

  it("loses nothing of any text, and parts no letter from its marks", () => {
    const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });
    const count = (text: string) => [...graphemes.segment(text)].length;
    for (const language of ["ja", other])
      fc.assert(
        fc.property(fc.string({ unit: "grapheme" }), (text) => {
          const parts = breakableParts(text, language);
          expect(parts.join("")).toBe(text);
          expect(parts.reduce((sum, part) => sum + count(part), 0)).toBe(count(text));
        }),
      );
  });
});

describe("splitTitle", () => {
  it("sets the last word apart, in Japanese as in English", () => {
    expect(splitTitle("International Strategy")).toEqual({ text: "International ", emphasis: "Strategy" });
    expect(splitTitle("国際戦略")).toEqual({ text: "国際", emphasis: "戦略" });
  });
});
