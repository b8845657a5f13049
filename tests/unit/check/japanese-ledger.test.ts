/** What the check says in Japanese of what was published. */
import { describe, expect, it } from "vitest";
import { type Diagnostic, sayIn } from "../../../lib/findings/diagnostics.ts";
import { ledgerHead } from "../../../lib/ledger/lines.ts";
import { digestOf } from "../../../lib/reading/history.ts";
import { type ContentCase, checkCase, checkFiles } from "../../fixtures/content-folder.ts";

const said = (findings: readonly Diagnostic[]) =>
  findings.map((finding) => {
    const { message, hint } = sayIn("ja", finding);
    return [message, hint];
  });

const ledgerOf = (...lines: readonly string[]) => [ledgerHead, ...lines, ""].join("\n");
const held = ledgerOf("2030-04-01 /goals/56", "2030-04-02 /goals/57");

const ledgers: readonly (readonly [name: string, Partial<ContentCase>, message: string, hint: string])[] = [
  [
    "days that a spreadsheet has written",
    { ledger: ledgerOf("2026/11/22 /goals/56", "2026/11/22 /goals/57") },
    "日付「2026/11/22」が、「2026-11-22」の形式で書かれていません。3行目にも、同じ誤りがあります。",
    "表計算ソフトで保存する前のバックアップから、ファイルを元に戻してください。各行には、日付、半角の空白1つ、URLの順に「2026-11-22 /goals/56」のように書きます。",
  ],
  [
    "a line that is gone",
    { ledger: ledgerOf("2030-04-01 /goals/56"), committed: { "last commit": held } },
    "最後のコミットにある行「2030-04-02 /goals/57」が、削除又は変更されています。",
    "この一覧には、行を追加することしかできません。次のコマンドで、ファイルを元に戻してください：git restores",
  ],
  [
    "a page that is gone",
    { ledger: ledgerOf("2030-04-01 /goals/99") },
    "公開したURL「/goals/99」が使えなくなります。",
    "ファイルを元に戻してください。廃止した場合は、そのファイルに「withdrawn:」を追加します。別の項目が引き継ぐ場合は、その項目に「redirect_from: [/goals/99]」と書きます。",
  ],
  [
    "a paragraph that is another one",
    { ledger: ledgerOf("2030-04-01 /goals/57", "2030-04-01 /goals/57#p1 Something else altogether.") },
    "公開したURL「/goals/57#p1」の文章が、「Something else altogether.」とは別のものになります。",
    "同じ段落を書き改めた場合は、入力欄に「reworded_paragraphs: [p1-53e5a1e2]」の行を書きます。別の段落に替えた場合は、入力欄に「paragraphs: [p2]」と「withdrawn_paragraphs: [p1]」の行を書きます。",
  ],
];

const fields: readonly (readonly [fields: string, message: string, hint: string])[] = [
  [
    "redirect_from: [/goals/56]",
    "URL「/goals/56」は現在使用しているため、引き継ぐことができません。",
    "ここから削除してください。",
  ],
  [
    "paragraphs: [p1, p2]",
    "入力欄「paragraphs」の名前は2件ですが、本文の段落は1件です。",
    "本文の全ての段落の名前を、順に書きます。",
  ],
  [
    "changes:\n  - { date: 2999-04-01, note: Sample }",
    "日付2999-04-01は、まだ到来していません。本日は2031-12-31です（Asia/Tokyo）。",
    "2031-12-31以前の日付を書きます。前もって公開することはできないため、その時が来てから変更してください。",
  ],
];

describe("In Japanese the check says", () => {
  it.each(ledgers)("of %s what to do", (name, change, message, hint) => {
    expect(said(checkCase({ name, ...change }))).toEqual([[message, hint]]);
  });

  it.each(fields)("of the field %s what to write", (written, message, hint) => {
    const change = { name: written, fields: `title: Sample goal\nstrategy: 17\n${written}` };
    expect(said(checkCase(change))).toEqual([[message, hint]]);
  });

  it("of a version that was changed where changes are made", () => {
    const digest = digestOf(new TextEncoder().encode("another text"));
    const ledger = ledgerOf("2030-04-01 /goals/57", `2030-04-01 /goals/57/2030-04-01 ${digest}`);
    const files = { "addresses.txt": ledger, "history/goals/57/2030-04-01.mdx": "---\n---\n" };
    expect(said(checkFiles(files))).toEqual([
      [
        "公開した版が変更されています。",
        "内容を変更する場合は、content/goals/57.mdxを変更してください。公開すると、新しい版になります。この版を元に戻してください。",
      ],
    ]);
  });
});
