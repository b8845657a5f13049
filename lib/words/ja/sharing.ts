/** How others take the strategy, in Japanese: addresses, citations, forms and cards. */
import type { Copied, DataWords, FormsWords, ShareWords } from "../groups/sharing.ts";

const copied: Readonly<Record<Copied, string>> = {
  address: "固定URL",
  text: "本文",
  code: "埋め込み用コード",
  citation: "引用",
};

export const share: ShareWords = {
  title: "共有・引用",
  way: ({ name }) => `${name}の共有・引用`,
  cite: "引用の記載例",
  styleName: ({ name, edition }) => (edition === undefined ? name : `${name}第${edition}版`),
  download: "ダウンロード",
  permanentAddress: "固定URL",
  qrCode: ({ name }) => `${name}の固定URLのQRコード`,
  noAddress: "固定URLはありません",
  noAddressNote:
    "このサイトは、1台のコンピューターだけで使う複製です。公開したページには固定URLとそのQRコードがあり、引用の記載例とカードのコードにも固定URLが入ります。",
  elsewhere: "他のサイトへの掲載",
  // It follows the word for copying and begins with the sign between them: beside a citation it is only heard, and the word
  // for copying has to be good by itself.
  copied: ({ what, style }) => `：${copied[what]}${style === undefined ? "" : `（${style}）`}`,
  copy: ({ what }) => ["コピー", what],
  copyDone: ({ what }) => `コピーしました${what}`,
  formOf: ({ of, form }) => [`${of}の`, form, "形式"],
  cardOf: ({ name }) => `${name}のカード`,
};

const latex = { name: "BibTeX", purpose: "LaTeXやJabRefで使える書誌情報です。" };
const ris = { name: "RIS", purpose: "EndNote、Mendeley、RefWorksで使える書誌情報です。" };
const csl = { name: "CSL-JSON", purpose: "Zotero、Pandocなどの文献引用ソフトで使える書誌情報です。" };

export const forms: FormsWords = {
  ofRecord: {
    ":name.pdf": { name: "PDF", purpose: "印刷・送付・保存のためのA4判の文書です。" },
    ":name-letter.pdf": {
      name: "PDF（USレター）",
      purpose: "印刷・送付・保存のためのUSレター判の文書です。",
    },
    "data.json": {
      name: "JSON",
      purpose: "項目の内容と、関係する項目のURLを収めた、プログラム向けのデータです。",
    },
    "data.md": {
      name: "Markdown",
      purpose: "出典を付けた本文です。メモ、ウィキ、言語モデルなどに使えます。",
    },
    "data.bib": latex,
    "data.ris": ris,
    "data.csl.json": csl,
  },
  ofStrategy: {
    "international-strategy.pdf": {
      name: "PDF",
      purpose: "印刷・送付・保存のための、A4判の全文の文書です。",
    },
    "international-strategy-letter.pdf": {
      name: "PDF（USレター）",
      purpose: "印刷・送付・保存のための、USレター判の全文の文書です。",
    },
    "strategy.json": {
      name: "JSON",
      purpose: "全ての項目の内容と、関係する項目のURLを収めた、プログラム向けのデータです。",
    },
    "strategy.md": {
      name: "Markdown",
      purpose: "出典を付けた全文です。メモ、ウィキ、言語モデルなどに使えます。",
    },
    "strategy.xml": {
      name: "StratML",
      purpose: "ISO 17469-1の戦略計画として表したデータです。計画の目録や比較に使えます。",
    },
    "strategy.bib": latex,
    "strategy.ris": ris,
    "strategy.csl.json": csl,
  },
  schema: { name: "JSON Schema", purpose: "JSONの内容を、フィールドごとに説明したものです。" },
  feed: { name: "Atomフィード", purpose: "変更を新しい順に配信しています。" },
};

export const data: DataWords = {
  title: "データの利活用",
  description:
    "全ての項目を、様々な形式で提供しています。固定URL、PDF、JSON、Markdown、StratML、書誌情報、変更履歴のフィード及び他のサイトに掲載するためのカードがあります。",
  note: "全ての項目を入手し、引用し、他のサイトに掲載することができます。プログラムからも利用できます。",
  whole: "戦略全体",
  each: "各項目",
  eachLead: ({ name }) =>
    `ビジョン、重点戦略及び主要施策には、次の形式があります。各形式のURLは、項目のURLの後に形式の名称を付けたものです。${name}の場合は、次のとおりです。`,
  addresses: "変わらないURL",
  identifier: ({ address, name, paragraph }) => [
    "各項目のURLは、その項目の識別子です。",
    address,
    `は、閲覧においてもデータにおいても、${name}を表します。`,
    ...(paragraph
      ? ["段落にも、それぞれURLがあります。", paragraph.address, `は、${paragraph.name}を表します。`]
      : []),
  ],
  keeping:
    "公開したURLが表すものは、変わりません。廃止した項目は元のURLに残し、廃止の日と理由を全ての形式に記載します。他の項目に引き継いだ項目のURLからは、引継ぎ先に移動します。",
  programs: "プログラムからの利用",
  json: ({ schema, code }) => [
    "JSONの構成は、",
    schema("JSON Schema"),
    "（2020-12）で定めています。項目間の関係は、URLで表します。各ページは、他の形式を",
    code('link rel="alternate"'),
    "要素及び",
    code("Link"),
    "ヘッダーで示します。データは、どのサイトのスクリプトからも読み取ることができます。認証用のキーは不要で、Cookieは使用しません。",
    code("ETag"),
    "を付けて再び要求すると、変更の有無を確認できます。",
  ],
  models: ({ llms }) => [
    "言語モデルとその関連ツールは、",
    llms("llms.txt"),
    "から全ての本文を参照できます。Zoteroなどの文献管理ソフトは、各項目及び全文のページから書誌情報を読み取ります。",
  ],
  changes: "変更の通知",
  feed: ({ feed }) => [
    feed("変更履歴のフィード"),
    "（Atom）では、どの項目を、いつ、どのように変更したかをお知らせします。",
  ],
  otherSites: "他のサイトへの掲載",
  cards: ({ card, oembed }) => [
    "WordPressなど、oEmbedに対応したシステムでは、項目のURLを入力するだけで、その項目の文章がカードとして表示されます。その他のシステムでは、フレームに",
    card,
    "を指定すると、同じカードが表示されます。そのためのコードは、各項目のページにあります。oEmbedが読み取る情報は、",
    oembed,
    "にあります。",
  ],
  example: ({ name }) => `${name}の例`,
  terms: "利用条件",
  licence: ({ licence }) => ["本文及びデータは、", licence, "の下で公開しています。"],
  noLicence: ({ publisher }) =>
    `本文は、${publisher}が公開しています。利用許諾は、現在表示していません。閲覧、リンク及び引用以外の利用については、${publisher}にお問い合わせください。`,
};
