/** Translations at the desk: beside their originals, with fields of their own, begun by a press. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressOf, readDesk } from "../../../desk/desk.ts";
import { publishContent } from "../../../desk/publish.ts";
import { listToTranslate } from "../../../desk/translations/translations.ts";
import { inWordsOf } from "../../../desk/words.ts";
import { originalPath, translationPath } from "../../../lib/reading/layout.ts";
import { ask, askAs, fillIn, type RunningEditor, startEditor, wordsOf } from "./support.ts";

let editor: RunningEditor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const file = (path: string) => join(editor.directory, path);
const read = (path: string) => readFile(file(path), "utf8");
const get = async (address: string) => (await ask(editor.port, address)).text;
const begin = (address: string, to = "ja") =>
  ask(editor.port, `/edit/translate${address}?to=${to}`, new URLSearchParams());
/** The names of the controls of a page’s form, without the version. */
const controlsOf = (html: string) => [...new Set(fillIn(html).keys())].filter((name) => name !== "version");

/** What is to be translated, why, and where. */
const listed = async () =>
  listToTranslate(await readDesk(editor.directory)).map(({ original, reason, translation }) => [
    ...[original.name, reason, translation?.address],
  ]);

describe("The path of a translation", () => {
  it.each([
    ["goals/56.mdx", "goals/56.ja.mdx", "/edit/goals/56.ja"],
    ["site.yaml", "site.ja.yaml", "/edit/site.ja"],
    ["document.mdx", "document.ja.mdx", "/edit/document.ja"],
  ])("of %s is %s, at %s", (original, translation, address) => {
    expect(translationPath(original, "ja")).toBe(translation);
    expect(originalPath({ path: translation, language: "ja" })).toBe(original);
    expect(originalPath({ path: original })).toBe(original);
    expect(addressOf(translation)).toBe(address);
  });
});

describe("A translation among the entries", () => {
  it("is below its original, named with its language, and its page on the site is in that language", async () => {
    const { entries } = await readDesk(editor.directory);
    expect(entries.map(({ name, address, live }) => [name, address, live])).toEqual([
      ["The document", "/edit/document", "/document"],
      ["The document, 日本語", "/edit/document.ja", "/ja/document"],
      ["Goal 56", "/edit/goals/56", "/goals/56"],
      ["Goal 56, 日本語", "/edit/goals/56.ja", "/ja/goals/56"],
      ["Goal 57", "/edit/goals/57", "/goals/57"],
      ["Goal 57, 日本語", "/edit/goals/57.ja", "/ja/goals/57"],
      ["Page “about”", "/edit/pages/about", "/about"],
      ["Page “about”, 日本語", "/edit/pages/about.ja", "/ja/about"],
      ["Words to look for", "/edit/search", "/search"],
      ["The whole site", "/edit/site", "/"],
      ["The whole site, 日本語", "/edit/site.ja", "/ja"],
      ["Priority Strategy 17", "/edit/strategies/17", "/strategies/17"],
      ["Priority Strategy 17, 日本語", "/edit/strategies/17.ja", "/ja/strategies/17"],
      ...[1, 2, 3, 4].flatMap((number) => [
        [`Vision ${number}`, `/edit/visions/${number}`, `/visions/${number}`],
        [`Vision ${number}, 日本語`, `/edit/visions/${number}.ja`, `/ja/visions/${number}`],
      ]),
    ]);
    const inJapanese = await inWordsOf("ja", () => readDesk(editor.directory));
    expect(inJapanese.entries.map(({ name }) => name)).toContain("主要施策56（日本語）");
  });

  it("is none of the records that a field can refer to", async () => {
    const html = await get("/edit/goals/56");
    expect(html.match(/<option value="17"/gu)).toHaveLength(1);
    expect((await get("/edit/strategies/17")).match(/type="checkbox" name="visions"/gu)).toHaveLength(4);
  });
});

describe("The page of a translation", () => {
  it.each([
    ["goals/56.ja", ["translation", "translated_from", "title", "text"]],
    ["visions/1.ja", ["translation", "translated_from", "theme", "title", "subtitle", "text"]],
    ["document.ja", ["translation", "translated_from", "title", "vision.title", "vision.mission", "text"]],
    ["pages/about.ja", ["translation", "title", "description", "text"]],
    ["site.ja", ["translation", "title", "publisher", "source.title", "source.section"]],
  ])("of %s has the fields of a translation", async (entry, names) => {
    expect(controlsOf(await get(`/edit/${entry}`))).toEqual(expect.arrayContaining(names));
    const others = ["strategy", "visions", "changes", "redirect_from", "timezone", "section", "paragraphs"];
    expect(controlsOf(await get(`/edit/${entry}`)).filter((name) => others.includes(name))).toEqual([]);
  });

  it("shows its own page of the site, and what it is a translation of", async () => {
    const html = await get("/edit/goals/56.ja");
    expect(html).toContain('<iframe src="/ja/goals/56" title="Goal 56, 日本語 on the site">');
    expect(html).toContain('<a href="/edit/goals/56">Edit the original</a>');
    expect(html).toContain("<summary>What is translated: Goal 56</summary>");
    expect(wordsOf(html)).toContain("Strategic advancement of international collaborations");
    const original = await get("/edit/goals/56");
    expect(original).toContain('<a href="/edit/goals/56.ja">Edit the translation: 日本語</a>');
    expect(original).not.toContain("/edit/translate/");
    expect(original).not.toContain("What is translated");
  });
});

describe("What is written into a translation", () => {
  it("is saved and nothing else is changed", async () => {
    const before = await read("goals/56.ja.mdx");
    const text = "新しい段落です。";
    const sent = fillIn(await get("/edit/goals/56.ja"), { title: "新しい表題", text });
    const { status, location } = await ask(editor.port, "/edit/goals/56.ja", sent);
    expect([status, location]).toEqual([303, "/edit/goals/56.ja?saved"]);
    const after = before
      .replace("title: 国際協働の戦略的推進", "title: 新しい表題")
      .replace(/(?<=^---\n\n).*$/msu, `${text}\n`);
    expect(await read("goals/56.ja.mdx")).toBe(after);
    expect(await get("/edit/goals/56.ja?saved")).toContain("Saved.");
  });

  it("is saved within groups and lists", async () => {
    const sent = fillIn(await get("/edit/document.ja"), { "vision.mission": "一つ目\n二つ目" });
    expect((await ask(editor.port, "/edit/document.ja", sent)).status).toBe(303);
    expect(await read("document.ja.mdx")).toMatch(/^ {2}mission:\n {4}- 一つ目\n {4}- 二つ目\n/mu);
    const site = fillIn(await get("/edit/site.ja"), { "source.section": "第三節" });
    expect((await ask(editor.port, "/edit/site.ja", site)).status).toBe(303);
    expect(await read("site.ja.yaml")).toContain("  section: 第三節\n");
  });

  it("is checked while it is written, at its fields", async () => {
    const form = fillIn(await get("/edit/goals/56.ja"), {
      translation: "final",
      translated_from: "2020-01-01",
    });
    const { status, text } = await ask(editor.port, "/edit/check/goals/56.ja", form);
    const { invalid, lists } = JSON.parse(text);
    expect([status, invalid]).toEqual([200, ["translation"]]);
    expect(lists.translation).toContain("wants “official” or “provisional”");
    form.set("translation", "official");
    const again = JSON.parse((await ask(editor.port, "/edit/check/goals/56.ja", form)).text);
    expect(again.lists.translated_from).toContain("The original has no version “2020-01-01”.");
  });

  it("is not saved over what somebody else has saved, and is told from it by words", async () => {
    const form = fillIn(await get("/edit/goals/56.ja"), { title: "私の表題" });
    await writeFile(file("goals/56.ja.mdx"), (await read("goals/56.ja.mdx")).replace("戦略的推進", "推進"));
    const own = `localhost:${editor.port}`;
    const headers = { Host: own, Origin: `http://${own}`, Accept: "application/json" };
    const answer = await askAs(editor.port, "/edit/goals/56.ja", headers, form);
    const { outcome, differences } = JSON.parse(answer.text);
    expect([answer.status, outcome]).toEqual([409, "conflict"]);
    expect(differences).toMatchObject([{ control: "title", label: "Title", theirs: ["国際協働の推進"] }]);
  });
});

describe("A translation that is begun", () => {
  it.each([
    ["goals/56", "---\ntranslation: provisional\ntranslated_from: 2026-11-22\ntitle:\n---\n\n"],
    [
      "visions/1",
      "---\ntranslation: provisional\ntranslated_from: 2026-11-22\ntheme:\ntitle:\nsubtitle:\n---\n\n",
    ],
    [
      "document",
      "---\ntranslation: provisional\ntranslated_from: 2026-11-22\ntitle:\nvision:\n  title:\n  mission: []\n---\n\n",
    ],
    ["pages/about", "---\ntranslation: provisional\ntitle:\ndescription:\n---\n\n"],
    ["site", "translation: provisional\ntitle:\npublisher:\nsource:\n  title:\n  section:\n"],
  ])("of %s has the fields of its original, without values", async (entry, text) => {
    const path = `${entry}.ja.${entry === "site" ? "yaml" : "mdx"}`;
    await rm(file(path));
    const html = await get(`/edit/${entry}`);
    expect(html).toContain(`formAction="/edit/translate/${entry}?to=ja">Translate: 日本語</button>`);
    const { status, location } = await begin(`/${entry}`);
    expect([status, location]).toEqual([303, `/edit/${entry}.ja`]);
    expect(await read(path)).toBe(text);
    // The check names what is still to be filled, and nothing else.
    const begun = (await readDesk(editor.directory)).entries.find(({ place }) => place.path === path);
    const rules = new Set(begun?.findings.map(({ rule }) => rule));
    rules.delete("missing-text");
    rules.delete("translation");
    expect([...rules]).toEqual(["empty-field"]);
  });

  it("can be filled in and is sound then", async () => {
    await rm(file("visions/1.ja.mdx"));
    await begin("/visions/1");
    const filled = { theme: "教育", title: "表題", subtitle: "副題" };
    const sent = fillIn(await get("/edit/visions/1.ja"), filled);
    expect((await ask(editor.port, "/edit/visions/1.ja", sent)).status).toBe(303);
    expect(await read("visions/1.ja.mdx")).toBe(
      "---\ntranslation: provisional\ntranslated_from: 2026-11-22\ntheme: 教育\ntitle: 表題\nsubtitle: 副題\n---\n\n",
    );
    const { entries } = await readDesk(editor.directory);
    expect(entries.find(({ address }) => address === "/edit/visions/1.ja")?.findings).toEqual([]);
  });

  it("is the one that is there, where there is one", async () => {
    const before = await read("goals/56.ja.mdx");
    const { status, location } = await begin("/goals/56");
    expect([status, location, await read("goals/56.ja.mdx")]).toEqual([303, "/edit/goals/56.ja", before]);
  });

  it("names no version where none is published yet, and the first page asks for one when one is", async () => {
    await writeFile(file("goals/58.mdx"), "---\ntitle: A new goal\nstrategy: 17\n---\n\nIts text.\n");
    expect((await begin("/goals/58")).status).toBe(303);
    expect(await read("goals/58.ja.mdx")).toBe("---\ntranslation: provisional\ntitle:\n---\n\n");
    const sent = fillIn(await get("/edit/goals/58.ja"), { title: "新しい施策", text: "本文。" });
    expect((await ask(editor.port, "/edit/goals/58.ja", sent)).status).toBe(303);
    expect(await listed()).toEqual([]);
    await publishContent(editor.directory, () => "2026-12-01");
    expect(await listed()).toEqual([["Goal 58", "unnamed", "/edit/goals/58.ja"]]);
  });

  it("is of the site first, without whose words there are no pages in the language", async () => {
    await rm(file("site.ja.yaml"));
    await rm(file("goals/56.ja.mdx"));
    expect(await get("/edit/goals/56")).not.toContain("/edit/translate/");
    expect((await begin("/goals/56")).status).toBe(404);
    expect(await listed()).toEqual([["The whole site", "missing", undefined]]);
    expect((await begin("/site")).status).toBe(303);
    expect(await get("/edit/goals/56")).toContain("/edit/translate/goals/56?to=ja");
  });

  it.each([
    ["/goals/56", "tlh"],
    ["/goals/56", "en"],
    ["/goals/56", ""],
    ["/goals/56.ja", "ja"],
    ["/goals/99", "ja"],
    ["/../goals/56", "ja"],
  ])("is none of %s into “%s”", async (address, to) => {
    await rm(file("goals/56.ja.mdx"));
    const { status } = await begin(address, to);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(await read("goals/56.ja.mdx").catch(() => "none")).toBe("none");
  });

  it("says why, where its file cannot be created", async () => {
    await rm(file("goals/56.ja.mdx"));
    await mkdir(file("goals/56.ja.mdx"));
    const { status, text } = await begin("/goals/56");
    expect(status).toBe(409);
    expect(wordsOf(text)).toMatch(/Not translated.*goals\/56\.ja\.mdx is there already\. edit that file/u);
  });
});

describe("The first page", () => {
  const shown = async () => {
    const html = await get("/edit");
    const [, list = ""] = /<details><summary>To translate: (.*?)<\/details>/su.exec(html) ?? [];
    return wordsOf(list.replace(/<\/?(?:b|li|span|summary)[^>]*>/gu, " ")).trim();
  };

  it("says nothing of translations where all are there and say what the originals say", async () => {
    expect(await listed()).toEqual([]);
    expect(await shown()).toBe("");
  });

  it("lists what is not translated, and what has changed since, with the way to where that is done", async () => {
    await rm(file("goals/56.ja.mdx"));
    await rm(file("pages/about.ja.mdx"));
    const goal = await read("goals/57.mdx");
    await writeFile(file("goals/57.mdx"), goal.replace("We will raise", "We will soon raise"));
    await publishContent(editor.directory, () => "2026-12-01");
    expect(await listed()).toEqual([
      ["Goal 56", "missing", undefined],
      ["Goal 57", "behind", "/edit/goals/57.ja"],
      ["Page “about”", "missing", undefined],
    ]);
    expect(await shown()).toMatch(
      /^3 Goal 56, 日本語 Strategic .* not translated yet Goal 57, 日本語 .* the original has changed since Page “about”, 日本語 About this site not translated yet$/u,
    );
    expect(await get("/edit")).toMatch(/<details>.*href="\/edit\/goals\/56".*href="\/edit\/goals\/57\.ja"/su);
  });
});
