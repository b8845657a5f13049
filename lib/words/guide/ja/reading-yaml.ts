/** What the check says of YAML that is not plain fields, in Japanese. */
import { numberOf } from "../../ja/writing.ts";
import type { YamlFindings } from "../groups/reading-yaml.ts";

const deleteIt = "削除してください。";
const notPlain = "使用できません";

export const yaml: YamlFindings = {
  feature: {
    alias: (written) => `「${written}」はYAMLのエイリアスであり、${notPlain}。`,
    anchor: (written) => `「${written}」はYAMLのアンカーであり、${notPlain}。`,
    tag: (written) => `「${written}」はYAMLのタグであり、${notPlain}。`,
    inQuotesHint: "値そのものを書き、このような記号で始まる場合は半角の引用符で囲んでください。",
    mergeKey: `「<<」はYAMLのマージキーであり、${notPlain}。`,
    mergeKeyHint: "入力欄そのものを書いてください。",
    atName: (name) =>
      `入力欄「${name}」の名前に、YAMLのアンカー又はタグが付いています。これらは${notPlain}。`,
    atNameHint: deleteIt,
    directive: (line) => `行「${line}」はYAMLのディレクティブであり、${notPlain}。`,
    directiveHint: deleteIt,
    other: (line) => `行「${line}」にあるYAMLの特別な書き方は、${notPlain}。`,
  },
  value: {
    endsBefore: (note) => `値が「${note}」の前で終わっています。`,
    endsBeforeHint: "値の全体を半角の引用符で囲むか、メモを別の行に移してください。",
    isNote: (value) => `値「${value}」は、#で始まるため、メモとみなされます。`,
    isNoteHint: "値の全体を半角の引用符で囲んでください。",
    notNumber: (written) => `「${written}」は、数字のみで書いた数ではありません。`,
    notNumberHint: "先頭の0や他の記号を付けずに、半角の数字0〜9で書いてください。",
    runTogether: "この値は、改行の位置に空白が入った状態で公開されます。日本語では、そこに空白を入れません。",
    runTogetherHint: "値の全体を1行で書いてください。",
    quoted: ({ opens, closes }) => `値を囲む記号（${opens}${closes}）が、文章の一部になります。`,
    quotedHint: '削除してください。値に引用符が必要な場合は、半角の引用符（"…"）で囲みます。',
  },
  syntax: {
    noFields: "入力欄が「名前: 値」の形式で書かれていません。",
    fieldHint: "入力欄は、「strategy: 17」のように、名前、半角のコロン、半角の空白、値の順に書きます。",
    nameNotWord: "入力欄の名前が語になっていません。",
    nameNotWordHint: "[、{、?、*、&又は!で始まる文章は、半角の引用符で囲んでください。",
    quoteUnclosed: "ここから始まる引用符が、同じ行の中で閉じられていません。",
    quoteUnclosedHint: "値の末尾に、同じ引用符を書きます。",
    tabAtBeginning: "行頭にタブがあります。",
    tab: "空白を入れる位置に、タブがあります。",
    tabHint: "半角の空白で字下げしてください。",
    fullWidthSpace: "行頭に全角の空白があります。",
    fullWidthSpaceHint: "半角の空白で字下げしてください。",
    fullWidthColon: "入力欄の名前の後のコロン「：」が全角です。",
    fullWidthColonHint: "半角のコロンと半角の空白を書きます。",
    oddSpace: "コロンの後の空白が、半角の空白ではありません。",
    oddSpaceHint: "半角の空白を書きます。",
    noSpace: "コロンの後に空白がありません。",
    equalsSign: "コロンの代わりに、等号が書かれています。",
    indentation: "行の字下げが、前後の行とそろっていません。",
    indentationHint: "同じ段の入力欄は、行頭の位置をそろえてください。",
    colon: "値の中に、コロンと空白があります。これは別の入力欄の始まりとみなされます。",
    quoteAllHint: '「title: "…"」のように、値の全体を半角の引用符で囲んでください。',
    beginning: (sign) => `値を「${sign}」で始めることはできません。`,
    backslash: (found) => `半角の二重引用符の中で、「${found}」は使用できません。`,
    backslashHint: "バックスラッシュは、「\\\\」と書きます。",
    bracketUnclosed: (opens) => `ここから始まる括弧「${opens}」が閉じられていません。`,
    bracketUnclosedHint: (closes) => `末尾に「${closes}」と書きます。`,
    textBehindQuote: "値を閉じる引用符の後に、文章があります。",
    textBehindQuoteHint:
      "値の全体を1組の引用符で囲んでください。中に引用符が必要な場合は、全角の引用符（“”）で書きます。",
    notField: (line) => `行「${line}」は、入力欄になっていません。`,
  },
  tooLong: ({ size, most }) =>
    `入力欄の合計は${numberOf(size)}文字で、上限の${numberOf(most)}文字を超えています。`,
  tooManySigns: ({ size, most }) =>
    `入力欄にあるコンマ、コロン、括弧及び改行の合計は${numberOf(size)}個で、上限の${numberOf(most)}個を超えています。`,
  tooLargeHint: "誤って貼り付けたものがないか、確認してください。",
  tooDeep: "入力欄の入れ子が深すぎます。",
  duplicate: ({ name, firstLine }) =>
    `入力欄「${name}」が2つあります。最初のものは、${firstLine}行目にあります。`,
  duplicateHint: "どちらか一方を削除してください。",
};
