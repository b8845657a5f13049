/** The desk in Japanese: whole, and written as Japanese is. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findTargets } from "../../../desk/client/find-targets.ts";
import { inWordsOf } from "../../../desk/words.ts";
import { readTargets } from "../../../desk/writing/targets.ts";
import { leafFields, listEditorFields } from "../../../lib/authoring/editor-fields.ts";
import { schemaKinds } from "../../../lib/reading/schema.ts";
import { scriptWordsOf } from "../../../lib/words/desk-script.ts";
import { japanese } from "../../../lib/words/ja.ts";
import { textsOfAnswer } from "../../fixtures/desk-answer.ts";
import { goRoundIn } from "../../fixtures/desk-said.ts";
import { textsOfHtml } from "../../fixtures/said.ts";
import { listMistakes } from "../../fixtures/written-japanese.ts";

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
    texts = (await goRoundIn(japanese)).flatMap(({ text }) => textsOfAnswer(text));
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
