import { describe, expect, it } from "vitest";
import { cleanPaste } from "../../../desk/client/clean-paste.ts";
import { deskScript } from "../../../lib/words/en/desk-script.ts";
import { checkCase } from "../../fixtures/content-folder.ts";
import {
  copiedFromGoogleDocs,
  copiedFromTheWeb,
  copiedFromWord,
  wordList,
} from "../../fixtures/copied-html.ts";

describe("What is pasted from Word", () => {
  const pasted = cleanPaste(copiedFromWord);

  it("is its words with headings, lists, links and strong words, and without debris", () => {
    expect(pasted.markdown).toBe(
      [
        "## International Strategy",
        "We will work with **partners in Japan** and *abroad*, and agree on aims.",
        "### Aims",
        "- Research in English and 日本語",
        "  - with students\n- Teaching",
        "1. Ask\n2. Answer",
        "See [the university](https://www.tohoku.ac.jp/en/) and the report.",
        "| Year | Partners |\n| ---- | -------- |\n| 2026 | 14       |",
      ]
        .join("\n\n")
        .replace("日本語\n\n  - with", "日本語\n  - with"),
    );
  });

  it("is described with what it is and what was left out", () => {
    expect(deskScript.paste.done(pasted)).toBe(
      "Pasted as clean text: 2 headings, 2 lists, 1 table, 1 link; fonts and colours, 1 picture, 1 comment and 1 deleted passage were left out.",
    );
  });

  it("is accepted by the check", () => {
    expect(checkCase({ name: "pasted", body: `${pasted.markdown}\n` })).toEqual([]);
  });

  it("has the lists of Word at every level", () => {
    expect(cleanPaste(wordList).markdown).toBe("- One\n  1. Two\n  2. Three\n- Four");
  });
});

describe("What is pasted from elsewhere", () => {
  it("from Google Docs is not strong as a whole, and is strong where it looked so", () => {
    expect(cleanPaste(copiedFromGoogleDocs).markdown).toBe(
      "Plain, **strong** and *emphasised*.\n\n- A point",
    );
  });

  it("from a web page is its text without pictures, scripts and buttons, and with signs that stay signs", () => {
    const pasted = cleanPaste(copiedFromTheWeb);
    expect(pasted.markdown).toBe("## News\n\nA price of 5 \\* 3 \\{net} \\<b>\n\n> Said so");
    expect(pasted.pictures).toBe(1);
  });

  it.each([
    [
      "words without any format",
      "<meta charset='utf-8'><span style='color:red'>only words</span>",
      "only words",
      false,
    ],
    ["two paragraphs", "<p>One</p><p>&nbsp;</p><p>Two</p>", "One\n\nTwo", true],
    ["an address of one computer", "<p><a href='file:///C:/a.docx'>here</a></p>", "here", false],
    ["a script as an address", "<p><a href='javascript:alert(1)'>here</a></p>", "here", false],
    ["headings that begin low", "<h3>One</h3><h5>Two</h5>", "## One\n\n### Two", true],
    ["underlined words", "<p><u>under</u> <mark>marked</mark></p>", "under marked", false],
    [
      "hidden words",
      "<p>Seen <span style='mso-hide: all; display: none'>hidden</span>words</p>",
      "Seen words",
      false,
    ],
    ["nothing", "", "", false],
  ])("of %s is clean", (_, html, markdown, isFormatted) => {
    expect(cleanPaste(html)).toMatchObject({ markdown, isFormatted });
  });
});
