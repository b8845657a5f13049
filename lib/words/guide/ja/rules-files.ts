/** The rules of the check about files, folders and characters, explained in Japanese. */
import type { RuleWords } from "../groups/rules.ts";

export const ofFiles = {
  "missing-content": {
    title: "必要なフォルダー又はファイルがない",
    explanation:
      "サイトは、`document.mdx`、`site.yaml`と、フォルダー`visions`、`strategies`、`goals`、`pages`から作成します。足りないものを元に戻してください。",
    example: "フォルダーcontent/goals/がない",
  },
  "file-name": {
    title: "ファイル名が項目の名前になっていない",
    explanation:
      "ファイル名は、項目の番号です。`56.mdx`は主要施策56であり、数字には0から9までの半角のみを使います。404番は、ウェブサーバーがページのないことを示すURLになるため、項目に付けることができません。ページの名前には、半角の小文字、数字及びハイフンを使います。ファイル名を変更してください。複製したファイルは、フォルダーの外に移してください。",
    example: "content/goals/57 copy.mdx",
  },
  "unexpected-file": {
    title: "置くことのできないファイル又はフォルダーがある",
    explanation:
      "contentフォルダーに置くのは、公開するものと、その説明のみです。下書き、資料、複製などは別の場所に、項目はその種類のフォルダーに移してください。",
    example: "content/goals/draft.docx",
  },
  "not-a-file": {
    title: "ファイルの代わりに、フォルダー、リンク又は開けないファイルがある",
    explanation:
      "項目は、通常のファイルとして置きます。別の場所へのリンクをたどることはありません。ファイルそのものを置いてください。",
    example: "content/goals/58.mdx/（フォルダー）",
  },
  "public-file": {
    title: "フォルダーpublicに、公開できないファイルがある",
    explanation:
      "ファイル名は、長年にわたりそのファイルのURLになります。使用できるのは、半角の小文字a〜z、数字、`-`、`_`及び`.`です。末尾には種類を示す拡張子を付け、サイトが使用する名前は避けます。指摘に従って名前を変更し、本文にも新しいURLを書いてください。",
    example: "public/campus map.PNG",
  },
  "empty-file": {
    title: "ファイルが空である",
    explanation: "項目には、2行の`---`の間に入力欄が必要です。内容を入力するか、ファイルを削除してください。",
    example: "0バイトのファイル",
  },
  "too-large": {
    title: "大きすぎる、長すぎる、又は入れ子が深すぎる",
    explanation:
      "項目は、1ページ程度の文章です。上限は、ファイルが128kB及び5,000行、1行が10,000文字、箇条書きと引用が1,000行及び12段、入力欄が400文字です（全ての上限は、前の章にあります。）。どのコンピューターでも同じ結果になるよう、数で定めています。文章を分けるか、誤って貼り付けたものがないか確認してください。",
    example: "10MBのファイル",
  },
  "program-fault": {
    title: "プログラムの障害",
    explanation:
      "点検のプログラムに障害が発生しました。文章を修正する必要はありません。ファイルをそのまま添えて、プログラムの担当者に連絡してください。担当者は、`NODE_DEBUG=content npm run content:check`で原因を確認できます。",
    example: "プログラムが停止するファイル",
  },
  encoding: {
    title: "文字コードがUTF-8ではない",
    explanation:
      "ファイルは、現在のテキストエディターで標準となっているUTF-8で保存します。テキストエディターの「文字コードを指定して保存」又は「名前を付けて保存」で、UTF-8を選んでください。",
    example: "Shift_JISで保存したファイル",
  },
  "control-character": {
    title: "制御文字がある",
    explanation: "制御文字は目に見えず、文章では意味を持ちません。削除してください。",
    example: "端末から紛れ込んだNUL文字やエスケープ文字",
  },
  "invisible-character": {
    title: "文章を変えてしまう見えない文字がある",
    explanation:
      "文字の向きを変える記号、幅のない空白、タグ文字などがあると、書いたとおりに読めなくなります。削除してください。見えない場合は、その語句を入力し直してください。",
    example: "右から左への上書きを指示する文字U+202E",
  },
  "odd-character": {
    title: "ワープロソフトの不要な文字がある",
    explanation:
      "貼り付けた文章には、改行しない空白やソフトハイフンが残ることがあり、行が不適切な位置で折り返されます。通常の空白に置き換えるか、削除してください。",
    example: "改行しない空白U+00A0",
  },
  mojibake: {
    title: "文字化けしている",
    explanation:
      "別の文字コードで読み込んだ文章を保存すると、「â€œ」や「�」のような文字が現れます。正しい文字を入力し直してください。",
    example: "â€œExcellenceâ€",
  },
  "merge-conflict": {
    title: "競合が解消されていない",
    explanation:
      "同じ行に2件の変更があり、その両方が`<<<<<<<`、`=======`、`>>>>>>>`の行の間に残っています。正しい方を残し、この3行を削除してください。",
    example: "<<<<<<< HEAD",
  },
} satisfies Partial<RuleWords>;
