/** What the page of an entry says in Japanese, and what becomes of a save. */
import type { EntryWords, FieldWords, SavingWords } from "../groups/desk-entry.ts";
import { labelOf } from "./desk-labels.ts";
import { join, quoted } from "./writing.ts";

type Lines = Parameters<FieldWords["note"]>[0]["lines"];

function noteOf(lines: Lines): string {
  switch (lines) {
    case undefined:
      return "";
    case "texts":
      return "1行に1件ずつ入力します。";
    case "words":
      return "1行に1件ずつ入力するか、点検が示す行を貼り付けます。";
    default:
      return `1行に1件ずつ、${lines.map(labelOf).join("、空白、")}の順に入力します。`;
  }
}

const field: FieldWords = {
  label: ({ name }) => labelOf(name),
  note: ({ explanation, isRequired, lines, example }) =>
    [
      explanation,
      isRequired ? "" : "省略できます。",
      noteOf(lines),
      example === undefined ? "" : `例：${example}`,
    ].join(""),
  notShown: ({ explanation, whole }) => [
    `${explanation}この入力欄には表示できません。`,
    whole("ファイル全体を編集"),
    "してください。",
  ],
  choose: "選択してください",
};

export const entry: EntryWords = {
  file: ({ path, isNumbered }) =>
    `ファイルは${path}です。${isNumbered ? "ファイル名は項目の番号で、変わることはありません。" : ""}`,
  now: "現在のファイルの内容",
  elsewhere: "他のファイルにも、指摘があります。",
  preview: "プレビュー",
  onSite: ({ name }) => `サイトでの${name}`,
  readOnly:
    "このファイルは、ブラウザーでは内容を損なわずに扱うことができないため、ここでは開けません。テキストエディターで修正してください。",
  text: "本文",
  whole: "ファイル全体",
  markdown:
    "Markdownで入力します。空行で段落を区切り、**太字**、*斜体*、[リンク](/goals/56)、## 見出し、- 箇条書きのように書きます。",
  save: "保存",
  editWhole: "ファイル全体を編集",
  editFields: "入力欄ごとに編集",
  moreFields: ({ labels }) => `その他の入力欄：${join(labels)}`,
  field,
};

export const saving: SavingWords = {
  heading: "保存できませんでした",
  outdated:
    "保存できませんでした。開いた後に、編集デスク又は別のプログラムでファイルが変更されています。入力した内容は、下に残っています。現在のファイルの内容と比べてください。再度保存すると、入力した内容に置き換わります。",
  gone: "保存できませんでした。ファイルがなくなったか、ここでは編集できなくなっています。入力した内容は、下からコピーできます。",
  stuck: ({ label }) =>
    `保存できませんでした。${label === undefined ? "本文" : quoted(label)}は、ファイル内の前後の記述を変えずに変更することができません。ファイル全体を編集してください。`,
  refused: ({ why, hint }) => `保存できませんでした。${why}入力した内容は、下に残っています。${hint}`,
  failed: "保存できませんでした。原因は、編集デスクを起動した端末に表示しています。",
  tooLong:
    "保存できませんでした。文章が長すぎます。ブラウザーで前の画面に戻ると、入力した内容が残っています。短くして、再度保存してください。",
  yourWords: ({ label }) => `入力した内容：${label}`,
};
