/** The published versions of translations, and in which of them the versions of originals are shown. */
import { beforeAll, describe, expect, it } from "vitest";
import { listLanguagesOfVersion } from "../../../lib/formats/translations.ts";
import type { Content, Goal, StrategyDocument, Version } from "../../../lib/model/records.ts";
import { originalRoute } from "../../../lib/model/versions.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { goal56, keptInJapanese, keptWith } from "../../fixtures/kept-translations.ts";

type Changes = Readonly<Record<string, string | undefined>>;

const inJapanese = async (changes: Changes = {}): Promise<Content> =>
  (await contentWith({ ...keptInJapanese, ...changes })).inLanguage("ja");

let content: Content;
beforeAll(async () => {
  content = await inJapanese();
});

function goalAt(route: string, of = content): Goal {
  const found = of.byRoute(route);
  if (found?.kind !== "goal") throw new Error(`There is no goal at ${route}.`);
  return found;
}

function wholeAt(route: string): StrategyDocument {
  const found = content.byRoute(route);
  if (found?.kind !== "document") throw new Error(`There is no document at ${route}.`);
  return found;
}

const routesOf = (versions: readonly Version[]) => versions.map(({ route }) => route);
const first = { day: "2030-01-01", order: 1 };
const second = { day: "2030-03-01", order: 1 };

describe("The versions of a translation", () => {
  it("are listed from the newest, at addresses without the language; the original’s language has none", () => {
    expect(routesOf(content.translationsOf("/goals/56"))).toEqual([
      "/goals/56/2030-04-01",
      "/goals/56/2030-03-01",
      "/goals/56/2030-02-10",
      "/goals/56/2030-02-01",
    ]);
    expect(routesOf(content.translationsOf("/strategies/17"))).toEqual([
      "/strategies/17/2030-02-10-2",
      "/strategies/17/2030-02-01",
    ]);
    expect(content.translationsOf("/visions/1")).toEqual([]);
    const original = content.inLanguage("en");
    expect(original.translationsOf("/goals/56")).toEqual([]);
    expect(original.byRoute("/goals/56/2030-02-01")).toBeUndefined();
    expect(routesOf(original.versionsOf("/goals/56"))).toEqual(routesOf(content.versionsOf("/goals/56")));
  });

  it("follow each other, and say the same as the translation in the newest alone", () => {
    const beside = content.versionsBeside("/goals/56/2030-02-10");
    expect([beside.previous?.route, beside.next?.route]).toEqual([
      "/goals/56/2030-02-01",
      "/goals/56/2030-03-01",
    ]);
    expect(content.translationsOf("/goals/56").map(({ isNow }) => isNow)).toEqual([
      true,
      ...[false, false, false],
    ]);
  });

  it("are not what the translation says now where that was changed, held back or deleted", async () => {
    const isNow = async (changes: Changes) =>
      (await inJapanese(changes)).translationsOf("/goals/56")[0]?.isNow;
    const now = goal56["2030-04-01.ja.mdx"];
    expect(await isNow({ "goals/56.ja.mdx": now.replace("次の文言、", "次の\n文言、") })).toBe(true);
    expect(await isNow({ "goals/56.ja.mdx": now.replace("次の", "別の") })).toBe(false);
    expect(await isNow({ "goals/56.ja.mdx": now.replace("official", "provisional") })).toBe(false);
    expect(await isNow({ "goals/56.ja.mdx": undefined })).toBe(false);
  });
});

describe("A version of a translation that is read", () => {
  it("has the words of then, and says which version it is and which it was made from", () => {
    const goal = goalAt("/goals/56/2030-02-01");
    expect(goal).toMatchObject({
      language: "ja",
      title: "最初の訳",
      text: "最初の文言。",
      published: "2030-02-01",
      version: { day: "2030-02-01", order: 1, route: "/goals/56/2030-02-01", ofTranslation: true },
    });
    expect(goal.translation).toEqual({ status: "provisional", from: first });
    expect(goal.paragraphs.map(({ id }) => id)).toEqual(["p1"]);
    expect(goal.origin.path).toBe("content/history/goals/56/2030-02-01.ja.mdx");
    expect(originalRoute(goal)).toBe("/goals/56/2030-01-01");
    expect(goalAt("/goals/56/2030-04-01").translation).toEqual({ status: "official", from: second });
  });

  it("is related to what it was shown with, in the translations of then", () => {
    expect(goalAt("/goals/56/2030-02-10").strategy).toMatchObject({
      title: "最初の戦略",
      version: { route: "/strategies/17/2030-02-01", ofTranslation: true },
    });
    expect(goalAt("/goals/56/2030-03-01").strategy).toMatchObject({
      title: "改めた戦略",
      version: { route: "/strategies/17/2030-02-10-2" },
    });
    expect(goalAt("/goals/56/2030-03-01").visions.map(({ language }) => language)).toEqual(["en", "en"]);
  });

  it("has the relations and the addresses of paragraphs of its original", async () => {
    const named = goal56["2030-01-01.mdx"].replace("strategy: 17", "strategy: 17\nparagraphs: [p4]");
    const other = await inJapanese(keptWith({ "2030-01-01.mdx": named }));
    expect(goalAt("/goals/56/2030-02-01", other).paragraphs.map(({ id }) => id)).toEqual(["p4"]);
    expect(goalAt("/goals/56/2030-02-01", other).strategy.number).toBe(17);
  });

  it("stays when its translation is deleted, or provisional ones are held back", async () => {
    const site = `title: Sample\npublisher: Sample\nprovisional_translations: hold\nsource: { title: Sample, section: Sample }\nidentifiers: { authority: example.org, date: 2026-01-01 }\n`;
    for (const changes of [{ "goals/56.ja.mdx": undefined }, { "site.yaml": site }])
      expect(goalAt("/goals/56/2030-02-01", await inJapanese(changes)).title).toBe("最初の訳");
  });

  it("ends the build with the name of its file where the program can’t read it any more", async () => {
    const other = await inJapanese(keptWith({ "2030-02-01.ja.mdx": "---\ntitle: 見本\n---\n\n見本。\n" }));
    expect(() => goalAt("/goals/56/2030-02-01", other)).toThrow("content/history/goals/56/2030-02-01.ja.mdx");
  });
});

describe("A version of an original", () => {
  it("is shown in the newest translation that was made from it", () => {
    expect(goalAt("/goals/56/2030-01-01")).toMatchObject({
      language: "ja",
      title: "改めた訳",
      published: "2030-01-01",
      version: {
        route: "/goals/56/2030-01-01",
        shownIn: { route: "/goals/56/2030-02-10", ofTranslation: true },
      },
    });
    expect(goalAt("/goals/56/2030-01-01").version?.ofTranslation).toBeUndefined();
  });

  it("is not behind, whatever was published after it", () => {
    expect(goalAt("/goals/56/2030-01-01").translation).toEqual({ status: "provisional", from: first });
    expect(goalAt("/goals/57").translation?.newer).toEqual(second);
  });

  it("is as it was where no translation was made from it", () => {
    expect(content.byRoute("/visions/1/2030-01-01")).toMatchObject({
      language: "en",
      title: "Sample vision",
    });
  });

  it("is as it was where its translation is held back, but for an official one", async () => {
    const site = `title: Sample\npublisher: Sample\nprovisional_translations: hold\nsource: { title: Sample, section: Sample }\nidentifiers: { authority: example.org, date: 2026-01-01 }\n`;
    const held = await inJapanese({ "site.yaml": site });
    expect(goalAt("/goals/56/2030-01-01", held).language).toBe("en");
    expect(held.byRoute("/strategies/17/2030-01-01")).toMatchObject({ title: "改めた戦略" });
  });

  it("is shown in a translation of it that is not published yet, and in none that was changed since", async () => {
    const unpublished =
      "---\ntranslation: official\ntranslated_from: 2030-01-01\ntheme: 分野\ntitle: 見本\nsubtitle: 副題\n---\n";
    const other = await inJapanese({
      "visions/1.ja.mdx": unpublished,
      "goals/56.ja.mdx": goal56["2030-04-01.ja.mdx"].replace("2030-03-01", "2030-01-01"),
    });
    expect(other.byRoute("/visions/1/2030-01-01")).toMatchObject({ language: "ja", title: "見本" });
    expect(goalAt("/goals/56/2030-01-01", other).title).toBe("改めた訳");
  });
});

describe("An address that a version and one of its translation share", () => {
  it("is the translation’s for good, also when that was amended or is of another version", () => {
    expect(goalAt("/goals/56/2030-03-01")).toMatchObject({
      title: "次の訳",
      version: { ofTranslation: true },
    });
    expect(goalAt("/goals/57/2030-03-01").translation).toEqual({ status: "provisional", from: first });
    expect(content.inLanguage("en").byRoute("/goals/57/2030-03-01")).toMatchObject({ language: "en" });
  });

  it("is of the same in both languages only where the one was made from the other", () => {
    const original = content.inLanguage("en");
    const languages = (of: Content, route: string) => listLanguagesOfVersion(of, route);
    for (const of of [content, original]) {
      expect(languages(of, "/goals/56/2030-01-01")).toEqual(["en", "ja"]);
      expect(languages(of, "/goals/56/2030-03-01")).toEqual(["en", "ja"]);
      expect(languages(of, "/goals/57/2030-03-01")).toEqual([of.language]);
    }
    expect(languages(content, "/goals/56/2030-02-01")).toEqual(["ja"]);
    expect(languages(content, "/document/2030-02-01")).toEqual(["ja"]);
  });
});

describe("The whole in another language", () => {
  it("has a version for each publication of any translation, from the document’s first on", () => {
    expect(routesOf(content.translationsOf("/document"))).toEqual(
      ["2030-04-01", "2030-03-01", "2030-02-10-2", "2030-02-10", "2030-02-01"].map(
        (step) => `/document/${step}`,
      ),
    );
    expect(routesOf(content.versionsOf("/document"))).toEqual([
      "/document/2030-03-01",
      "/document/2030-01-01",
    ]);
  });

  it("has the words of then, of its goals too", () => {
    const titles = (route: string) => wholeAt(route).strategy.goals.map(({ title }) => title);
    expect(titles("/document/2030-02-01")).toEqual(["最初の訳", "Second goal"]);
    expect(titles("/document/2030-02-10-2")).toEqual(["改めた訳", "Second goal"]);
    expect(titles("/document/2030-03-01")).toEqual(["次の訳", "遅れた訳"]);
    expect(wholeAt("/document/2030-02-10-2").strategy.title).toBe("改めた戦略");
    expect(wholeAt("/document/2030-03-01").text).toContain("についての見本。");
    expect(wholeAt("/document/2030-04-01").text).toContain("についての別の見本。");
  });

  it("as it was after a publication of originals is in the newest translations of what it was made of", () => {
    const whole = wholeAt("/document/2030-01-01");
    expect(whole).toMatchObject({ language: "ja", version: { shownIn: { route: "/document/2030-04-01" } } });
    expect(whole.text).toContain("別の見本");
    expect(whole.strategy.goals.map(({ title }) => title)).toEqual(["改めた訳", "遅れた訳"]);
  });

  it("tells what was published together by its addresses, each once", () => {
    expect(routesOf(content.publishedAs(second))).toEqual(["/goals/56/2030-03-01", "/goals/57/2030-03-01"]);
    expect(routesOf(content.publishedAs({ day: "2030-04-01", order: 1 }))).toEqual([
      "/document/2030-04-01",
      "/goals/56/2030-04-01",
    ]);
    expect(content.inLanguage("en").publishedAs({ day: "2030-04-01", order: 1 })).toEqual([]);
  });
});
