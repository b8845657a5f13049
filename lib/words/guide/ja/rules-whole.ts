/** The rules of the check about how records, addresses and published versions fit together, explained in Japanese. */
import type { RuleWords } from "../groups/rules.ts";

export const ofWhole = {
  "unknown-reference": {
    title: "該当する項目のない番号がある",
    explanation:
      "主要施策には重点戦略の番号を、重点戦略にはビジョンの番号を書きます。その項目のファイルが必要です。",
    example: "strategy: 71",
  },
  "duplicate-reference": {
    title: "同じ項目が重複している",
    explanation: "一つの項目の番号は、1回のみ書いてください。",
    example: "visions: [1, 1]",
  },
  "withdrawn-reference": {
    title: "廃止した項目を参照している",
    explanation:
      "現行の項目を、廃止した項目に基づくものとすることはできません。別の項目を指定するか、この項目も廃止してください。",
    example: "strategy: 17（重点戦略17に、入力欄withdrawnがある場合）",
  },
  "paragraph-names": {
    title: "段落の名前が本文と合っていない",
    explanation:
      "入力欄`paragraphs`には、本文の全ての段落の名前を、本文の順に1回ずつ書きます。`withdrawn_paragraphs`に書いた名前は使用できません。この入力欄がない場合、段落の名前は順にp1、p2などになります。",
    example: "paragraphs: [p1, p2]（本文が3段落の場合）",
  },
  "lost-address": {
    title: "公開したURLが失われる",
    explanation:
      "これまでに公開した全てのURLは`content/addresses.txt`に記録されており、他のサイトや文献からリンクされています。項目又は段落を元に戻すか、ファイルを残したまま入力欄`withdrawn`（段落の場合は`withdrawn_paragraphs`）を加えて、廃止した旨がそのURLに表示されるようにしてください。別の項目が内容を引き継ぐ場合は、その項目に`redirect_from`を加えてください。",
    example: "公開した後に削除したgoals/57.mdx",
  },
  "moved-paragraph": {
    title: "段落のURLが別の文章を指すことになる",
    explanation:
      "他の段落の前に新しい段落を加えると、その後の段落のURLがずれてしまいます。指摘が示す行を加えてください。どの段落がどの名前を保ち、どの段落がなくなったかを示す行です。",
    example: "入力欄paragraphsなしで、最初の段落の前に加えた段落",
  },
  "replaced-paragraph": {
    title: "段落が別の文章に置き換わっている",
    explanation:
      "段落は、そのURLで引用されています。僅かな変更であれば、何もする必要はありません。語句のほとんどが変わる場合は、指摘が示す行で、いずれに当たるかを示してください。同じ段落を書き改めた場合は`reworded_paragraphs`、元の段落がなくなり、そこに別の段落を置いた場合は`paragraphs`及び`withdrawn_paragraphs`です。どちらも、公開の前と後の両方で有効です。",
    example: "公開した最初の段落を削除し、そこに別の段落を書いた場合",
  },
  ledger: {
    title: "公開したURLの一覧が変更されている",
    explanation:
      "`content/addresses.txt`に書き込むのは`npm run content:publish`のみであり、行を加えるだけです。表計算ソフトで保存した場合などの読み取れない行や、直近のコミットにあった行の削除や移動は、公開したURLが失われる原因になります。指摘が示すコマンドで、ファイルを元に戻してください。",
    example: "2026/11/22 /goals/56",
  },
  "kept-version": {
    title: "公開した版の変更若しくは欠落、又は公開していない版がある",
    explanation:
      "フォルダー`content/history`には、公開したものを恒久的に保存しています。書き込むのは`npm run content:publish`のみです。その中の版は、引用されています。変更又は削除したものを元に戻し、内容の変更は、項目のファイルで行ってください。その変更が、新しい版になります。",
    example: "content/history/goals/56/2026-11-22.mdxの編集",
  },
  "future-date": {
    title: "未来の日付がある",
    explanation:
      "日付は、廃止、変更又は公開があった日を示します。書いたものは直ちに公開されるため、未来の日付は使用できません。その日になってから、変更してください。今日の日付は、`site.yaml`の`timezone`に基づいて判断します。",
    example: "withdrawnの下のdate: 2999-04-01",
  },
  changes: {
    title: "変更の説明の順序が正しくない",
    explanation:
      "`changes`には、変更の説明を新しい順に、1回ずつ書きます。サイトのフィードは、その位置によって説明を識別します。新しい説明は、他の説明の上に書いてください。",
    example: "2025年の説明の下にある2026年の説明",
  },
  redirect: {
    title: "ここに引き継ぐことのできないURLがある",
    explanation:
      "`redirect_from`には、`/goals/99`のような、既になくなった項目又はページのURLを書きます。一つのURLは、1か所のみに書きます。`/goals`、`/feed.xml`、`/ja`のような、サイトが使用するURLは、引き継ぐことができません。",
    example: "redirect_from: [/goals/56]（主要施策56がある場合）",
  },
  orphan: {
    title: "どの重点戦略からも参照されていないビジョンがある",
    explanation:
      "このビジョンのページからは、重点戦略にも主要施策にも進むことができません。重点戦略の入力欄`visions`に、このビジョンの番号を書いてください。",
    example: "新しいファイルvisions/5.mdx（どの重点戦略のvisionsにも5がない場合）",
  },
  "duplicate-title": {
    title: "表題が重複している",
    explanation:
      "同じ種類の二つの項目は、表題が同じでは区別できません。多くの場合、一方が書きかけの複製です。",
    example: "表題が同じ主要施策56と主要施策58",
  },
} satisfies Partial<RuleWords>;
