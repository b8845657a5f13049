/** What the check says of the parts of a text: headings, tables, lists, and lines that would run together, in Japanese. */
import type { BlockFindings } from "../groups/texts-blocks.ts";

const runTogether = "つながって一つの段落になります。";

export const blocks: BlockFindings = {
  body: {
    missing: "入力欄の下に、本文がありません。",
    missingHint: "2つ目の「---」の行の下に、本文を書いてください。",
    unpublishable: "ここに書かれている内容は、このままでは公開できません。",
    unpublishableHint: "通常の段落で書いてください。",
  },
  block: {
    unclosed: "ここから始まるブロックが閉じられていません。",
    unclosedHint: "同じ記号だけの行を書いて、閉じてください。",
    boxes: "チェックボックスの付いた箇条書きは公開できません。",
    boxesHint: "通常の箇条書きにしてください。",
  },
  heading: {
    noWords: "見出しに文字がありません。",
    noWordsHint: "見出しの文字を書くか、記号を削除してください。",
    equalsSigns: (line) =>
      `「${line}」の行があるため、その上の行がレベル1の見出しになります。競合の跡が残っている可能性があります。`,
    equalsSignsHint: "その行を削除してください。",
    firstLevel: "本文に、レベル1の見出しがあります。レベル1の見出しは、表題だけです。",
    firstLevelHint: "#の代わりに、##と書きます。",
    firstTooDeep: (level) => `本文の最初の見出しが、レベル2ではなく、レベル${level}です。`,
    tooDeep: ({ level, before }) =>
      `レベル${before}の見出しの次に、レベル${level}の見出しがあります。途中のレベルが抜けています。`,
    hyphens: "ハイフンの行があるため、その上の行が見出しになります。",
    hyphensHint:
      "文章の区切りであれば、ハイフンの行の前に空行を入れてください。見出しであれば、その前に##と書きます。",
  },
  table: {
    cells: ({ inRow, inHead }) => `この行のセルは${inRow}個ですが、表の見出しの行のセルは${inHead}個です。`,
    cellsHint: "どの行もセルの数を同じにしてください。セルの中の縦線は、\\|と書きます。",
    oneCellHint: "表とその下の文章との間に空行を入れるか、足りないセルを補ってください。",
    rule: "ハイフンの行のセルの数が、その上の見出しの行と異なるため、表になりません。",
    ruleHint: "| 見出し1 | 見出し2 |と| --- | --- |のように、2つの行のセルの数を同じにしてください。",
    bars: "縦線で区切った行が、表になりません。1行目の下にハイフンの行がないか、縦線が全角です。",
    barsHint: "1行目の下に| --- | --- |と書き、表の前に空行を入れてください。",
  },
  line: {
    alike: (sign) => `この行のように「${sign}」で始まる行が、${runTogether}`,
    listHint: "それぞれの行の先頭にハイフンと空白を入れ、「- 文章」のように書きます。",
    numbersHint: "最初の行の前に、空行を入れてください。",
    otherNumbersHint:
      "最初の行の前に空行を入れ、番号は半角で「1.」「2.」のように書いて、後に空白を入れてください。",
    apartHint:
      "行と行の間に、空行を入れてください。改行だけを残す場合は、行末にバックスラッシュ（\\）を付けます。",
    columns: `タブ又は空白で列を区切った行が、${runTogether}`,
    columnsHint: ({ rule, row }) =>
      `表として書いてください。見出しの行の下に${rule}の行を置き、続けて${row}のように書きます。`,
  },
  list: {
    year: (written) => `行が「${written}」で始まるため、続く文章が番号付きの箇条書きになります。`,
    yearHint: (escaped) => `空行の後に、バックスラッシュを付けて${escaped}と書きます。`,
    numberOnLevel: ({ written, published }) =>
      `番号「${written}」は、このままでは${published}として公開されます。字下げが足りないため、直前の番号の下位になりません。`,
    number: ({ written, published }) =>
      `番号「${written}」は、このままでは${published}として公開されます。番号付きの箇条書きでは、最初の番号から順に数えます。`,
    numberHint: ({ published, escaped }) =>
      `順に数えてよければ、${published}と書きます。番号を変えない場合は、空行の後に、バックスラッシュを付けて${escaped}と書きます。`,
    level: "この行は、字下げが足りないため、箇条書きの直前の項目に含まれず、それと並べて公開されます。",
    levelHint: (spaces) =>
      `行の先頭に空白をあと${spaces}個入れ、箇条書きの直前の項目の、記号又は番号に続く文字とそろえてください。`,
  },
};
