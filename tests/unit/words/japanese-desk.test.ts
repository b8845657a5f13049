/** The desk in Japanese: whole, and written as Japanese is. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findTargets } from "../../../desk/client/find-targets.ts";
import { inWordsOf } from "../../../desk/words.ts";
import { readTargets } from "../../../desk/writing/targets.ts";
import { leafFields, listEditorFields } from "../../../lib/authoring/editor-fields.ts";
import { schemaKinds } from "../../../lib/reading/schema.ts";
import { scriptWordsOf } from "../../../lib/words/desk-script.ts";
import { japanese as japaneseGuide } from "../../../lib/words/guide/ja.ts";
import { japanese } from "../../../lib/words/ja.ts";
import { goRoundIn, textsOfAnswer } from "../../fixtures/desk-said.ts";
import { textsOfHtml } from "../../fixtures/said.ts";

/** Names and codes that Japanese writes in Latin letters, and the pages of the round. */
const names =
  /(?<![A-Za-z])(?:URL|UTF-8|GET|POST|HEAD|PNG|JPEG|GIF|WebP|AVIF|SVG|HEIC|PDF|TIFF|BMP|MB|Git|Markdown|DESK_SECRET|DESK_SOCKET|E[A-Z]{4,}|about|former|IANA|official|provisional|show|hold|Shift_JIS|visions|strategies|goals|pages)(?![A-Za-z])/gu;

/** What the desk says, without what is quoted of the content, examples, names, paths and addresses. */
function ownWords(text: string): string {
  return text
    .replace(/「(?:[\x20-\x7e]+|[^」]*\.\w+)」/gu, "")
    .replace(/\[[^\]]*\]\([^)]*\)|https?:[^\s」、。]+|[\w.-]+@[\w.-]+/gu, "")
    .replace(
      /[\w./-]*\p{Script=Han}*\.(?:mdx|yaml|txt|new|old|png|pdf)\b|(?<!\w)\/[\w./#-]+|content\/\w+/gu,
      "",
    )
    .replace(/\b(?:X-[\w-]+|(?:Asia|Europe)\/\w+|\w+: \[[^\]]*\]|p\d(?:, p\d)+)|例：.*/gu, "");
}

const script = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー「」（）。、：]";
/** English words; spaces beside Japanese, but for that between a day and an hour; signs of English beside Japanese. */
function isMistaken(text: string): boolean {
  const said = ownWords(text).trim();
  return (
    /[A-Za-z]{2,}|[“”‘’]/u.test(said.replace(names, "")) ||
    new RegExp(`${script} (?!\\d\\d:\\d\\d)|[\\w.] ${script}`, "u").test(said) ||
    new RegExp(`${script}[,.;:!?()]|[,;:!?(]${script}`, "u").test(said)
  );
}

/** The texts in which something is not written as Japanese is. */
function listMistakes(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter(isMistaken);
}

describe("The test of what is written as Japanese is", () => {
  it.each(["保存 failed", "Gitに 記録", "保存しました.", "確認(再度)", "“保存”", "Save"])(
    "finds %s",
    (text) => {
      expect(listMistakes([text])).toEqual([text]);
    },
  );

  it.each(["2026年11月27日 09:00に公開予定", "content/goals/57.mdx（3行目）：", "Gitに記録しています…"])(
    "lets %s pass",
    (text) => {
      expect(listMistakes([text])).toEqual([]);
    },
  );
});

describe("In Japanese the desk", () => {
  let texts: readonly string[];
  beforeAll(async () => {
    texts = (await goRoundIn(japanese, japaneseGuide)).flatMap(({ text }) => textsOfAnswer(text));
  }, 120_000);

  it("says nothing in another language but names, and writes no space or sign that is not Japanese", () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(listMistakes(texts)).toEqual([]);
  });
});

describe("In Japanese publishing", () => {
  afterAll(() => {
    vi.doUnmock("../../../lib/words/languages.ts");
    vi.resetModules();
  });

  it("says nothing in another language but names, and writes no space or sign that is not Japanese", async () => {
    vi.resetModules();
    vi.doMock("../../../lib/words/languages.ts", () => ({ wordsOf: () => japanese }));
    const { renderPages, sayRest } = await import("../../fixtures/publishing-pages.tsx");
    const pages = renderPages().flatMap(({ html }) => textsOfHtml(html.replace(/ value="[^"]*"/gu, "")));
    const texts = [...pages, ...sayRest()].map((text) =>
      text.replace("@later@", "").replaceAll("山田 花子", "山田"),
    );
    expect(listMistakes(texts)).toEqual([]);
  });
});

it("Every field of every kind of file has a Japanese label", () => {
  const owners = schemaKinds.flatMap((kind) => [{ kind }, { kind, language: "ja" as const }]);
  for (const owner of owners) {
    const fields = listEditorFields(owner);
    const { label } = japanese.desk.entry.field;
    for (const { path } of [...fields, ...leafFields(fields)])
      expect(label({ name: String(path.at(-1)) })).toMatch(
        /^(?:[\p{Script=Han}\p{sc=Hira}\p{sc=Kana}ー]+(?:URL)?|URL)$/u,
      );
  }
});

describe("The words of the scripts", () => {
  const said = scriptWordsOf("ja");
  const nothing = { headings: 0, lists: 0, tables: 0, links: 0, pictures: 0, comments: 0, deletions: 0 };

  it.each([
    [said.entries.shown({ shown: 12, all: 12 }), "全12件"],
    [said.entries.shown({ shown: 3, all: 1200 }), "全1,200件中3件"],
    [said.paste.done(nothing), "書式を整えて貼り付けました。書体、色は除きました。"],
    [
      said.paste.done({ ...nothing, headings: 2, tables: 1, comments: 3 }),
      "書式を整えて貼り付けました（見出し2件、表1件）。書体、色、コメント3件は除きました。",
    ],
    [
      said.keptDraft.from({ at: new Date(2026, 10, 26, 9, 5), isToday: false }),
      "11月26日09:05に入力した内容が、保存されていません。",
    ],
    [said.targets.count({ count: 1 }), "1件"],
    [said.targets.count({ count: 200, shown: 60 }), "200件（先頭の60件を表示）"],
  ])("say %s", (found, wanted) => {
    expect(found).toBe(wanted);
  });
});

describe("What a text can link to", () => {
  const addresses = async (asked: string) => {
    const targets = await inWordsOf("ja", () => readTargets("content"));
    return findTargets(targets, asked, scriptWordsOf("ja").targets).map(({ address }) => address);
  };

  it.each(["56", "主要施策56", "主要施策 ５６", "no.56"])("is found by its number: %s", async (asked) => {
    expect((await addresses(asked)).slice(0, 2)).toEqual(["/goals/56", "/goals/56#p1"]);
  });

  it.each(["主要施策56の段落1", "56 段落1", "主要施策56、段落 1"])(
    "is a paragraph where one is meant: %s",
    async (asked) => {
      expect((await addresses(asked))[0]).toBe("/goals/56#p1");
    },
  );
});
