/** What the check says of files that are too large to be read, and of the lines around the fields, in Japanese. */
import { numberOf } from "../../ja/writing.ts";
import type { FrontMatterFindings, SizeFindings } from "../groups/reading-sizes.ts";

const pasted = "誤って貼り付けたものがないか確認するか、文章を分けてください。";

export const sizes: SizeFindings = {
  tooManyFiles: (most) =>
    `ファイルが上限の${numberOf(most)}件を超えているため、このファイルは読み込みませんでした。`,
  tooMuchEffort:
    "これより前のファイルと合わせた行及び記号が上限を超えているため、このファイルは読み込みませんでした。",
  notReadHint:
    "これより前のファイルに誤って貼り付けたものがないか確認するか、ファイルをフォルダーの外に移してください。",
  file: ({ size, most }) =>
    `ファイルの大きさは${numberOf(size)}kBで、上限の${numberOf(most)}kBを超えています。`,
  folder: (most) =>
    `これより前のファイルの合計が上限の${numberOf(most)}MBに達したため、このファイルは読み込みませんでした。`,
  fileHint: pasted,
  line: ({ size, most }) => `この行は${numberOf(size)}文字で、上限の${numberOf(most)}文字を超えています。`,
  lineHint: "空行を入れて、文章を段落に分けてください。",
  block: (most) => `ここまでの行が、空行で区切られないまま${numberOf(most)}文字を超えています。`,
  blockHint: "空行を入れて、文章を分けてください。",
  counts: {
    lines: (most) => `ファイルが${numberOf(most)}行を超えています。`,
    marks: (most) => `ここまでにある記号[ ] * _ ~ \` @ & < { \\が、${numberOf(most)}個を超えています。`,
    containers: (most) => `ここまでにある箇条書き及び引用の行が、${numberOf(most)}行を超えています。`,
    underlines: (most) => `ここまでにあるハイフン又は等号のみの行が、${numberOf(most)}行を超えています。`,
  },
  countHints: {
    lines: "文章を分けてください。",
    marks: pasted,
    containers: pasted,
    underlines: pasted,
  },
  nesting: ({ size, most }) =>
    `ここで、引用及び箇条書きの入れ子が${numberOf(size)}段になり、上限の${numberOf(most)}段を超えています。`,
  nestingHint: "入れ子を減らして書いてください。",
};

export const frontMatter: FrontMatterFindings = {
  moreHyphens: "1行目のハイフンが3個を超えています。",
  textBehind:
    "1行目の3個のハイフンの後に、文字があります。読み取ることができるのは、通常のYAMLの入力欄のみです。",
  toml: "「+++」で囲んだ入力欄（TOML）は、読み取ることができません。",
  lookAlike: "1行目は3個のハイフンに見えますが、別の文字です。",
  blankLines: "入力欄が始まることを示す3個のハイフンの前に、空行があります。",
  missing: "ファイルが、入力欄で始まっていません。",
  openingHint: "1行目には、半角のハイフン3個（---）のみを書きます。",
  closingLookAlike: "入力欄が終わることを示す行が、半角のハイフン3個のみになっていません。",
  closingLookAlikeHint: "行頭に「---」と書き、他には何も書かないでください。",
  dots: "「...」では、入力欄は終わりません。",
  dotsHint: "代わりに「---」と書きます。",
  unclosed: "ここから始まる入力欄の終わりを示す行がありません。",
  unclosedHint: "最後の入力欄の後に、半角のハイフン3個（---）のみの行を書きます。",
};
