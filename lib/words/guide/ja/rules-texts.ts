/** The rules of the check about texts, explained in Japanese. */
import type { RuleWords } from "../groups/rules.ts";

export const ofTexts = {
  "missing-text": {
    title: "本文がない",
    explanation: "主要施策、ページ及び導入文には、入力欄の下に本文が必要です。",
    example: "2行目の---で終わる主要施策",
  },
  program: {
    title: "本文にプログラムがある",
    explanation:
      "本文は書いたとおりに公開し、プログラムとして実行することはありません。`{`や、`import`又は`export`で始まる行は、プログラムの書き方です。波括弧そのものは`\\{`と書いてください。",
    example: "{1 + 1}",
  },
  tag: {
    title: "使用できないタグ又は部品がある",
    explanation:
      "本文では、HTML、コメント、スクリプト及び部品は使用できません。Markdownの`**太字**`、`*斜体*`、`[語句](/address)`、箇条書き及び表を使ってください。記号そのものは`&lt;`と書きます。",
    example: "<b>Excellence</b>",
  },
  address: {
    title: "使用できないURLがある",
    explanation:
      "リンク先に指定できるのは、このサイトのページ（`/goals/56`）、ウェブ上のページ（`https://www.example.org/page`）、メールアドレス（`mailto:office@example.org`）及び電話番号（`tel:+81…`）のみです。",
    example: "[read](javascript:alert(1))",
  },
  "bare-address": {
    title: "URLに文字が続いている",
    explanation:
      "文中のURLとみなすのは、半角の英数字と記号のみで、リンクはその最後の文字までです。URLと他の文字の間に空白を入れるか、その文字もURLの一部である場合は、`[語句](address)`の形で書いてください。",
    example: "https://ja.wikipedia.org/wiki/東北大学",
  },
  "broken-link": {
    title: "存在しないページ又は箇所へのリンクがある",
    explanation:
      "リンク先のURLは、このサイトにあるものを正確に書いてください。ページの段落は、`#p1`、`#p2`などで示します。",
    example: "[goal 99](/goals/99)",
  },
  "own-address": {
    title: "このサイト又は手元のコンピューターを指す完全なURLがある",
    explanation:
      "このサイトのページは、`/goals/56`のように、先頭の`/`から書きます。そうすることで、サイトをどこで公開してもリンクが働きます。`localhost`は、手元のコンピューターを指します。",
    example: "[goal 56](http://localhost:3000/goals/56)",
  },
  "link-text": {
    title: "語句のないリンクがある",
    explanation: "角括弧の中の語句は、読者が目にし、耳にするものです。語句を書いてください。",
    example: "[](/goals/56)",
  },
  image: {
    title: "全ての人に伝わらない画像がある",
    explanation:
      "画像は、フォルダー`public`に置き、そこからの名前を`![キャンパスの地図](/campus.png)`のように書きます。種類は、avif、gif、jpeg、jpg、png、svg又はwebpです。角括弧の中の語句は、画像を見ることができない方のためのものです。",
    example: "![](https://example.org/picture.png)",
  },
  "visible-mark": {
    title: "Markdownの記号がそのまま表示される",
    explanation:
      "記号が書式として働かず、そのまま表示されます。閉じていない`**`やバッククォート、引用符の外側に付けた記号（直後に文字が続く場合）、`](`の間の空白、全角の記号、後に空白のない`##`などが原因です。記号を補うか、`“**語句**”`のように語句のすぐ外側に付けるか、記号そのものを表示する場合は、その前にバックスラッシュを書いてください。",
    example: "**strong",
  },
  "undefined-reference": {
    title: "参照先がない",
    explanation: "`[語句][name]`や`[^1]`には、同じファイルに`[name]: https://…`や`[^1]: …`の行が必要です。",
    example: "脚注の文のない[^1]",
  },
  "unused-definition": {
    title: "どこからも参照されていない定義がある",
    explanation:
      "`[name]: …`や`[^1]: …`の行は、本文から`[語句][name]`や`[^1]`で参照した場合に限り表示します。参照がないと、その語句は失われます。",
    example: "[^1]: A note that is not referred to.",
  },
  "unclosed-block": {
    title: "閉じていないブロックがある",
    explanation:
      "バッククォート3個で始めたブロックは、バッククォート3個で閉じます。閉じていないと、ファイルの残りが全てブロックに含まれてしまいます。",
    example: "```",
  },
  heading: {
    title: "見出しの段階が誤っているか、見出しが空である",
    explanation:
      "第1段階の見出しは、表題のみです。本文の見出しは`##`から始め、その下は`###`とします。途中の段階を飛ばすことや、見出しを空にすることはできません。",
    example: "# Heading",
  },
  "underlined-heading": {
    title: "ハイフンの行が見出しを作っている",
    explanation:
      "段落のすぐ下に`---`を書くと、その段落が見出しになります。間に空行を入れるか、見出しであれば`##`で書いてください。",
    example: "次の行が---である段落",
  },
  "list-number": {
    title: "箇条書きの番号が、公開すると別の番号になる",
    explanation:
      "番号付きの箇条書きは、他の項目にどの番号を書いても、最初の番号から順に数えます。そのとおりに番号を付けるか、番号を語句として、`3\\.`のようにバックスラッシュを付けて独立した段落に書いてください。文が`2018\\. This year …`のように年で始まる場合も、同様です。箇条書きの中の箇条書きは、それが属する項目の最初の語句の位置から書きます。",
    example: "1.の次に3.",
  },
  "list-level": {
    title: "行の字下げが足りない",
    explanation:
      "箇条書きの項目に属するものは、その項目の最初の語句の位置から書きます。`- `の場合は半角2字、`1. `の場合は3字、`10. `の場合は4字下げます。足りないと、項目と同じ段階になるか、箇条書きがそこで終わります。",
    example: "10. tenthの下にある  - below it",
  },
  "run-together": {
    title: "行が一つの段落につながる",
    explanation:
      "空行を挟まずに続く行は、一つの段落になります。箇条書きの場合は各行を`- `又は`1. `で始め、表の場合はセルの間に`|`を書いてください。それ以外の場合は、間に空行を入れるか、行の末尾にバックスラッシュを書いてください。",
    example: "•で始まる2行",
  },
  table: {
    title: "表の行の列数が合っていない",
    explanation: "どの行も、1行目及びその下のハイフンの行と同じ数のセルにしてください。",
    example: "| one | two |の下の|---|",
  },
  translation: {
    title: "翻訳が原文と合っていない",
    explanation:
      "翻訳は、`56.mdx`に対する`56.ja.mdx`のように、原文と並ぶファイルとして置きます。文章の入力欄と段落の数及び順序は、原文と同じにします。段落のURLは、どの言語でも同じです。",
    example: "原文の56.mdxが3段落、翻訳の56.ja.mdxが2段落",
  },
  "translation-behind": {
    title: "翻訳が原文より古いか、その可能性がある",
    explanation:
      "`translated_from`には、翻訳の基とした原文の版を書きます。その後に原文が変更された場合は、ページにその旨と変更した箇所を表示します。その箇所を翻訳し、`translated_from`に最新の版を書いてください。版を書いていない場合は、翻訳が最新かどうかを確認できません。",
    example: "2027-04-01の版があるときのtranslated_from: 2026-11-22",
  },
  unsupported: {
    title: "サイトで公開できない書き方がある",
    explanation:
      "Markdownとしては正しいものの、サイトに対応する形式がありません。通常の段落で書いてください。",
    example: "変換できない段落",
  },
} satisfies Partial<RuleWords>;
