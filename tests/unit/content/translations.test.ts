/** The content in another language: the words of translations, and all else as the originals have it. */
import { describe, expect, it } from "vitest";
import { ledgerHead } from "../../../lib/ledger/lines.ts";
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { changedFolder, check, contentOf, printed, siteInJapanese } from "../../fixtures/content-folder.ts";
import { keptVersions } from "../../fixtures/kept-versions.ts";

const first =
  "---\ntitle: First goal\nstrategy: 17\n---\n\nSample text of the first goal.\n\nA second paragraph.\n";
const amended = first.replace("A second paragraph.", "Another second paragraph.");
const dashed = first.replace("A second", "A second - and last -");
const corrected = dashed.replaceAll(" -", " –");

const translation = (from: string, status = "provisional") => `---
translation: ${status}
translated_from: ${from}
title: 最初の施策
---

最初の施策の見本の文。

第二段落。
`;

const inJapanese = async (files: Readonly<Record<string, string>>): Promise<Content> =>
  (await contentOf(changedFolder({ "site.ja.yaml": siteInJapanese, ...files }))).inLanguage("ja");

function goalOf(content: Content, route = "/goals/56"): NumberedRecord {
  const found = content.byRoute(route);
  if (found?.kind !== "goal") throw new Error(`There is no goal at ${route}.`);
  return found;
}

describe("A translated record", () => {
  const files = {
    "site.ja.yaml": siteInJapanese,
    "goals/56.mdx": first.replace("strategy: 17", "strategy: 17\nparagraphs: [p3, p1]"),
    "goals/56.ja.mdx": translation("2026-11-22").replace("translated_from: 2026-11-22\n", ""),
  };

  it("has the words of its translation, at the addresses and in the relations of the original", async () => {
    const content = await inJapanese(files);
    const goal = goalOf(content);
    expect(goal).toMatchObject({
      language: "ja",
      title: "最初の施策",
      translation: { status: "provisional" },
    });
    expect(goal.paragraphs.map(({ id, text }) => [id, text])).toEqual([
      ["p3", "最初の施策の見本の文。"],
      ["p1", "第二段落。"],
    ]);
    expect(goal.kind === "goal" && goal.strategy.number).toBe(17);
    expect(goal.origin.path).toBe("content/goals/56.ja.mdx");
    expect(goal.description).toBe("主要施策56：最初の施策の見本の文。 第二段落。");
  });

  it("is as it was in the original’s language", async () => {
    const content = await contentOf(changedFolder(files));
    const goal = goalOf(content);
    expect(goal).toMatchObject({ language: "en", title: "First goal" });
    expect(goal.translation).toBeUndefined();
    expect(goalOf(content.inLanguage("ja").inLanguage("en"))).toBe(goal);
  });

  it("is beside others that are not translated, which stay in the original’s language", async () => {
    const content = await inJapanese(files);
    expect(goalOf(content, "/goals/57")).toMatchObject({ language: "en", title: "Second goal" });
    expect(content.all.map(({ language }) => language)).toEqual(["en", "en", "en", "ja", "en"]);
  });

  it("is held back where site.yaml says so and the translation is provisional, and shown where it is official", async () => {
    const held = {
      ...files,
      "site.yaml":
        "title: Sample\npublisher: Sample\nprovisional_translations: hold\nsource: { title: Sample, section: Sample }\nidentifiers: { authority: example.org, date: 2026-01-01 }\n",
    };
    expect(goalOf(await inJapanese(held)).language).toBe("en");
    const official = files["goals/56.ja.mdx"].replace("provisional", "official");
    expect(goalOf(await inJapanese({ ...held, "goals/56.ja.mdx": official }))).toMatchObject({
      language: "ja",
      translation: { status: "official" },
    });
  });
});

describe("A site", () => {
  it("is published in the languages that its name is translated into, and in no other", async () => {
    expect((await contentOf(changedFolder({}))).languages).toEqual(["en"]);
    expect((await inJapanese({})).languages).toEqual(["en", "ja"]);
    const files = { "goals/57.ja.mdx": "---\ntranslation: official\ntitle: 見本\n---\n\n見本。\n" };
    expect(printed(check(changedFolder(files)).diagnostics)).toEqual([
      "content/goals/57.ja.mdx:1:1 error The site has no pages in “ja”: site.ja.yaml is missing. (translation)",
    ]);
  });
});

describe("A language that was published", () => {
  const ledger = `${ledgerHead}\n2030-01-01 /ja\n`;

  it("is in the list of addresses by its first page, and can't go", () => {
    const findings = (files: Readonly<Record<string, string>>) =>
      printed(check(changedFolder({ "addresses.txt": ledger, ...files })).diagnostics);
    expect(findings({ "site.ja.yaml": siteInJapanese })).toEqual([]);
    expect(findings({})).toEqual([
      "content/addresses.txt:2:1 error The published address /ja would stop working. (lost-address)",
    ]);
  });
});

describe("The words of the site and of its pages", () => {
  it("are those of their translations too", async () => {
    const content = await inJapanese({
      "pages/about.ja.mdx":
        "---\ntranslation: official\ntitle: このサイト\ndescription: 見本。\n---\n\n見本。\n\n## 見出し\n\n文。\n",
      "document.ja.mdx":
        "---\ntranslation: official\ntitle: 本文\nvision:\n  title: 見本のビジョン\n  mission: [見本になること]\n---\n\n[ビジョン1](/visions/1)の見本。\n\n[戦略17](/strategies/17)の見本：\n",
    });
    expect(content.site).toMatchObject({
      language: "ja",
      title: "見本",
      identifiers: { authority: "example.org" },
    });
    expect(content.pages[0]).toMatchObject({ language: "ja", title: "このサイト", slug: "about" });
    expect(content.document).toMatchObject({
      language: "ja",
      section: 2,
      vision: { title: "見本のビジョン", published: "2018-10", mission: ["見本になること"] },
    });
    expect(content.of("vision")[0]?.mentions.map(({ text }) => text)).toEqual(["ビジョン1の見本。"]);
  });
});

describe("A translation of a published version", () => {
  const versions = (...texts: readonly string[]) =>
    keptVersions({
      "goals/56": Object.fromEntries(
        texts.map((text, index) => [`2030-0${index + 1}-01.mdx`, text] as const),
      ),
      "strategies/17": { "2030-01-01.mdx": "---\ntitle: Sample strategy\nvisions: [1, 2]\n---\n" },
      "visions/1": {
        "2030-01-01.mdx": "---\ntheme: Sample theme\ntitle: Sample vision\nsubtitle: Sample subtitle\n---\n",
      },
      "visions/2": { "2030-01-01.mdx": "---\ntheme: Other theme\ntitle: Other vision\n---\n" },
    });
  const now = (text: string, from: string, ...kept: readonly string[]) => ({
    "goals/56.mdx": text,
    "goals/56.ja.mdx": translation(from),
    "site.ja.yaml": siteInJapanese,
    ...versions(...kept),
  });
  const behind = (files: Readonly<Record<string, string>>) =>
    printed(check(changedFolder(files)).diagnostics.filter(({ rule }) => rule === "translation-behind"));

  it("that is the newest is up to date, and is the text of that version’s page", async () => {
    const files = now(first, "2030-01-01", first);
    expect(behind(files)).toEqual([]);
    const content = await inJapanese(files);
    expect(goalOf(content).translation).toEqual({
      status: "provisional",
      from: { day: "2030-01-01", order: 1 },
    });
    expect(goalOf(content, "/goals/56/2030-01-01")).toMatchObject({ language: "ja", title: "最初の施策" });
  });

  it("lags behind when the original has other words: the check says so in both files, and the record too", async () => {
    const files = now(amended, "2030-01-01", first, amended);
    expect(behind(files)).toEqual([
      "content/goals/56.ja.mdx:3:18 warning Goal 56 has changed since it was translated: its newest version is 2030-02-01. (translation-behind)",
      "content/goals/56.mdx:1:1 warning “content/goals/56.ja.mdx” lags behind: it was made from the version 2030-01-01. (translation-behind)",
    ]);
    const content = await inJapanese(files);
    expect(goalOf(content).translation?.newer).toEqual({ day: "2030-02-01", order: 1 });
    // The newest version is not the one that was translated.
    expect(goalOf(content, "/goals/56/2030-02-01").language).toBe("en");
    expect(goalOf(content, "/goals/56/2030-01-01").language).toBe("ja");
  });

  it("does not lag behind when typography alone was corrected", () => {
    expect(behind(now(corrected, "2030-01-01", dashed, corrected))).toEqual([]);
  });

  it("names one that there is, or one that is still to be published", () => {
    expect(behind(now(first, "2029-12-31", first))).toEqual([
      "content/goals/56.ja.mdx:3:18 warning The original has no version “2029-12-31”. (translation-behind)",
    ]);
    expect(behind(now(first, "2030-06-01", first))).toEqual([]);
    const unnamed = { ...now(first, "2030-01-01", first) };
    unnamed["goals/56.ja.mdx"] = translation("2030-01-01").replace("translated_from: 2030-01-01\n", "");
    expect(behind(unnamed)).toEqual([
      "content/goals/56.ja.mdx:1:1 warning It is not said which version of the original was translated. (translation-behind)",
    ]);
  });
});
