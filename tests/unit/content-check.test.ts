import { describe, expect, it } from "vitest";
import { rules } from "../../lib/check/rules.ts";
import { brokenAddresses } from "../fixtures/broken/addresses.ts";
import { brokenChanges } from "../fixtures/broken/changes.ts";
import { brokenCharacters } from "../fixtures/broken/characters.ts";
import { brokenFields } from "../fixtures/broken/fields.ts";
import { brokenFiles } from "../fixtures/broken/files.ts";
import { brokenLinks } from "../fixtures/broken/links.ts";
import { brokenPublicFiles } from "../fixtures/broken/public-files.ts";
import { brokenText } from "../fixtures/broken/text.ts";
import { type ContentCase, checkCase, printed } from "../fixtures/content-folder.ts";
import { unusualContent } from "../fixtures/unusual-content.ts";

const families: readonly (readonly [string, readonly ContentCase[]])[] = [
  ["files and folders", brokenFiles],
  ["characters", brokenCharacters],
  ["fields", brokenFields],
  ["addresses", brokenAddresses],
  ["notes of changes", brokenChanges],
  ["texts", brokenText],
  ["links and pictures", brokenLinks],
  ["the files of the folder public", brokenPublicFiles],
];

describe.each(families)("The check of %s", (_, cases) => {
  it.each(cases)("reports $name", (change) => {
    expect(change.findings).not.toEqual([]);
    expect(printed(checkCase(change))).toEqual(change.findings);
  });
});

describe("The check of content that is correct", () => {
  it("finds nothing in the sound folder itself", () => {
    expect(checkCase({ name: "as it is", path: "goals/.keep", text: "" })).toEqual([]);
  });

  it.each(unusualContent)("says nothing of $name", (change) => {
    expect(printed(checkCase(change))).toEqual([]);
  });
});

describe("The limits", () => {
  const tooLarge = (change: Omit<ContentCase, "name">) =>
    printed(checkCase({ name: "too large", ...change }));

  it("refuse a line over 10,000 characters", () => {
    expect(tooLarge({ body: `${"word ".repeat(2001)}\n` })).toEqual([
      "content/goals/58.mdx:6:1 error The line has 10005 characters; 10000 are the limit. (too-large)",
    ]);
  });

  it("refuse a block of lines over 40,000 characters where it passes the limit", () => {
    expect(tooLarge({ body: `${"word ".repeat(100)}\n`.repeat(81) })).toEqual([
      "content/goals/58.mdx:85:1 error The lines up to here, without a blank line between, have more than 40000 characters. (too-large)",
    ]);
  });

  it("refuse more than 5,000 lines", () => {
    expect(tooLarge({ body: "\n".repeat(5000) })).toContain(
      "content/goals/58.mdx:5001:1 error The file has more than 5000 lines. (too-large)",
    );
  });

  it("refuse a title over 400 characters", () => {
    expect(tooLarge({ fields: `title: ${"word ".repeat(100)}\nstrategy: 17` })).toEqual([
      "content/goals/58.mdx:2:8 error The field “title” has 499 characters; 400 are the limit. (too-large)",
    ]);
  });

  const hostile: readonly (readonly [string, string])[] = [
    ["opening brackets", "["],
    ["brackets of links", "[a]("],
    ["strong words", "**a"],
    ["words between marks of two kinds", "*a_b"],
    ["backticks", "`a``b"],
    ["entities", "&amp"],
    ["backslashes", "\\"],
    ["tags", '<a "'],
    ["braces", "{"],
    ["addresses", "www."],
    ["e-mail addresses", "a@b.c "],
    ["quotations", "\n> "],
    ["items of a list", "\n- x"],
    ["headings", "\na\n==="],
    ["rows of a table", "\n|a|b"],
    ["blank lines", "\n"],
    ["invisible characters", "\u200b"],
  ];

  it.each(hostile)("answer a file full of %s within seconds", (_, unit) => {
    const line = unit.startsWith("\n") ? unit : `${unit.repeat(Math.floor(9_900 / unit.length))}\n`;
    const start = performance.now();
    checkCase({ name: "hostile", body: line.repeat(Math.ceil(120_000 / line.length)) });
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe("Every finding", () => {
  const findings = families.flatMap(([, cases]) => cases).flatMap(checkCase);

  it("is short and says something of what to do", () => {
    for (const { message, hint } of findings) {
      expect(message.length).toBeLessThan(600);
      expect(hint ?? message).not.toBe("");
    }
  });

  it("names no parser, no JavaScript and no undefined value", () => {
    for (const { message, hint = "" } of findings) {
      expect(`${message} ${hint}`).not.toMatch(
        /undefined|NaN\b|\[object|Error:|acorn|micromark|zod|[Uu]nexpected token/u,
      );
    }
  });

  it("shows no character that a terminal would act on", () => {
    for (const { message, hint = "" } of findings)
      expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it("belongs to a rule, and every rule has a finding", () => {
    const used = new Set<string>(findings.map(({ rule }) => rule));
    expect([...used].every((rule) => Object.hasOwn(rules, rule))).toBe(true);
    const unused = Object.keys(rules).filter((rule) => !used.has(rule));
    expect(unused).toEqual([]);
  });
});
