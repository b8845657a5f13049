import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../lib/reading/markdown.ts";
import { isTypographic, withoutTypography } from "../../../lib/versions/typography.ts";

describe("what is typography alone", () => {
  test.each([
    ["quotation marks", `"so" it's`, "“so” it’s"],
    ["single and double quotation marks", "‘so’", "“so”"],
    ["quotation marks of French, set apart", "«\u00a0so\u00a0»", "“so”"],
    ["quotation marks of Japanese", "「国際」戦略", "『国際』戦略"],
    ["hyphens and dashes", "2018-2030", "2018–2030"],
    ["dashes of two lengths", "home – abroad", "home — abroad"],
    ["a typewriter's dash", "home -- abroad", "home — abroad"],
    ["the minus", "-5 degrees", "−5 degrees"],
    ["a hyphen at which no line breaks", "e-mail", "e‑mail"],
    ["spaces", "100 %  of\u3000it", "100\u00a0% of it"],
    ["spaces at the ends", " Goal ", "Goal"],
    ["signs that are not seen", "inter\u00adnational", "international"],
    ["composition", "cafe\u0301", "café"],
    ["an ellipsis", "and so on...", "and so on…"],
  ])("%s", (_, before, after) => {
    expect(withoutTypography(before)).toBe(withoutTypography(after));
  });
});

describe("what is a change of words", () => {
  test.each([
    ["a hyphen that goes", "re-sign", "resign"],
    ["a hyphen for a space", "well known", "well-known"],
    ["a space that goes", "may be", "maybe"],
    ["a capital", "the board", "the Board"],
    ["a full stop", "Yes. No", "Yes, No"],
    ["a comma that goes", "research, and teaching", "research and teaching"],
    ["a digit", "goal 56", "goal 57"],
    ["a digit that is raised", "10²", "102"],
    ["quotation marks that are put", "free", "“free”"],
    ["an accent", "resume", "résumé"],
    ["a long vowel of Japanese", "ビール", "ビル"],
  ])("%s", (_, before, after) => {
    expect(withoutTypography(before)).not.toBe(withoutTypography(after));
  });
});

describe("texts", () => {
  const isTypographicChange = (before: string, after: string) =>
    isTypographic(parseMarkdown(before), parseMarkdown(after));

  test("the same text, and one with other quotation marks and dashes, differ in nothing but typography", () => {
    expect(isTypographicChange("Text", "Text")).toBe(true);
    expect(isTypographicChange('## "Aims"\n\n- *it\'s* - so', "## “Aims”\n\n- *it’s* – so")).toBe(true);
  });

  test("marks that are written another way, and lines broken elsewhere, are no difference", () => {
    expect(isTypographicChange("* *one*\n  and two", "- _one_ and\n  two")).toBe(true);
  });

  test.each([
    ["a word", "We act.", "We plan."],
    ["what a link leads to", "[it](/goals/56)", "[it](/goals/57)"],
    ["emphasis", "*it*", "**it**"],
    ["the order of a list", "- a\n- b", "- b\n- a"],
    ["the number of an item", "1. a", "2. a"],
    ["the kind of a block", "## a", "### a"],
    ["where a paragraph ends", "One. Two.", "One.\n\nTwo."],
    ["a row of a table", "| a |\n|--|\n| b |", "| a |\n|--|"],
    ["what is in a footnote", "a[^1]\n\n[^1]: b", "a[^1]\n\n[^1]: c"],
    ["quotation marks of code", '`a("b")`', "`a('b')`"],
    ["the text of a picture", "![a](/a.png)", "![b](/a.png)"],
  ])("%s is more than typography", (_, before, after) => {
    expect(isTypographicChange(before, after)).toBe(false);
  });

  test("typography in footnotes, cells and the texts of pictures is typography", () => {
    expect(isTypographicChange("a[^1]\n\n[^1]: it's", "a[^1]\n\n[^1]: it’s")).toBe(true);
    expect(isTypographicChange("| it's |\n|--|\n| b |", "| it’s |\n|--|\n| b |")).toBe(true);
    expect(isTypographicChange("![it's](/a.png)", "![it’s](/a.png)")).toBe(true);
  });
});
