/** What the check says of marks that stay visible, and of what belongs to programs, in Japanese. */
import type { Emphasis, MarkFindings } from "../groups/texts-marks.ts";

const asLink = "[リンクの文字](URL)と書きます。";
const heading = "行の先頭に、半角の##と空白を書きます。";
const paragraphs = "通常の段落で書いてください。";
const outside = "削除してください。メモは、本文の外に残してください。";
const remove = "削除してください。";

/** How a sign is written that is no mark. */
const itself = (sign: string) => `記号そのものを表示する場合は、${sign}と書きます。`;
const mayBeOpen = (isClosed: boolean) => (isClosed ? "" : "また、「>」で閉じられていません。");

const examples: Readonly<Record<Emphasis, string>> = {
  strong: "太字",
  emphasis: "斜体",
  struck: "取り消し線",
};

export const marks: MarkFindings = {
  mark: {
    linkSpace: "「]」と「(」の間に空白があるため、リンクになりません。",
    linkSpaceHint: `間に空白を入れずに、${asLink}`,
    linkOrder: "リンクの括弧の順序が逆です。",
    linkOrderHint: "角括弧を先にして、[リンクの文字](URL)と書きます。",
    linkFullWidth: "リンクが全角の括弧で書かれています。",
    linkFullWidthHint: "半角の括弧[ ]と( )を使って、[リンクの文字](URL)と書きます。",
    linkIncomplete: "「](」の後で、リンク又は画像が途切れています。",
    linkIncompleteHint: `${asLink}URLには空白を入れず、最後を)で閉じます。`,
    linkUnclosed: "ここから始まるリンクの角括弧「[」が閉じられていません。",
    linkUnclosedHint: asLink,
    footnote: (found) => `脚注「${found}」の文章がありません。`,
    footnoteHint: "[^1]: …のように、同じ記号とコロンで始まる段落を書いてください。",
    reference: (found) => `参照「${found}」に対応するURLがありません。`,
    referenceHint: "[リンクの文字](URL)と書くか、[名前]: URLの行を加えてください。",
    picture: (found) => `画像「${found}」に、ファイルの指定がありません。`,
    pictureHint: "![画像の説明](/picture.png)と書きます。",
    backtick: (found) => `ここから始まるバッククォート「${found}」が閉じられていません。`,
    backtickHint: `同じ記号で閉じてください。${itself("\\`")}`,
    headingFullWidth: "記号「＃」は全角のため、見出しになりません。",
    headingSpace: (found) => `「${found}」の後に空白がないため、見出しになりません。`,
    headingSpaceHint: `${heading}${itself("\\#")}`,
    headingLevels: (found) => `「${found}」は見出しになりません。見出しは、レベル6までです。`,
    headingHint: heading,
    block: (found) => `「${found}」で始まるブロックは使えません。`,
    blockHint: paragraphs,
    asterisksFullWidth: "記号「＊＊」が全角です。",
    asterisksFullWidthHint: "太字は、半角の**で囲みます。",
    backtickFullWidth: "バッククォート「｀」が全角です。",
    backtickFullWidthHint: "半角の`で書きます。",
    conflict: "「=======」の行が、そのまま表示されます。競合の跡が残っている可能性があります。",
    conflictHint: remove,
    line: (found) => `「${found}」の行が、そのまま表示されます。`,
    lineHint: "削除してください。文章を区切る場合は、前後に空行を入れて、---と書きます。",
  },
  emphasis: {
    opens: (mark) => `ここから始まる記号「${mark}」が閉じられていません。`,
    unclosed: (mark) => `記号「${mark}」が閉じられていないため、そのまま表示されます。`,
    visible: (mark) =>
      `記号「${mark}」が、そのまま表示されます。閉じられていないか、隣の空白又は記号のために強調の記号として扱われていません。`,
    insideHint: ({ mark, sign, does }) =>
      `「${mark}${examples[does]}${mark}」のように、引用符、括弧及び句読点を外に出して、語句だけを囲んでください。${itself(`\\${sign}`)}`,
    closeHint({ mark, sign, does, inWord }) {
      const within =
        inWord === undefined ? "" : `語の途中では、${inWord}${examples[does]}${inWord}と書きます。`;
      return `記号の内側に空白を入れずに、${mark}${examples[does]}${mark}のように閉じてください。${within}${itself(`\\${sign}`)}`;
    },
  },
  program: {
    comment: "ここから、プログラムのコメントが始まっています。",
    commentHint: outside,
    spread: (found) => `「${found}」は、プログラムのコードです。`,
    braceUnclosed:
      "ここから始まる波括弧「{」が閉じられていません。波括弧は、プログラムのコードに使う記号です。",
    expression: (found) => `「${found}」は、波括弧で囲まれているため、プログラムの式になります。`,
    braceHint: "波括弧そのものを表示する場合は、\\{と書きます。",
    module: (word) => `「${word}」で始まる行は、プログラムのコードになります。`,
    moduleHint: "行の先頭を別の語にするか、大文字で始めてください。",
    htmlComment: "HTMLのコメント「<!-- -->」は使えません。",
    htmlCommentHint: outside,
    addressInTag: (address) => `「${address}」のように、URL又はメールアドレスを<と>で囲むことはできません。`,
    addressInTagHint: asLink,
    emptyTag: "空のタグ「<>」は使えません。",
    emptyTagHint: "対になる「</>」とともに、削除してください。",
    declaration: (found) => `宣言「${found}」は使えません。`,
    declarationHint: remove,
    lessThan: "記号「<」が、ここでタグの始まりになっています。",
    lessThanHint: itself("&lt;"),
    component: ({ tag, isClosed }) =>
      `コンポーネント「${tag}」は使えません。本文にコンポーネントを含めることはできません。${mayBeOpen(isClosed)}`,
    componentHint: `Markdownで書いてください。${itself("&lt;")}`,
    htmlTag: ({ tag, isClosed }) => `HTMLのタグ「${tag}」は使えません。${mayBeOpen(isClosed)}`,
    htmlTagHint: `タグを削除してください。${itself("&lt;")}`,
    insteadOf: {
      strong: "太字は、**太字**と書きます。",
      emphasis: "斜体は、*斜体*と書きます。",
      struck: "取り消し線は、~~取り消し線~~と書きます。",
      list: "箇条書きのそれぞれの行は、ハイフンと空白で始めます。",
      heading: "見出しの前に、##と空白を書きます。",
      table: "表は、セルの間を|で区切って書きます。",
      layout: "タグを削除してください。空行を入れると、新しい段落になります。",
      link: "リンクは、[リンクの文字](URL)と書きます。",
      picture: "画像は、![画像の説明](/picture.png)と書きます。",
      code: "コードは、`code`のようにバッククォートで囲みます。",
      quotation: "引用のそれぞれの行は、>と空白で始めます。",
      rule: "区切りの線は、前後に空行を入れて、---と書きます。",
    },
  },
};
