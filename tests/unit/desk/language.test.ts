/** In which language the desk answers, and how somebody chooses another one. */
import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { preferredLanguage } from "../../../desk/words.ts";
import { ask, askAs, type RunningEditor, startEditor, wordsOf } from "./support.ts";

let editor: RunningEditor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const [english, japanese] = ["What would you like to edit?", "編集する項目を選んでください"];
const year = 31_536_000;

/** Asks as a browser with some headers, which sends nothing from other sites. */
function asBrowser(path: string, headers: Record<string, string>, form?: URLSearchParams) {
  const own = `localhost:${editor.port}`;
  return askAs(editor.port, path, { Host: own, ...(form && { Origin: `http://${own}` }), ...headers }, form);
}
const choose = (query: Record<string, string>) =>
  ask(editor.port, `/edit/language?${new URLSearchParams(query)}`, new URLSearchParams());
const heading = ({ text }: { text: string }) => /<h1>([^<]*)<\/h1>/u.exec(text)?.[1];

describe("The language of an answer", () => {
  it.each([
    ["ja", undefined, "ja"],
    ["ja-JP,ja;q=0.9,en;q=0.8", undefined, "ja"],
    ["de, ja;q=0.5", undefined, "ja"],
    ["en, ja", undefined, "en"],
    ["de", undefined, "en"],
    [undefined, undefined, "en"],
    ["en", "desk-language=ja", "ja"],
    ["ja", "other=1; desk-language=en", "en"],
    ["ja", "desk-language=tlh", "ja"],
    ["ja", "desk-language=", "ja"],
    ["ja", "desk-languages=en", "ja"],
  ])("of who accepts %s and has kept %s is %s", (accepted, kept, language) => {
    const headersDistinct = {
      ...(accepted !== undefined && { "accept-language": [accepted] }),
      ...(kept !== undefined && { cookie: [kept] }),
    };
    expect(preferredLanguage({ headersDistinct })).toBe(language);
  });

  it("is the one that is kept, and only below the desk’s own addresses is one offered", async () => {
    const [first, second] = [
      await asBrowser("/edit", { "Accept-Language": "ja" }),
      await asBrowser("/edit", { "Accept-Language": "ja", Cookie: "desk-language=en" }),
    ];
    expect([first, second].map(heading)).toEqual([japanese, english]);
    expect(first.text).toContain('<html lang="ja">');
    expect((await asBrowser("/goals/56", {})).text).toBe("the site");
  });
});

it("What is written in another language than the desk answers in is marked as that language", async () => {
  const controls = async (address: string, language: string) => {
    const { text } = await asBrowser(address, { "Accept-Language": language });
    return [...text.matchAll(/<textarea [^>]*?id="(?:title|text)"[^>]*>/gu)].map(
      ([tag]) => /lang="(\w+)"/u.exec(tag)?.[1],
    );
  };
  expect(await controls("/edit/goals/56", "ja")).toEqual(["en", "en"]);
  expect(await controls("/edit/goals/56", "en")).toEqual([undefined, undefined]);
  const { text } = await asBrowser("/edit", { "Accept-Language": "ja" });
  expect(text).toContain('<span lang="en">Strategic advancement of international collaborations</span>');
});

describe("What the check finds is said in the language of who asks", () => {
  const asJapanese = { "Accept-Language": "ja" };
  const write = (fields: string) =>
    writeFile(join(editor.directory, "goals/57.mdx"), `---\n${fields}\n---\n\nA sample.\n`);
  const exists = {
    en: "The address /goals/56 exists; it cannot lead elsewhere.",
    ja: "URL「/goals/56」は現在使用しているため、引き継ぐことができません。",
  };
  const faulty = "title: A sample\nstrategy: 17\nredirect_from: [/goals/56]";

  it.each(["en", "ja"] as const)("on the page of the file: %s", async (language) => {
    await write(faulty);
    const { text } = await asBrowser("/edit/goals/57", { "Accept-Language": language });
    expect(wordsOf(text)).toContain(exists[language]);
    expect(wordsOf(text)).toContain(language === "ja" ? "ここから削除してください。" : "delete it here");
    expect(wordsOf(text)).not.toContain(exists[language === "ja" ? "en" : "ja"]);
  });

  it("with its file, where it is of no entry", async () => {
    await appendFile(join(editor.directory, "addresses.txt"), "2026-02-30 /goals/57\n");
    const { text } = await asBrowser("/edit", asJapanese);
    expect(wordsOf(text)).toContain("/addresses.txt：2026-02-30という日付はありません。");
    expect(wordsOf(text)).toContain("公開した日付を書きます。");
  });

  it("to the script of the page, in its lists and in its marks", async () => {
    const whole = new URLSearchParams({ whole: `---\n${faulty}\n---\n\nA sample.\n` });
    const { text } = await asBrowser("/edit/check/goals/57", asJapanese, whole);
    const { lists, marks } = JSON.parse(text);
    expect(wordsOf(lists[""])).toContain(exists.ja);
    expect(marks[0]).toMatchObject({ message: exists.ja, hint: "ここから削除してください。" });
  });

  it("where a new entry is refused", async () => {
    const form = new URLSearchParams({ kind: "gaol", name: "58" });
    const { status, text } = await asBrowser("/edit", asJapanese, form);
    expect(status).toBe(409);
    expect(wordsOf(text)).toContain("「gaol」という種類はありません。");
    expect(wordsOf(text)).toContain("goalの誤りではありませんか。");
  });
});

describe("The switch", () => {
  const buttons = (text: string) =>
    [...text.matchAll(/<button[^>]*lang="(\w+)"[^>]*formAction="([^"]*)"[^>]*>([^<]*)</gu)].map((found) =>
      found.slice(1),
    );

  it.each([
    ["/edit", "%2Fedit"],
    ["/edit/goals/57?whole", "%2Fedit%2Fgoals%2F57%3Fwhole"],
    ["/edit/pictures", "%2Fedit%2Fpictures"],
    ["/edit/none", "%2Fedit%2Fnone"],
  ])("leads from %s to the same page in the other language", async (page, back) => {
    expect(buttons((await asBrowser(page, {})).text)).toEqual([
      ["ja", `/edit/language?to=ja&amp;back=${back}`, "日本語"],
    ]);
    expect(buttons((await asBrowser(page, { "Accept-Language": "ja" })).text)).toEqual([
      ["en", `/edit/language?to=en&amp;back=${back}`, "English"],
    ]);
  });

  it("is not on a page that answers what was sent, which has no address", async () => {
    const { status, text } = await ask(
      editor.port,
      "/edit",
      new URLSearchParams({ kind: "goal", name: "57" }),
    );
    expect([status, buttons(text)]).toEqual([409, []]);
  });
});

describe("A choice", () => {
  it.each([
    "/edit",
    "/edit/goals/57",
    "/edit/goals/57?whole",
    "/edit/publish?entry=goals%2F57.mdx&entry=site.yaml",
  ])("is kept for a year, below the desk alone, and leads back to %s", async (back) => {
    const { status, location, cookies, text } = await choose({ to: "ja", back });
    expect({ status, location, cookies, text }).toEqual({
      status: 303,
      location: back,
      cookies: [`desk-language=ja; Max-Age=${year}; Path=/edit; HttpOnly; SameSite=Lax`],
      text: "",
    });
  });

  it("holds for what is asked for next", async () => {
    const { location = "", cookies } = await choose({ to: "ja", back: "/edit/goals/57" });
    const [Cookie = ""] = cookies[0]?.split(";", 1) ?? [];
    const { text } = await asBrowser(location, { "Accept-Language": "en", Cookie });
    expect(wordsOf(text)).toContain("ファイルは");
  });

  it.each(["", "tlh", "JA", "ja-JP", "__proto__", "en\r\n"])("is none of the language “%s”", async (to) => {
    const { status, location, cookies, text } = await choose({ to, back: "/edit" });
    expect({ status, location, cookies, text }).toEqual({
      status: 400,
      location: undefined,
      cookies: [],
      text: "The address is malformed.",
    });
  });

  it.each([
    ...["", "/", "/goals/56", "/editor", "edit", "https://attacker.example/edit", "//attacker.example/edit"],
    ...[
      "/\\attacker.example/edit",
      "/edit/../goals/56",
      "/edit/%2e%2e/goals/56",
      "/edit//attacker.example\\",
    ],
    ...["/edit\r\nX-Other: 1", "/edit?\r\nX-Other: 1", "/edit/見本", " /edit", "javascript:alert(1)"],
  ])("leads to no other address: “%s”", async (back) => {
    const { status, location, cookies } = await choose({ to: "ja", back });
    expect({ status, location, cookies }).toEqual({ status: 400, location: undefined, cookies: [] });
  });

  it("is taken from the desk’s own pages alone, and from nobody who only opens its address", async () => {
    const address = "/edit/language?to=ja&back=/edit";
    const opened = await asBrowser(address, {});
    expect([opened.status, opened.cookies]).toEqual([404, []]);
    for (const headers of [{ Origin: "https://attacker.example" }, { "Sec-Fetch-Site": "cross-site" }]) {
      const { status, cookies } = await asBrowser(address, headers, new URLSearchParams());
      expect([status, cookies]).toEqual([403, []]);
    }
  });
});
