/** Addresses in the languages that the site is published in. */
import { describe, expect, it } from "vitest";
import { pageMetadata } from "../../../app/metadata.ts";
import { inLanguage, isInSquares, listAlternates, originalLanguage } from "../../../lib/model/languages.ts";
import { linkInLanguage } from "../../../lib/model/site-paths.ts";
import { english } from "../../../lib/words/en.ts";
import { japanese } from "../../../lib/words/ja.ts";
import type { Words } from "../../../lib/words/words.ts";
import { contentWith, siteInJapanese } from "../../fixtures/content-folder.ts";
import { publishAtSite, site } from "../formats/support.ts";

describe("An address", () => {
  it("of the original language is without a language", () => {
    for (const route of ["/", "/goals/56", "/goals/56/data.json", "/document#p2"])
      expect(inLanguage(route, originalLanguage)).toBe(route);
  });

  it("of another language begins with its tag, and is the same behind it", () => {
    expect(inLanguage("/", "ja")).toBe("/ja");
    expect(inLanguage("/goals/56", "ja")).toBe("/ja/goals/56");
    expect(inLanguage("/goals/56/data.json", "ja")).toBe("/ja/goals/56/data.json");
    expect(inLanguage("/document#p2", "ja")).toBe("/ja/document#p2");
  });
});

describe("A language", () => {
  it("is written in full squares where its script is, whatever its tag names besides", () => {
    for (const language of ["ja", "ja-JP", "zh", "zh-Hant", "ko"])
      expect(isInSquares(language), language).toBe(true);
    for (const language of ["en", "fr", "ja-Latn", "th", "qaa"])
      expect(isInSquares(language), language).toBe(false);
  });
});

describe("A link in a text", () => {
  it("leads to the pages and forms of the site in the language of the text", () => {
    expect(linkInLanguage("/visions/1", "ja")).toBe("/ja/visions/1");
    expect(linkInLanguage("/about#a-heading", "ja")).toBe("/ja/about#a-heading");
    expect(linkInLanguage("/data/strategy.json", "ja")).toBe("/ja/data/strategy.json");
    expect(linkInLanguage("/feed.xml", "ja")).toBe("/ja/feed.xml");
  });

  it("leads to files of the folder public, to other sites and within the page as it is written", () => {
    for (const href of [
      "/strategy.pdf",
      "/maps/campus.png#top",
      "https://example.org/",
      "#p2",
      "mailto:a@example.org",
    ])
      expect(linkInLanguage(href, "ja")).toBe(href);
  });
});

describe("What search engines are told of a page in other languages", () => {
  publishAtSite();

  it("is nothing where there is one language alone", () => {
    expect(listAlternates("/goals/56", ["en"])).toEqual([]);
  });

  it("is the page's address in each language, its own included, and the original for all others", async () => {
    const content = await contentWith({ "site.ja.yaml": siteInJapanese });
    const alternatesIn = (words: Words) =>
      pageMetadata({
        ...{ content: content.inLanguage(words.language), words },
        ...{ description: "A sample.", route: "/goals/56" },
      }).alternates;
    const languages = {
      en: `${site}/goals/56`,
      ja: `${site}/ja/goals/56`,
      "x-default": `${site}/goals/56`,
    };
    expect(alternatesIn(english)).toMatchObject({ canonical: `${site}/goals/56`, languages });
    expect(alternatesIn(japanese)).toMatchObject({ canonical: `${site}/ja/goals/56`, languages });
  });
});
