/** What the check says of single lines of the ledger, in Japanese. */
import type { LedgerLineFindings } from "../groups/ledger-lines.ts";

const entryForm = "各行には、日付、半角の空白1つ、URLの順に「2026-11-22 /goals/56」のように書きます。";

export const lines: LedgerLineFindings = {
  alike: ({ count, first }) =>
    count === 1
      ? `${first}行目にも、同じ誤りがあります。`
      : `${first}行目以降の${count}行にも、同じ誤りがあります。`,
  restore: ({ command }) => `次のコマンドで、ファイルを元に戻してください：${command}`,
  spreadsheetHint: `表計算ソフトで保存する前のバックアップから、ファイルを元に戻してください。${entryForm}`,
  noHead: "URLの一覧が、決められた1行目で始まっていません。",
  noHeadHint: ({ head }) => `1行目には「${head}」と書きます。`,
  conflict: ({ mark }) => `「${mark}」は競合の印です。2つのブランチが、ここにURLを追加しています。`,
  conflictHint:
    "「<<<<<<<」「|||||||」「=======」「>>>>>>>」で始まる行を削除し、他の行は全て残してください。URLは、双方とも公開したものです。",
  future: ({ date, today }) => `日付${date}は、まだ到来していません。本日は${today}です。`,
  futureHint: ({ today }) =>
    `コンピューターの時計が誤っている場合は、合わせてください。正しい場合は、公開した日付（${today}以前）を書きます。`,
  damaged: ({ words }) => `「${words}」が、誤った文字コードのため文字化けしています。`,
  damagedHint: "別のプログラムで開く前のバックアップから、ファイルを元に戻してください。",
  emptyColumns: "行の末尾に、表計算ソフトの空の列があります。",
  quotationMarks: "行が引用符で囲まれています。",
  columnSign: "日付の後に、半角の空白1つではなく、列を区切る記号があります。",
  otherDay: ({ day }) => `日付「${day}」が、「2026-11-22」の形式で書かれていません。`,
  noEntry: ({ line }) => `行「${line}」は、URLの一覧の行として読み取れません。`,
  noEntryHint: entryForm,
  noDay: ({ date }) => `${date}という日付はありません。`,
  noDayHint: "公開した日付を書きます。",
  tab: "ここにタブがあります。",
  spaces: "ここが、半角の空白1つになっていません。",
  spacesHint: `ここには、半角の空白を1つ書きます。${entryForm}`,
  noAddress: ({ address }) => `「${address}」は、このサイトのURLではありません。`,
  noAddressHint: `URLは「/」で始めてください。${entryForm}`,
  noDigest: ({ address }) => `版「${address}」の行の末尾に、ファイルのダイジェストがありません。`,
  noDigestHint: "npm run content:publishが書き込んだとおりに、行を元に戻してください。",
  wordsOfPage: ({ address }) => `ページのURL「${address}」の後に、文章があります。`,
  wordsOfPageHint: "URLの後に文章を書くのは、段落のURLに限ります。この行の文章を削除してください。",
};
