import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic } from "../../../lib/findings/diagnostics.ts";
import { limits } from "../../../lib/model/limits.ts";
import { rules } from "../../../lib/model/rules.ts";
import { effortOf } from "../../../lib/reading/effort.ts";
import { brokenAddresses } from "../../fixtures/broken/addresses.ts";
import { brokenChanges } from "../../fixtures/broken/changes.ts";
import { brokenCharacters } from "../../fixtures/broken/characters.ts";
import { brokenFields } from "../../fixtures/broken/fields.ts";
import { brokenFiles } from "../../fixtures/broken/files.ts";
import { brokenLedgers } from "../../fixtures/broken/ledger.ts";
import { brokenLinks } from "../../fixtures/broken/links.ts";
import { brokenPublicFiles } from "../../fixtures/broken/public-files.ts";
import { brokenSearch, soundSearch } from "../../fixtures/broken/search.ts";
import { brokenText } from "../../fixtures/broken/text.ts";
import { brokenTranslations } from "../../fixtures/broken/translations.ts";
import { brokenWords } from "../../fixtures/broken/words.ts";
import { type ContentCase, checkCase, checkFiles, printed } from "../../fixtures/content-folder.ts";
import { unusualContent } from "../../fixtures/unusual-content.ts";

const families: readonly (readonly [string, readonly ContentCase[]])[] = [
  ["files and folders", brokenFiles],
  ["characters", brokenCharacters],
  ["fields", brokenFields],
  ["addresses", brokenAddresses],
  ["the list of published addresses", brokenLedgers],
  ["days and notes of changes", brokenChanges],
  ["texts", brokenText],
  ["links and pictures", brokenLinks],
  ["words, numbers and lines", brokenWords],
  ["the files of the folder public", brokenPublicFiles],
  ["translations", brokenTranslations],
  ["words to look for", brokenSearch],
];

const known = new Map<ContentCase, readonly Diagnostic[]>();

/** What the check finds in a case, which is checked once. */
function findingsOf(change: ContentCase): readonly Diagnostic[] {
  const findings = known.get(change) ?? checkCase(change);
  known.set(change, findings);
  return findings;
}

describe.each(families)("The check of %s", (_, cases) => {
  it.each(cases)("reports $name", (change) => {
    expect(change.findings).not.toEqual([]);
    expect(printed(findingsOf(change))).toEqual(change.findings);
  });
});

describe("A hint that is followed to the letter", () => {
  it.each(brokenWords)("leaves nothing to report of $name", ({ name, corrected = "", fields }) => {
    const change = fields === undefined ? { name, body: corrected } : { name, fields: corrected };
    expect(printed(checkCase(change))).toEqual([]);
  });
});

describe("The check of content that is correct", () => {
  it("finds nothing in words to look for that lead to words of the texts", () => {
    expect(printed(checkCase(soundSearch))).toEqual([]);
  });

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

  it("refuse more than 1,000 items of lists and lines of quotations", () => {
    const items = (count: number) => tooLarge({ body: "- x\n\n".repeat(count) });
    expect(items(1000)).toEqual([]);
    expect(items(1001)).toEqual([
      "content/goals/58.mdx:2006:1 error The file has more than 1000 items of lists and lines of quotations up to here. (too-large)",
    ]);
    expect(tooLarge({ body: "- - > x\n\n".repeat(334) })).toHaveLength(1);
  });

  it("refuse more than 500 lines of hyphens or equals signs", () => {
    expect(tooLarge({ body: `x\n\n${"---\n\n".repeat(499)}` })).toEqual([
      "content/goals/58.mdx:1004:1 error The file has more than 500 lines of hyphens or equals signs up to here. (too-large)",
    ]);
  });

  it("refuse fields with more signs than fields have", () => {
    const changes = "  - { date: 2030-01-01, note: x }\n".repeat(600);
    expect(tooLarge({ fields: `title: Sample\nstrategy: 17\nchanges:\n${changes}` })).toEqual([
      "content/goals/58.mdx:2:1 error The fields have 3607 commas, colons, brackets and lines; 3000 are the limit. (too-large)",
    ]);
  });

  it("refuse fields over 32,768 characters together", () => {
    expect(
      tooLarge({ fields: `title: Sample\nstrategy: 17\nx: ${`${"word ".repeat(1000)}\n  `.repeat(7)}` }),
    ).toEqual([
      "content/goals/58.mdx:2:1 error The fields have 35052 characters together; 32768 are the limit. (too-large)",
    ]);
  });

  it("leave room for ten times the largest text that there is", () => {
    const largest = readFileSync("content/document.mdx", "utf8");
    const [, text = ""] = /^---\n.*?\n---\n(.*)$/su.exec(largest) ?? [];
    expect(tooLarge({ body: text.replace(/\]\([^)]*\)/gu, "](/goals/56)").repeat(10) })).toEqual([]);
    expect(effortOf(largest) * 10).toBeLessThan(limits.effort / 10);
  });

  const hostile: readonly (readonly [string, string])[] = [
    ["opening brackets", "["],
    ["brackets of links", "[a]("],
    ["strong words", "**a"],
    ["words between marks of two kinds", "*a_b"],
    ["asterisks that open and close", "a*"],
    ["backticks", "`a``b"],
    ["entities", "&amp"],
    ["backslashes", "\\"],
    ["tags", '<a "'],
    ["braces", "{"],
    ["beginnings of addresses", "www."],
    ["addresses", "www.a.b "],
    ["hosts that are none", "http://a_b/"],
    ["addresses with brackets", "https://a.b/(((("],
    ["e-mail addresses", "a@b.c "],
    ["mail boxes without a host", "a_a."],
    ["quotations", "\n> "],
    ["quotations that end", "\n> x\n"],
    ["items of a list", "\n- x"],
    ["items within items", "\n- - - - - x"],
    ["numbers within numbers", "\n1. 1. 1. x"],
    ["headings", "\na\n==="],
    ["definitions", "\n\n[a]: /b"],
    ["footnotes", "\n\n[^a]: x"],
    ["rows of a table", "\n|a|b"],
    ["lines that begin alike", "\n(a) x"],
    ["rows with tabs", "\na\tb"],
    ["Japanese lines", "東\n"],
    ["blank lines", "\n"],
    ["invisible characters", "\u200b"],
  ];

  /** As much of a text as a file can hold. */
  function fill(unit: string): string {
    const line = unit.includes("\n") ? unit : `${unit.repeat(Math.floor(9_900 / unit.length))}\n`;
    return line.repeat(Math.ceil(120_000 / line.length));
  }

  it.each(hostile)(
    "answer a file full of %s, and the most of them that is accepted",
    (_, unit) => {
      let body = fill(unit);
      for (;;) {
        const rules = checkCase({ name: "hostile", body }).map(({ rule }) => rule);
        expect(rules).not.toContain("program-fault");
        if (body.length <= 100 || !rules.includes("too-large")) break;
        body = body.slice(0, Math.floor(body.length * 0.7));
      }
    },
    60_000,
  );

  it("count alone, so that a slow or busy machine refuses nothing", () => {
    let spent = 0;
    const slow = () => {
      spent += 60_000_000;
      return spent;
    };
    const clocks = [
      vi.spyOn(process, "cpuUsage").mockImplementation(() => ({ user: slow(), system: slow() })),
      vi.spyOn(performance, "now").mockImplementation(slow),
      vi.spyOn(Date, "now").mockImplementation(slow),
    ];
    try {
      expect(checkCase({ name: "sound", body: "Sample text.\n" })).toEqual([]);
    } finally {
      for (const clock of clocks) clock.mockRestore();
    }
  });

  it("of a whole folder name each file that was not read, always the same", () => {
    const body = `${"\n".repeat(4_900)}Sample text.\n`;
    const goals = Array.from({ length: 140 }, (_, index) => [
      `goals/${500 + index}.mdx`,
      `---\ntitle: Goal ${index}\nstrategy: 17\n---\n\n${body}`,
    ]);
    const findings = printed(checkFiles(Object.fromEntries(goals)));
    const refused = Array.from({ length: findings.length }, (_, index) => 640 - findings.length + index);
    expect(refused.length).toBeGreaterThan(3);
    expect(findings).toEqual(
      refused.map(
        (number) =>
          `content/goals/${number}.mdx:1:1 error The file was not read: it and the files before it have more lines and signs together than can be read. (too-large)`,
      ),
    );
  });

  it("on what is told keep no error behind warnings", () => {
    const findings = checkCase({ name: "many", body: `${"a\u00a0".repeat(2_100)}\n\n[x](/goals/99)\n` });
    expect(findings.filter(({ severity }) => severity === "warning")).toHaveLength(2_000);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([
      "broken-link",
    ]);
  });
});

describe("Every finding", () => {
  const findings = families.flatMap(([, cases]) => cases).flatMap(findingsOf);

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
    // No content makes the program fail; `program-fault.test.ts` does. Versions are of `translations.test.ts`.
    expect(unused).toEqual(["program-fault", "translation-behind"]);
  });
});
