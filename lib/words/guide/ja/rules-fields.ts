/** The rules of the check about fields, explained in Japanese. */
import type { RuleWords } from "../groups/rules.ts";

export const ofFields = {
  "front-matter": {
    title: "入力欄が2行の---の間にない",
    explanation:
      "ファイルは、半角のハイフン3個のみの行で始まり、入力欄の後に、再びハイフン3個のみの行を置きます。書くことができるのは、通常のYAMLの入力欄のみです。ハイフンの前後には、何も書かないでください。",
    example: "---js",
  },
  "yaml-syntax": {
    title: "入力欄を読み取ることができない",
    explanation:
      '入力欄は、`strategy: 17`のように、名前、半角のコロン、半角の空白、値の順に書きます。コロンと空白を含む文章や、`@`、`[`、`#`などの記号で始まる文章は、`title: "Vision 2030: Innovate"`のように半角の引用符で囲んでください。',
    example: "title: Vision 2030: Innovate",
  },
  "yaml-feature": {
    title: "YAMLの特別な書き方がある",
    explanation:
      "タグ（`!!`）、アンカー（`&`）、エイリアス（`*`）、マージキー（`<<`）及びディレクティブ（`%`）は使用できません。入力欄に書くことができるのは、文章、数及び箇条書きのみです。値そのものを書き、これらの記号で始まる場合は半角の引用符で囲んでください。",
    example: "title: &name Excellence",
  },
  "yaml-comment": {
    title: "#の後の値が失われる",
    explanation:
      "空白の後の`#`はメモの始まりとみなされ、その行の残りは値になりません。値の全体を半角の引用符で囲んでください。",
    example: "title: Partner #1",
  },
  "duplicate-field": {
    title: "同じ入力欄が二つある",
    explanation: "使用できるのは、どちらか一方のみです。誤っている方を削除してください。",
    example: "titleが2行ある",
  },
  "unknown-field": {
    title: "存在しない入力欄がある",
    explanation:
      "入力欄の名前は、このガイドの表にある英語の小文字の名前のとおりに書いてください。別の名前で書いた値は、失われてしまいます。",
    example: "tilte: Excellence",
  },
  "missing-field": {
    title: "必要な入力欄がない",
    explanation:
      "この種類のファイルに必要な入力欄がありません。必要な入力欄は、このガイドの表で確認してください。",
    example: "strategyのない主要施策",
  },
  "empty-field": {
    title: "入力欄に値がない",
    explanation: "値を入力してください。省略できる入力欄の場合は、その行を削除してください。",
    example: "title:",
  },
  "wrong-value": {
    title: "値の種類が異なる",
    explanation:
      "番号は半角の数字で整数を（`17`）、箇条書きは角括弧で囲んで（`[1, 2]`）、日付は年、月、日を半角のハイフンでつないで（`2018-10`）、文章は1行で書いてください。",
    example: "strategy: seventeen",
  },
  "quoted-title": {
    title: "値の全体が全角の引用符で囲まれている",
    explanation:
      '全角の引用符は、文章の一部になります。値を囲むのは、半角の引用符（"）です。通常は、どちらも必要ありません。',
    example: "title: “Excellence”",
  },
  synonyms: {
    title: "同じ意味の語句が二つ以上ない行",
    explanation:
      "`search.yaml`の各行には、同じ意味の二つ以上の語句を、コンマで区切って書きます。そのうちの一つで検索すると、他の語句も見つかります。語句が一つしかない場合や、同じ語句を二度書いた場合は、何の効果もありません。",
    example: "- 産業界",
  },
  "unused-synonyms": {
    title: "検索されることのない語句",
    explanation:
      "この行の語句は、いずれもサイトの文章、表題及びページにありません。文章で使われている語句を加えるか、行を削除してください。",
    example: "- 駐車場, parking",
  },
} satisfies Partial<RuleWords>;
