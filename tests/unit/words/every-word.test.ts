/** All that the site says besides its content is in the words of a language, and in no other place. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { wordsOf } from "../../../components/picture/words.ts";
import type { Content } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { english as englishGuide } from "../../../lib/words/guide/en.ts";
import type { Words } from "../../../lib/words/words.ts";
import { fieldExamples } from "../../fixtures/field-examples.ts";
import { amendedSteps, eventfulContent, largeContent, longContent } from "../../fixtures/foreign-content.ts";
import {
  findUnmarked,
  listWordNames,
  mark,
  markedCitationLocale,
  markedLanguage,
  markGuideWords,
  markWords,
  type UsedWord,
} from "../../fixtures/marked-words.ts";
import { type RenderedRoute, renderRoutes } from "../../fixtures/rendered-routes.tsx";
import {
  listSpoken,
  textsOfData,
  textsOfFile,
  textsOfHtml,
  withoutPunctuation,
} from "../../fixtures/said.ts";
import { recordsOf, site } from "../formats/support.ts";

/** A text that was found somewhere. */
interface Said {
  readonly place: string;
  readonly text: string;
}

/** Drawn letters can't be read, and RFC 9116 and RFC 9309 fix the words of the others. */
const isLeftOut = (name: string) => ["picture.png", ".well-known", "robots.txt"].includes(name);

const states = [
  { steps: [{ files: eventfulContent }], address: site },
  { steps: [{ files: largeContent }], address: "" },
  { steps: [{ files: longContent, day: "2026-01-05" }], address: "" },
  { steps: amendedSteps, address: site },
];

/** What the site says in every state of its content, in a third language, which English becomes by a change of every word. */
async function renderIn(change: (text: string) => string) {
  const used = new Map<string, string[]>();
  const use = ({ name, said }: UsedWord) => used.set(name, [...(used.get(name) ?? []), ...said]);
  const words = markWords(english, use, change);
  const guideWords = markGuideWords(englishGuide, change);
  const routes: RenderedRoute[] = [];
  const said: Said[] = [];
  for (const { steps, address } of states) {
    const folder = await mkdtemp(join(tmpdir(), "foreign-"));
    vi.resetModules();
    vi.doMock("../../../lib/model/language-tags.ts", () => ({ languages: ["en", markedLanguage] }));
    vi.doMock("../../../lib/words/languages.ts", () => ({
      wordsOf: (language: string) => (language === markedLanguage ? words : english),
    }));
    vi.doMock("../../../lib/words/guide/languages.ts", () => ({
      guideWordsOf: (language: string) => (language === markedLanguage ? guideWords : englishGuide),
    }));
    vi.doMock("next/font/local", () => ({ default: () => ({ variable: "", className: "" }) }));
    vi.stubEnv("CONTENT_DIR", folder);
    vi.stubEnv("SITE_URL", address);
    try {
      const { writeSteps } = await import("../../fixtures/foreign-content.ts");
      await writeSteps(folder, steps);
      const rendered = await renderRoutes(isLeftOut, markedLanguage);
      const { getContent } = await import("../../../lib/content.ts");
      routes.push(...rendered);
      const content = await getContent(markedLanguage);
      said.push(
        ...rendered.flatMap(listSaid),
        ...listDrawn(content, words),
        ...(await listPrinted(content, words)),
      );
      said.push(...(await listFound(content, words)));
    } finally {
      await rm(folder, { recursive: true, force: true });
      vi.unstubAllEnvs();
      vi.doUnmock("../../../lib/model/language-tags.ts");
      vi.doUnmock("../../../lib/words/languages.ts");
      vi.doUnmock("../../../lib/words/guide/languages.ts");
      vi.doUnmock("next/font/local");
      vi.resetModules();
    }
  }
  return { routes, said, used };
}

/** What a route says to people. */
function listSaid(route: RenderedRoute): readonly Said[] {
  const texts =
    "html" in route
      ? [...textsOfHtml(route.html), ...textsOfData(route.metadata)]
      : textsOfFile(route.type, route.text);
  return texts.map((text) => ({ place: route.place, text }));
}

/** What is said to whoever looks for something: that is found, is written otherwise, is too long, or is no longer in force. */
async function listFound(content: Content, words: Words): Promise<readonly Said[]> {
  const { makeSearchFile } = await import("../../../lib/search/search-file.ts");
  const { createSearch } = await import("../../../lib/search/search.ts");
  const { showFound } = await import("../../../lib/search/show-found.ts");
  const { toHtml } = await import("../../../lib/search/markup.ts");
  const file = makeSearchFile(content, words);
  const search = createSearch(file);
  const place = { language: markedLanguage, words: words.search, elsewhere: file.elsewhere };
  const withdrawn = content.withdrawn.flatMap((each) => ("number" in each ? [String(each.number)] : []));
  return ["見本", "見木", "見".repeat(300), "々々", ...withdrawn].flatMap((query) =>
    textsOfHtml(toHtml(showFound(search(query), place))).map((text) => ({
      place: `a search for ${query}`,
      text,
    })),
  );
}

/** The words on the pictures of records. */
function listDrawn(content: Content, words: Words): readonly Said[] {
  return recordsOf(content).flatMap((record) =>
    wordsOf(record, words).map(({ text }) => ({ place: `picture of ${record.kind} ${record.number}`, text })),
  );
}

/** What the PDFs say: the strings in the programs that they are made of, but for those that are for the program. */
async function listPrinted(content: Content, words: Words): Promise<readonly Said[]> {
  // Loaded here, as all that depends on which languages there are.
  const { recordPdf } = await import("../../../components/pdf/record-pdf.ts");
  const { strategyPdf } = await import("../../../components/pdf/strategy-pdf.ts");
  const { pdfTools } = await import("../../../app/pdf-tools.ts");
  const { look } = await pdfTools();
  const setting = { content, words, paper: "a4", look } as const;
  const records = recordsOf(content).slice(0, 20);
  const programs = [
    ...records.map(
      (record) => [`PDF of ${record.kind} ${record.number}`, recordPdf(record, setting)] as const,
    ),
    ["PDF of the whole", strategyPdf(content.document, setting)] as const,
  ];
  return programs.flatMap(([place, program]) => stringsOf(program).map((text) => ({ place, text })));
}

/** The strings of a program that people read. Languages, sheets, places, addresses and how lists are numbered are for Typst. */
function stringsOf(program: string): readonly string[] {
  // A quotation mark within a string is written otherwise.
  const pieces = program.split('"');
  return pieces.flatMap((text, index) => {
    const before = pieces[index - 1] ?? "";
    const isForTypst =
      index % 2 === 0 ||
      /(?:(?:lang|paper|region|footer|numbering|place|address): |import |label\()$/u.test(before) ||
      /^(?:left|center|right|https?:.*|<svg.*|)$/u.test(text);
    return isForTypst ? [] : [text.replaceAll("\\u{22}", '"').replaceAll("\\u{5c}", "\\")];
  });
}

/** The texts that hold anything that is not marked, with where they are. */
function listUnmarked(said: readonly Said[]): readonly Said[] {
  return said.filter(({ text }) => findUnmarked(text).length > 0);
}

/** The terms of citations in the test's language, made of those of English as its words are. */
function markCitationTerms(): void {
  const { locales } = plugins.config.get("@csl");
  const terms = locales.get("en-US").replace(/>([^<]+)</gu, (_, term: string) => `>${mark(term)}<`);
  locales.add(markedCitationLocale, terms);
}

/** The page that shows the messages of the check while somebody writes; those are the check's. */
const isOfTheCheck = (place: string) => place.includes("dev/problems");

/**
 * Words that no page says: the name of its own language, those of the desk, its times, and those by which it and the editors' guide call a single record;
 * and what a PDF has in place of a picture, of which the contents here have none.
 */
const ofTheDesk =
  /^(?:translations\.name$|records\.kinds\.\w+\.(?:name|one|entry)$|dates\.(?:time|dayAndTime)$|pdf\.picture$|search\.failed$|(?:desk|publishing|deskScript)\.)/u;

describe("In a language whose every word is marked", () => {
  let rendered: Awaited<ReturnType<typeof renderIn>>;

  beforeAll(async () => {
    markCitationTerms();
    rendered = await renderIn(mark);
  }, 120_000);

  it("no page, form, metadata or picture says a word that is neither marked nor the content's", () => {
    // The JSON Schema takes over the examples of fields.
    const unmarked = listUnmarked(rendered.said).filter(
      ({ place, text }) =>
        !fieldExamples.has(text) && !isOfTheCheck(place) && text !== english.translations.name,
    );
    // Each text with one of the places where it is.
    expect(new Map(unmarked.map(({ place, text }) => [text, place]))).toEqual(new Map());
  });

  it("every document has its tag, and every link to a page or form stays in it", () => {
    const documents = rendered.routes.flatMap((route) => ("html" in route ? [route] : []));
    expect(documents.length).toBeGreaterThan(20);
    const ofLanguage = new RegExp(`^/${markedLanguage}(?:[/#]|$)`, "u");
    for (const { place, html } of documents) {
      expect(html, place).toMatch(new RegExp(`^<html lang="${markedLanguage}"`, "u"));
      // But for those that lead to another language.
      const links = [...html.matchAll(/<a (?![^>]*hreflang=)[^>]*?href="(\/[^"]*)"/giu)].map(
        ([, href = ""]) => href,
      );
      expect(
        links.filter((href) => !ofLanguage.test(href)),
        place,
      ).toEqual([]);
    }
  });

  it("what is not translated is in the language of the original wherever it stands by itself", () => {
    const found = rendered.routes.flatMap((route) =>
      "html" in route ? listSpoken(route.html).map((spoken) => ({ ...spoken, place: route.place })) : [],
    );
    // Letters of the content alone: those of the translations begin with another one.
    const original = found.filter(({ text }) => /^[\p{Script=Han}\p{Script=Hiragana}、。「」]+$/u.test(text));
    const wrong = original.filter(
      ({ text, language }) => (text.startsWith("訳") ? markedLanguage : "en") !== language,
    );
    expect(original.length).toBeGreaterThan(100);
    expect(new Map(wrong.map(({ place, text }) => [text, place]))).toEqual(new Map());
  });
});

describe("In the same language without its marks", () => {
  it("every word of the language is said somewhere, and found to be unmarked", async () => {
    const { said, used } = await renderIn((text) => text);
    const found = listUnmarked(said).map(({ text }) => text);
    const lost = listWordNames(english).filter((name) => {
      const words = (used.get(name) ?? []).map((text) => withoutPunctuation(text).trim());
      return !words.some(
        (word) => word !== "" && found.some((text) => withoutPunctuation(text).includes(word)),
      );
    });
    expect(lost.filter((name) => !ofTheDesk.test(name))).toEqual([]);
  }, 120_000);
});

describe("No component or route", () => {
  it("gives an attribute that people read or hear words of its own", async () => {
    const ofItsOwn =
      /\b(?:abbr|alt|label|placeholder|title|aria-(?:label|description|placeholder|roledescription|valuetext))=(?:"[^"]*\p{L}|\{"[^"]*\p{L}|\{`[^`$]*\p{L})[^>]*/gu;
    expect('<a title="Here"><b aria-label={`Goal`}><i title={name} data-x="y">'.match(ofItsOwn)).toEqual([
      'title="Here"',
      "aria-label={`Goal`}",
    ]);
    const found: string[] = [];
    for (const room of ["components", "app", "desk"]) {
      const files = (await readdir(room, { recursive: true })).filter((file) => file.endsWith(".tsx"));
      for (const file of files)
        found.push(
          ...((await readFile(join(room, file), "utf8")).match(ofItsOwn) ?? []).map(
            (text) => `${file}: ${text}`,
          ),
        );
    }
    expect(found).toEqual([]);
  });
});
