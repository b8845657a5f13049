/** Every form speaks the language of its address, and says of a translation that it is one. */
import { parse } from "@retorquere/bibtex-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { EmbedCard } from "../../../components/embed-card.tsx";
import { citationTags } from "../../../lib/formats/citation-tags.ts";
import { cite, plainCitation } from "../../../lib/formats/citations.ts";
import { oembed } from "../../../lib/formats/embed.ts";
import { listTextFiles } from "../../../lib/formats/files.ts";
import { jsonSchema } from "../../../lib/formats/json-schema.ts";
import {
  collectionData,
  dataData,
  documentData,
  type Graph,
  recordGraph,
} from "../../../lib/formats/structured-data.ts";
import { languages } from "../../../lib/model/languages.ts";
import type { Content } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { japanese } from "../../../lib/words/ja.ts";
import { wordsOf } from "../../../lib/words/languages.ts";
import { contentIn, publishAtSite, recordsOf, site } from "./support.ts";
import { recordAt, translatedContent } from "./translated-content.ts";

publishAtSite();

let original: Content;
let translated: Content;
let files: ReadonlyMap<string, string>;
let originalFiles: ReadonlyMap<string, string>;

const filesOf = (content: Content, language: string) =>
  new Map(
    [...listTextFiles(content.inLanguage(language), language === "ja" ? japanese : english)].map(
      ([address, make]) => [address, make()] as const,
    ),
  );

beforeAll(async () => {
  original = await translatedContent();
  translated = original.inLanguage("ja");
  files = filesOf(original, "ja");
  originalFiles = filesOf(original, "en");
});

const textOf = (address: string) => files.get(address) ?? "";
const jsonOf = (address: string) => JSON.parse(textOf(address));
const sentence = (address: string) => `この日本語は参考訳です。正文は英語の原文（${site}${address}）です。`;
const linked = (address: string) => `この日本語は参考訳です。正文は[英語の原文](${site}${address})です。`;

describe("Every form of a provisional translation", () => {
  it("says in its language that it is one, with the address of the original", () => {
    const ofGoal = [...files.keys()].filter((address) => /^\/goals\/56\/[a-z.]+\.(?!wlnk)/u.test(address));
    expect(ofGoal).toHaveLength(6);
    const ofWhole = [...files.keys()].filter((address) =>
      /^\/data\/strategy\.|^\/(?:feed|llms)\./u.test(address),
    );
    expect(ofWhole).toHaveLength(8);
    for (const address of [...ofGoal, ...ofWhole]) {
      expect(textOf(address), address).toContain("参考訳");
      expect(textOf(address), address).toMatch(
        new RegExp(`${site}/(?:goals/56|document|data|feed|llms|data/strategy)(?:[."）)]|/oembed)`, "u"),
      );
    }
  });

  it("says so in words where people read it, and in fields where programs do", () => {
    expect(textOf("/goals/56/data.md")).toContain(`\n# 主要施策56：最初の施策\n\n> ${linked("/goals/56")}\n`);
    expect(textOf("/data/strategy.md")).toContain(`\n# 見本のサイト\n\n> ${linked("/data/strategy.md")}\n`);
    expect(textOf("/llms.txt")).toContain(`\n\n${linked("/llms.txt")}\n\n`);
    expect(textOf("/feed.xml")).toContain(`<subtitle>${sentence("/feed.xml")}</subtitle>`);
    expect(textOf("/data/strategy.xml")).toContain(`<OtherInformation>${sentence("/data/strategy.xml")}\n`);
    expect(textOf("/goals/56/data.ris")).toContain(`\r\nN1  - ${sentence("/goals/56")}\r\n`);
    expect(textOf("/data/strategy.ris")).toContain(`\r\nN1  - ${sentence("/document")}\r\n`);
    expect(jsonOf("/goals/56/data.csl.json")[0]).toMatchObject({
      language: "ja",
      note: sentence("/goals/56"),
      URL: `${site}/ja/goals/56`,
    });
    expect(jsonOf("/goals/56/data.json").translation.note).toBe(sentence("/goals/56"));
    expect(jsonOf("/goals/56/oembed.json")).toMatchObject({
      title: "主要施策56：最初の施策（参考訳）",
      language: "ja",
      original_url: `${site}/goals/56/oembed.json`,
    });
  });

  it("names the version that it was made from, and the newer one where the words have changed since", () => {
    const version = (step: string) => ({
      url: `${site}/goals/56/${step}`,
      json: `${site}/goals/56/${step}/data.json`,
    });
    expect(jsonOf("/goals/56/data.json").translation).toEqual({
      status: "provisional",
      from: { date: "2030-04-01", ...version("2030-04-01") },
      newer: { date: "2030-04-01", order: 2, ...version("2030-04-01-2") },
      original: `${site}/goals/56`,
      note: sentence("/goals/56"),
    });
    expect(jsonOf("/visions/1/data.json").translation).not.toHaveProperty("newer");
    const behind = "この日本語訳は2030年4月1日版に基づいています。その後の";
    for (const address of ["/goals/56/data.md", "/data/strategy.md"])
      expect(textOf(address)).toContain(
        `\n> ${behind}[変更](${site}/ja/goals/56/versions)はまだ訳されていません。\n`,
      );
    expect(textOf("/data/strategy.xml")).toContain(`${behind}変更はまだ訳されていません。`);
    expect(textOf("/visions/1/data.md")).not.toContain("訳されていません");
  });

  it("is a card that says so in a small line, with a link to the original, and is as much higher", () => {
    const cardOf = (content: Content, route: string) => {
      const words = wordsOf(content.language);
      return renderToStaticMarkup(
        <EmbedCard content={content} record={recordAt(content, route)} words={words} />,
      );
    };
    expect(cardOf(translated, "/goals/56")).toContain(
      `<p class="card-translation">この日本語は参考訳です。正文は<a href="${site}/goals/56" hrefLang="en">英語の原文</a>です。</p>`,
    );
    expect(cardOf(original, "/goals/56")).not.toContain("card-translation");
    expect(jsonOf("/visions/1/oembed.json").height).toBeGreaterThan(
      JSON.parse(originalFiles.get("/visions/1/oembed.json") ?? "").height,
    );
  });
});

describe("The height of a card", () => {
  it("is that of its letters, of which one of Japanese is as wide as two of English", () => {
    const heightOf = (text: string) =>
      JSON.parse(oembed(original, { ...recordAt(original, "/goals/56"), text }, english)).height;
    expect(heightOf("国".repeat(200))).toBe(heightOf("a".repeat(400)));
    expect(heightOf("国".repeat(200))).toBeGreaterThan(heightOf("a".repeat(200)));
  });
});

describe("The forms of the original", () => {
  it("say nothing of a translation but where one is", () => {
    for (const [address, text] of originalFiles) {
      if (address === "/data/schema.json") continue;
      expect(text, address).not.toMatch(/provisional|translat|参考訳/u);
    }
    expect(JSON.parse(originalFiles.get("/goals/56/data.json") ?? "")).toMatchObject({ language: "en" });
  });
});

describe("The forms of an official translation", () => {
  it("name it, and its original, without saying that another text holds", () => {
    const { translation, language } = jsonOf("/strategies/17/data.json");
    expect([language, translation]).toEqual([
      "ja",
      {
        status: "official",
        from: {
          date: "2030-01-01",
          url: `${site}/strategies/17/2030-01-01`,
          json: `${site}/strategies/17/2030-01-01/data.json`,
        },
        original: `${site}/strategies/17`,
      },
    ]);
    for (const file of ["data.md", "data.bib", "data.ris", "data.csl.json", "oembed.json"])
      expect(textOf(`/strategies/17/${file}`), file).not.toContain("参考訳");
    expect(jsonOf("/strategies/17/oembed.json").title).toBe("重点戦略17：見本の戦略");
  });
});

describe("The forms of a record that is not translated", () => {
  it("say among translations that it is in the original’s language", () => {
    const data = jsonOf("/goals/57/data.json");
    expect(data).toMatchObject({
      url: `${site}/ja/goals/57`,
      language: "en",
      title: "Second goal",
      languages: [{ language: "en", url: `${site}/goals/57`, json: `${site}/goals/57/data.json` }],
    });
    expect(data).not.toHaveProperty("translation");
    const said = "この項目はまだ日本語に訳されていないため、原文を掲載しています。";
    expect(textOf("/goals/57/data.md")).toMatch(/\nlanguage: en\n/u);
    expect(textOf("/goals/57/data.md")).toContain(`\n\n> ${said}\n\n`);
    expect(textOf("/data/strategy.md")).toContain(
      `### [主要施策57：Second goal](${site}/ja/goals/57)\n\n> ${said}\n`,
    );
    expect(textOf("/data/strategy.xml")).toContain(`<OtherInformation>${said}\n\n主要施策57の固定URL`);
    expect(textOf("/llms.txt")).toContain(
      `[主要施策57：Second goal（英語の原文）](${site}/ja/goals/57/data.md)`,
    );
    expect(textOf("/llms.txt")).toContain(`[About（英語の原文）](${site}/ja/about)`);
    expect(jsonOf("/goals/57/oembed.json")).toMatchObject({
      title: "主要施策57：Second goal（英語の原文）",
      language: "en",
    });
    expect(jsonOf("/goals/57/data.csl.json")[0]).toMatchObject({ language: "en" });
    expect(jsonOf("/goals/57/data.csl.json")[0]).not.toHaveProperty("note");
    expect(textOf("/goals/57/data.ris")).toContain("\r\nLA  - en\r\n");
    expect(citationTags(translated.site, recordAt(translated, "/goals/57"), japanese)).toMatchObject({
      "DC.language": "en",
      citation_language: "en",
    });
  });
});

describe("The JSON of a record", () => {
  it("leads to that of every language that it is in, from each of them alike", () => {
    const { languages: listed } = jsonOf("/goals/56/data.json");
    expect(listed).toEqual(
      languages.map((language) => {
        const url = `${site}${language === "en" ? "" : `/${language}`}/goals/56`;
        return { language, url, json: `${url}/data.json` };
      }),
    );
    expect(JSON.parse(originalFiles.get("/goals/56/data.json") ?? "").languages).toEqual(listed);
    const whole = jsonOf("/data/strategy.json");
    expect(whole.goals.map(({ language }: { language: string }) => language)).toEqual(["ja", "en"]);
    expect(whole.document.languages.map(({ url }: { url: string }) => url)).toEqual([
      `${site}/document`,
      `${site}/ja/document`,
    ]);
    expect(whole).toMatchObject({
      language: "ja",
      translation: { status: "provisional", original: `${site}/data`, note: sentence("/data") },
    });
  });

  it("is valid by the schema of its language", async () => {
    for (const content of [original, await contentIn("content")]) {
      for (const language of languages) {
        const ajv = new Ajv2020({ strict: true, allErrors: true });
        formats.default(ajv);
        const isValid = ajv.compile(JSON.parse(jsonSchema(wordsOf(language))));
        const json = [...filesOf(content, language)].filter(([address]) =>
          /\/(?:data|strategy)\.json$/u.test(address),
        );
        expect(json.length).toBeGreaterThan(10);
        for (const [address, text] of json)
          expect([language, address, isValid(JSON.parse(text)) || isValid.errors]).toEqual([
            language,
            address,
            true,
          ]);
        const data = JSON.parse(new Map(json).get("/goals/56/data.json") ?? "");
        for (const change of [
          { language: "xx" },
          { languages: [] },
          { languages: [{ language: "xx", url: site }] },
          { translation: { status: "good", original: site } },
          { translation: { status: "official" } },
        ])
          expect([change, isValid({ ...data, ...change })]).toEqual([change, false]);
      }
    }
  });
});

describe("A version among translations", () => {
  it("has the words of the translation that was made from it, and no newer one; all others are in the original’s language", () => {
    const made = jsonOf("/goals/56/2030-04-01/data.json");
    expect(made).toMatchObject({
      language: "ja",
      title: "最初の施策",
      translation: { original: `${site}/goals/56/2030-04-01` },
    });
    expect(made.translation).not.toHaveProperty("newer");
    expect(textOf("/goals/56/2030-04-01/data.md")).toContain(linked("/goals/56/2030-04-01"));
    for (const step of ["2026-11-22", "2030-04-01-2"]) {
      const data = jsonOf(`/goals/56/${step}/data.json`);
      expect(data.language, step).toBe("en");
      expect(data, step).not.toHaveProperty("translation");
    }
    for (const [address, text] of [...files, ...originalFiles])
      if (/\d\/data\.json$/u.test(address) && /-/u.test(address))
        expect(JSON.parse(text), address).not.toHaveProperty("languages");
  });

  it("has its language in the TimeMap of the translation, whose text and versions are those of its address", () => {
    expect(textOf("/goals/56/timemap.wlnk").split(",\n").slice(-3)).toEqual([
      `<${site}/ja/goals/56/2026-11-22>; rel="first memento"; datetime="Sat, 21 Nov 2026 15:00:00 GMT"; hreflang="en"`,
      `<${site}/ja/goals/56/2030-04-01>; rel="memento"; datetime="Sun, 31 Mar 2030 15:00:00 GMT"; hreflang="ja"`,
      `<${site}/ja/goals/56/2030-04-01-2>; rel="last memento"; datetime="Sun, 31 Mar 2030 15:00:01 GMT"; hreflang="en"\n`,
    ]);
    expect(textOf("/goals/56/timemap.wlnk")).toMatch(
      new RegExp(`^<${site}/ja/goals/56>; rel="original",\n`, "u"),
    );
  });
});

describe("The structured data of a work", () => {
  /** The thing of a graph that has an identifier. */
  const find = ({ "@graph": things }: Graph, id: string) => things.find((thing) => thing["@id"] === id);
  const both = (read: (content: Content) => Graph, path: string) => [
    find(read(original), `${site}${path}`),
    find(read(translated), `${site}/ja${path}`),
  ];

  it("names its translations, and each of them what it is a translation of", () => {
    const graphs: readonly [(content: Content) => Graph, string][] = [
      [
        (content) => recordGraph(content, recordAt(content, "/goals/56"), wordsOf(content.language)),
        "/goals/56",
      ],
      [(content) => documentData(content, wordsOf(content.language)), "/document"],
      [(content) => dataData(content, wordsOf(content.language)), "/data#dataset"],
    ];
    for (const [read, path] of graphs) {
      const [one, other] = both(read, path);
      expect(one, path).toMatchObject({
        inLanguage: "en",
        workTranslation: [{ "@id": `${site}/ja${path}` }],
      });
      expect(one, path).not.toHaveProperty("translationOfWork");
      expect(other, path).toMatchObject({
        inLanguage: "ja",
        translationOfWork: { "@id": `${site}${path}` },
        creativeWorkStatus: "参考訳",
      });
      expect(other, path).not.toHaveProperty("workTranslation");
    }
  });

  it("says that a record which is not translated is in the original’s language, also in a list", () => {
    const [part] = translated.partsOf("goal");
    if (!part) throw new Error("There is no list of goals.");
    const list = collectionData(translated, { kind: "goal", part, isQuoted: true }, japanese);
    expect(find(list, `${site}/ja/goals/56`)).toMatchObject({ inLanguage: "ja" });
    const untranslated = find(list, `${site}/ja/goals/57`);
    expect(untranslated).toMatchObject({ inLanguage: "en" });
    expect(untranslated).not.toHaveProperty("translationOfWork");
    expect(list["@graph"][0]).toMatchObject({ "@type": "CollectionPage", inLanguage: "ja" });
  });
});

describe("The citations of Japanese pages", () => {
  it("are in the style of SIST 02, without a number, in upright letters", async () => {
    const content = (await contentIn("content")).inLanguage("ja");
    const subjects = [
      recordAt(content, "/goals/56"),
      content.document,
      recordAt(content, "/goals/56/2026-11-22"),
    ];
    const styles = subjects.flatMap((subject) => cite(content, subject, japanese).styles);
    expect(styles.map(({ style }) => japanese.share.styleName(style))).toEqual([
      "SIST 02",
      "SIST 02",
      "SIST 02",
    ]);
    expect(styles.map(plainCitation)).toEqual([
      `東北大学. “主要施策56：国際協働の戦略的推進”. 国際戦略. 参考訳. ${site}/ja/goals/56.`,
      `東北大学. “国際戦略の策定”. 国際戦略. 参考訳. ${site}/ja/document.`,
      `東北大学. “主要施策56：国際協働の戦略的推進”. 国際戦略. 参考訳, 2026. ${site}/ja/goals/56/2026-11-22.`,
    ]);
    expect(styles.flatMap(({ parts }) => parts).filter(({ italic }) => italic)).toEqual([]);
  });

  it("say of a provisional translation what it is, and nothing of an official one or of what is not translated", () => {
    const citationOf = (route: string) => {
      const [citation] = cite(translated, recordAt(translated, route), japanese).styles;
      return citation && plainCitation(citation);
    };
    expect(["/visions/1", "/strategies/17", "/goals/57"].map(citationOf)).toEqual([
      `見本の大学. “ビジョン1：見本のビジョン——見本の副題”. 見本の出典. 参考訳. ${site}/ja/visions/1.`,
      `見本の大学. “重点戦略17：見本の戦略”. 見本の出典. ${site}/ja/strategies/17.`,
      `見本の大学. “主要施策57：Second goal”. 見本の出典. ${site}/ja/goals/57.`,
    ]);
  });

  it("could say so in each of the other styles, where a language has them", () => {
    const record = { ...recordAt(original, "/goals/57"), translation: { status: "provisional" as const } };
    expect(cite(original, record, english).styles.map(plainCitation)).toEqual([
      `Sample publisher. (n.d.). Goal 57: Second goal. In Sample source (provisional translation). ${site}/goals/57`,
      `Sample publisher. “Goal 57: Second Goal.” In Sample Source, provisional translation. n.d. ${site}/goals/57.`,
      `Sample publisher. “Goal 57: Second Goal.” Sample Source, Provisional translation, ${site}/goals/57.`,
    ]);
  });

  it("have keys and addresses of their own beside those of the original", async () => {
    const content = await contentIn("content");
    const entries = languages.flatMap((language) => {
      const there = content.inLanguage(language);
      return [...recordsOf(there), there.document].map(
        (subject) => cite(there, subject, wordsOf(language)).bibtex,
      );
    });
    const library = parse(entries.join("\n"));
    expect(library.errors).toEqual([]);
    const keys = library.entries.map(({ key }) => key);
    expect(new Set(keys).size).toBe(entries.length);
    expect(new Set(library.entries.map(({ fields }) => fields.url)).size).toBe(entries.length);
    expect(keys).toContain("tohoku-university-goal-56-ja");
    expect(keys).toContain("tohoku-university-international-strategy-ja");
    const goal = library.entries.find(({ key }) => key === "tohoku-university-goal-56-ja");
    expect(goal?.fields).toMatchObject({ language: "ja", note: sentence("/goals/56") });
  });

  it("agree with the tags of the page, which name what was translated", () => {
    const tags = citationTags(translated.site, recordAt(translated, "/goals/56"), japanese);
    expect(tags).toMatchObject({
      citation_language: "ja",
      citation_public_url: `${site}/ja/goals/56`,
      "DC.source": `${site}/goals/56`,
    });
    expect(citationTags(original.site, recordAt(original, "/goals/56"), english)).not.toHaveProperty(
      "DC.source",
    );
  });
});
