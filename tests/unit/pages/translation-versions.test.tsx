/** What the Japanese pages of versions say: of versions of the original, and of those of the translation. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listAddresses } from "../../../app/addresses.ts";
import { versionMetadata, versionPage, versionsPage } from "../../../app/version-route.tsx";
import { RecordPage } from "../../../components/record-page.tsx";
import { ChangesPage } from "../../../components/versions/changes-page.tsx";
import { getContent } from "../../../lib/content.ts";
import { listTextFiles } from "../../../lib/formats/files.ts";
import { timeMap } from "../../../lib/formats/timemap.ts";
import type { Content } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { japanese } from "../../../lib/words/ja.ts";
import { attribute, type Element, listElements } from "../../../publish/build/html-tree.ts";
import { listPublishedVersions } from "../../../publish/headers/version-headers.ts";
import { copyUnpublished } from "../../fixtures/earlier-content.ts";
import { editFile } from "../../fixtures/edited-content.ts";
import { publishOn } from "../../fixtures/publish-on.ts";
import { site } from "../formats/support.ts";

let folder: string;
let content: Content;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "translations-"));
  const path = (name: string) => join(folder, name);
  await copyUnpublished(folder);
  await publishOn(folder, "2026-11-22");
  for (const name of ["site.ja.yaml", "document.ja.mdx", "goals/56.ja.mdx", "strategies/17.ja.mdx"])
    await cp(join("content", name), path(name));
  await publishOn(folder, "2026-11-24");
  await editFile(path("goals/56.ja.mdx"), "世界の大学", "各国の大学");
  await publishOn(folder, "2026-11-25");
  // The original is amended, and with it the translation, which is still of the words of before.
  await editFile(path("goals/56.mdx"), "We will", "Here we will");
  await editFile(path("goals/56.ja.mdx"), "translation: provisional", "translation: official");
  await publishOn(folder, "2026-11-26");
  // Then both are, the one as a translation of the other.
  await editFile(path("goals/56.mdx"), "Here we will", "There we will");
  await editFile(path("goals/56.ja.mdx"), "translated_from: 2026-11-22", "translated_from: 2026-11-27");
  await editFile(path("document.ja.mdx"), "国際戦略の策定", "国際戦略の見本");
  await publishOn(folder, "2026-11-27");
  vi.stubEnv("CONTENT_DIR", folder);
  vi.stubEnv("SITE_URL", site);
  content = await getContent("ja");
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const read = (page: ReactNode): readonly Element[] => listElements(parse(renderToStaticMarkup(page)));
const version = async (route: string) => read(await versionPage(route, japanese));
const versions = async () => read(await versionsPage("/goals/56", japanese));

type Node = Element | Element["childNodes"][number];

function textOf(node: Node): string {
  const text = (part: Node): string => {
    if ("value" in part) return part.value;
    return "childNodes" in part ? part.childNodes.map(text).join("") : "";
  };
  return text(node).replace(/\s+/gu, " ").trim();
}

const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => (attribute(element, "class") ?? "").split(" ").includes(name));
const texts = (elements: readonly Element[]) => elements.map(textOf);
const linksIn = (elements: readonly Element[]) =>
  elements.filter(({ tagName }) => tagName === "a").map((element) => attribute(element, "href"));
const within = (elements: readonly Element[], name: string) =>
  withClass(elements, name).flatMap((element) => listElements(element));
const relations = (elements: readonly Element[]) =>
  elements
    .filter(({ tagName }) => tagName === "link")
    .map((link) => `${attribute(link, "rel")} ${attribute(link, "href")?.replace(site, "")}`)
    .filter((link) => /version|timemap|original/u.test(link));

describe("The page of a version of a translation says what it is and what has become of it", () => {
  it.each([
    [
      "/goals/56/2026-11-24",
      "日本語訳の2026年11月24日版です。英語の原文の2026年11月22日版を訳したものです。その後、日本語訳の2026年11月25日版に置き換えました。",
    ],
    [
      "/goals/56/2026-11-26-2",
      "日本語訳の2026年11月26日第2回公開版です。英語の原文の2026年11月22日版を訳したものです。その後、日本語訳の2026年11月27日版に置き換えました。",
    ],
    [
      "/goals/56/2026-11-27",
      "日本語訳の2026年11月27日版です。英語の原文の2026年11月27日版を訳したものです。現行の「主要施策56：国際協働の戦略的推進」と同じ内容です。",
    ],
    [
      "/document/2026-11-25",
      "日本語訳の2026年11月25日版です。英語の原文の2026年11月22日版を訳したものです。その後、日本語訳の2026年11月26日第2回公開版に置き換えました。",
    ],
    [
      "/goals/56/2026-11-22",
      "2026年11月22日版として公開した内容です。その後、2026年11月26日版に置き換えました。日本語訳は、2026年11月26日第2回公開版を掲載しています。",
    ],
    [
      "/goals/56/2026-11-26",
      "2026年11月26日版として公開した内容です。その後、2026年11月27日版に置き換えました。",
    ],
    [
      "/document/2026-11-22",
      "2026年11月22日版として公開した内容です。その後、2026年11月26日版に置き換えました。日本語訳は、2026年11月27日版を掲載しています。",
    ],
    [
      "/goals/57/2026-11-22",
      "2026年11月22日版として公開した内容です。現行の「主要施策57：University-wide, cross-sectoral globalization on campus」と同じ内容です。",
    ],
  ])("at %s: %s", async (route, status) => {
    expect(texts(withClass(await version(route), "version-status"))).toEqual([status]);
  });

  it("with links to the version of the original in its language, and to the translation’s", async () => {
    expect(linksIn(within(await version("/goals/56/2026-11-24"), "version-status"))).toEqual([
      "/goals/56/2026-11-22",
      "/ja/goals/56/2026-11-25",
    ]);
    expect(linksIn(within(await version("/goals/56/2026-11-22"), "version-status"))).toEqual([
      "/ja/goals/56/2026-11-26",
      "/ja/goals/56/2026-11-26-2",
    ]);
  });
});

describe("The page of a version of a translation", () => {
  it("leads in the other language to the version that it was made from, also from its notice", async () => {
    for (const [route, original] of [
      ["/goals/56/2026-11-25", "/goals/56/2026-11-22"],
      ["/goals/56/2026-11-26-2", "/goals/56/2026-11-22"],
      ["/goals/56/2026-11-27", "/goals/56/2026-11-27"],
      ["/document/2026-11-24", "/document/2026-11-22"],
    ] as const) {
      const page = await version(route);
      expect(linksIn(within(page, "languages")), route).toEqual([original]);
      expect(linksIn(within(page, "translation-notice")).slice(0, 1), route).toEqual([original]);
    }
  });

  it("is linked to its text, and to the versions of the translation beside it", async () => {
    expect(relations(await version("/goals/56/2026-11-25"))).toEqual([
      "original latest-version /ja/goals/56",
      "predecessor-version /ja/goals/56/2026-11-24",
      "successor-version /ja/goals/56/2026-11-26-2",
      "version-history /ja/goals/56/versions",
      "timemap /ja/goals/56/timemap.wlnk",
    ]);
  });

  it("shows by words what it changed, and what has changed until now", async () => {
    const page = await version("/goals/56/2026-11-25");
    const changed = page.filter(({ tagName }) => ["ins", "del"].includes(tagName));
    expect(texts(changed)).toEqual(["削除：世界（ここまで）", "追加：各国（ここまで）"]);
    expect(texts(within(page, "field-changes").filter(({ tagName }) => tagName === "li"))).toEqual([
      "訳の区分を、参考訳から公式訳に変更しました。",
      "翻訳の基とした原文の版を、2026年11月22日版から2026年11月27日版に改めました。",
    ]);
  });

  it("is named as a translation in its title, its canonical address is its own, and it is not for search once replaced", async () => {
    const metadata = await versionMetadata("/goals/56/2026-11-24", japanese);
    expect(metadata.title).toMatch(/^主要施策56の日本語訳 2026年11月24日版/u);
    expect(metadata.description).toBe(
      "2026年11月24日に公開した「主要施策56：国際協働の戦略的推進」の日本語訳です。",
    );
    expect(metadata.alternates?.canonical).toBe(`${site}/ja/goals/56/2026-11-24`);
    expect(metadata.robots).toEqual({ index: false });
    expect((await versionMetadata("/goals/56/2026-11-27", japanese)).robots).toBeUndefined();
  });

  it("has alternates only where the other language has the same", async () => {
    const alternatesOf = async (route: string, words = japanese) =>
      Object.keys((await versionMetadata(route, words)).alternates?.languages ?? {});
    for (const route of ["/goals/56/2026-11-24", "/goals/56/2026-11-26-2", "/document/2026-11-25"])
      expect(await alternatesOf(route), route).toEqual([]);
    for (const route of ["/goals/56/2026-11-22", "/goals/56/2026-11-26", "/goals/56/2026-11-27"])
      for (const words of [english, japanese])
        expect(await alternatesOf(route, words), route).toEqual(["en", "ja", "x-default"]);
  });
});

describe("The Japanese lists of versions", () => {
  it("have those of the original and then those of the translation, each with what it changed", async () => {
    const page = await versions();
    expect(texts(withClass(page, "version-heading"))).toEqual([
      ...["2026年11月27日版現行", "2026年11月26日版", "2026年11月22日版"],
      ...["2026年11月27日版現行", "2026年11月26日第2回公開版", "2026年11月25日版", "2026年11月24日版"],
    ]);
    expect(texts(withClass(page, "section-title"))).toEqual(["日本語訳の版"]);
    const items = listElements(parse(renderToStaticMarkup(await versionsPage("/goals/56", japanese))))
      .filter(({ tagName }) => tagName === "li")
      .map(textOf);
    expect(items).toContainEqual(
      expect.stringMatching(
        /^2026年11月26日第2回公開版訳の区分を、参考訳から公式訳に変更しました。本文の変更はありません。$/u,
      ),
    );
    expect(items).toContainEqual("2026年11月24日版初めて公開しました。");
  });

  it("are only those of the original in English", async () => {
    const page = read(await versionsPage("/goals/56", english));
    expect(texts(withClass(page, "version-heading"))).toEqual([
      "27 November 2026In force today",
      "26 November 2026",
      "22 November 2026",
    ]);
  });

  it("of the whole name what was published of the translation, with the whole as of then", () => {
    const page = read(<ChangesPage content={content} words={japanese} />);
    const part = withClass(page, "version-part").flatMap((element) => listElements(element));
    expect(texts(withClass(part, "version-heading"))).toEqual([
      ...["2026年11月27日版", "2026年11月26日第2回公開版", "2026年11月25日版", "2026年11月24日版"],
    ]);
    expect(linksIn(within(part, "record-links"))).toEqual([
      ...["/ja/document/2026-11-27", "/ja/goals/56/2026-11-27"],
      ...["/ja/goals/56/2026-11-26-2", "/ja/goals/56/2026-11-25"],
      ...["/ja/document/2026-11-24", "/ja/goals/56/2026-11-24", "/ja/strategies/17/2026-11-24"],
    ]);
  });

  it("are led to from the page of the record, where the translation was amended", () => {
    const goal = content.of("goal")[0];
    const page = goal && read(<RecordPage content={content} record={goal} words={japanese} />);
    expect(texts(withClass(page ?? [], "version-line"))).toEqual([
      "2026年11月27日版から文言の変更はありません（主要施策56の版の一覧）。",
      "日本語訳は2026年11月27日版です（主要施策56の版の一覧）。",
    ]);
  });
});

describe("The versions of a translation", () => {
  it("have a page and forms below the language alone", () => {
    const { pages } = listAddresses(content.inLanguage("en"));
    const of = pages.filter((address) => /goals\/56\/\d/u.test(address)).toSorted();
    expect(of).toEqual([
      ...["22", "26", "27"].map((day) => `/goals/56/2026-11-${day}`),
      ...["22", "24", "25", "26", "26-2", "27"].map((day) => `/ja/goals/56/2026-11-${day}`),
    ]);
    expect(new Set(pages).size).toBe(pages.length);
    const files = listTextFiles(content, japanese);
    const data = JSON.parse(files.get("/goals/56/2026-11-25/data.json")?.() ?? "{}");
    expect(data).toMatchObject({
      url: `${site}/ja/goals/56/2026-11-25`,
      version: { date: "2026-11-25", of: `${site}/ja/goals/56` },
      language: "ja",
      translation: {
        status: "provisional",
        from: { date: "2026-11-22", url: `${site}/goals/56/2026-11-22` },
        original: `${site}/goals/56/2026-11-22`,
      },
      published: "2026-11-25",
    });
    expect(data.translation).not.toHaveProperty("versions");
    const markdown = files.get("/goals/56/2026-11-25/data.md")?.() ?? "";
    expect(markdown).toContain("> 日本語訳の2026年11月25日版として公開した内容です。");
    expect(markdown).toContain(`[英語の原文](${site}/goals/56/2026-11-22)`);
    const now = JSON.parse(files.get("/goals/56/data.json")?.() ?? "{}");
    expect(now.translation.versions.map(({ date }: { date: string }) => date)).toEqual([
      ...["2026-11-27", "2026-11-26", "2026-11-25", "2026-11-24"],
    ]);
    expect(listTextFiles(content.inLanguage("en"), english).has("/goals/56/2026-11-25/data.json")).toBe(
      false,
    );
  });

  it("are in the TimeMap of the text in their language, each address once, and their moments are sent", () => {
    const lines = timeMap(content, "/goals/56", japanese).trim().split(",\n").slice(2);
    expect(lines).toEqual([
      `<${site}/ja/goals/56/2026-11-22>; rel="first memento"; datetime="Sat, 21 Nov 2026 15:00:00 GMT"; hreflang="ja"`,
      `<${site}/ja/goals/56/2026-11-24>; rel="memento"; datetime="Mon, 23 Nov 2026 15:00:00 GMT"; hreflang="ja"`,
      `<${site}/ja/goals/56/2026-11-25>; rel="memento"; datetime="Tue, 24 Nov 2026 15:00:00 GMT"; hreflang="ja"`,
      `<${site}/ja/goals/56/2026-11-26>; rel="memento"; datetime="Wed, 25 Nov 2026 15:00:00 GMT"; hreflang="en"`,
      `<${site}/ja/goals/56/2026-11-26-2>; rel="memento"; datetime="Wed, 25 Nov 2026 15:00:01 GMT"; hreflang="ja"`,
      `<${site}/ja/goals/56/2026-11-27>; rel="last memento"; datetime="Thu, 26 Nov 2026 15:00:00 GMT"; hreflang="ja"`,
    ]);
    expect(timeMap(content.inLanguage("en"), "/goals/56", english)).not.toContain("2026-11-25");
    expect(listPublishedVersions(content.inLanguage("en")).datetimes).toHaveProperty("2026-11-25");
  });
});
