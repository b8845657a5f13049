/** What the check says of fields that are not as their file’s kind has them, in Japanese. */
import type { ValueNoun } from "../../../model/fields.ts";
import { isKind } from "../../../model/kinds.ts";
import { kinds } from "../../ja/kinds.ts";
import { join, numberOf } from "../../ja/writing.ts";
import type { FieldFindings } from "../groups/reading-fields.ts";

const nouns: Readonly<Record<ValueNoun, string>> = {
  webAddress: "ウェブページのURL",
  address: "URL",
  emailAddress: "メールアドレス",
  authority: "半角の小文字のドメイン名又はメールアドレス",
  month: "年月",
  day: "実在する日付",
  date: "日付、年月又は年",
  versionDay: "版の日付",
  timeZone: "時間帯の名称",
  showOrHold: "「show」又は「hold」",
  officialOrProvisional: "「official」又は「provisional」",
  headerName: "ヘッダーの名前",
  origin: "「https://」で始まり、パスを含まないURL",
};

const others = { document: "導入文", page: "ページ", site: "サイト全体", search: "検索の同義語" } as const;

/** A part of a list is named by its place: `changesの1番目のdate`. */
function nameOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((name, step, index) => {
    if (typeof step === "number") return `${name}の${step + 1}番目`;
    if (name === "") return step;
    return `${name}${typeof path[index - 1] === "number" ? "の" : "."}${step}`;
  }, "");
}

export const field: FieldFindings = {
  name: nameOf,
  missing: (name) => `入力欄「${name}」がありません。`,
  empty: (name) => `入力欄「${name}」に値がありません。`,
  tooLong: ({ name, size, most }) =>
    `入力欄「${name}」の値は${numberOf(size)}文字で、上限の${numberOf(Number(most))}文字を超えています。`,
  wrong: ({ name, wanted, found }) =>
    `入力欄「${name}」には${wanted}を書きますが、${found}が書かれています。`,
  wanted: {
    number: (example) => `整数（例：${example}）`,
    list: (example) => `一覧（例：${example}）`,
    items: (fields) => `入力欄${join(fields)}から成る一覧`,
    fields: (names) => `入力欄${join(names)}（1行に1つずつ、半角の空白2つで字下げしたもの）`,
    text: ({ noun, example }) => `${noun === undefined ? "文章" : nouns[noun]}（例：「${example}」）`,
  },
  found: {
    text: (excerpt) => `文章「${excerpt}」`,
    number: (value) => `数「${value}」`,
    boolean: (value) => `YAMLが「はい」又は「いいえ」と読み取る「${value}」`,
    list: "一覧",
    fields: "入力欄",
  },
  writeHint: {
    example: ({ name, example }) => `例えば、「${name}: ${example}」と書きます。`,
    bare: (name) => `「${name}:」と書きます。`,
    items: ({ name, fields }) =>
      `「${name}:」と書き、その下の行に、「- ${fields.join(": …」「")}: …」のように順に書きます。`,
  },
  adviceHint: {
    number: "引用符、先頭の0及び小数を使わずに、半角の数字0〜9で書いてください。",
    meantNumber: (number) => `引用符などを付けずに、半角の数字で「${number}」と書いてください。`,
    meant: (value) => `「${value}」と書いてください。`,
    list: "半角の角括弧の中に、コンマで区切って書いてください。",
    items: (first) => `それぞれの項目を、「- ${first}: …」のようにハイフンで始めてください。`,
    text: "文章として扱うには、値を半角の引用符で囲んでください。",
    oneLine: "1行で書いてください。",
    known: {
      timeZones: "Asia/Tokyo、Europe/Paris又はUTCのように、IANAの一覧にある名称を書きます。",
    },
  },
  unknown: (name) => `入力欄「${name}」は存在しません。`,
  unknownHint: (known) => `使用できる入力欄は、${join(known)}です。`,
  owner: {
    fileName: "番号は、ファイル名で示します。",
    otherKind: ({ key, kind }) =>
      `「${key}」は、${isKind(kind) ? kinds[kind].name : others[kind]}の入力欄です。`,
    original: (key) => `「${key}」は、原文にのみ書きます。`,
  },
};
