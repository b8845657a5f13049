/** What pages say in Japanese around the words of the records. */
import type {
  CollectionWords,
  DocumentWords,
  EndedWords,
  FrameWords,
  HomeWords,
  MissingWords,
  ProblemWords,
  RecordPageWords,
} from "../groups/pages.ts";
import { records } from "./records.ts";
import { lists, monthOf, numberOf, quoted, spanOf } from "./writing.ts";

export const frame: FrameWords = {
  skip: "本文へ移動",
  main: "主要メニュー",
  about: "このサイトについて",
  breadcrumb: "現在位置",
  start: "トップページ",
  fullText: "全文",
  contact: "お問い合わせ",
  siteTitle: ({ title, publisher }) => lists.titles([title, publisher]),
  origin: ({ section, title, publisher, source, vision, published }) => [
    `本サイトの本文は、${publisher}『${source}』の第${section}節${quoted(title)}です。この文章は、『`,
    vision,
    `』（${monthOf(published)}公表）に基づいています。`,
  ],
};

export const home: HomeWords = {
  introduction: ({ site, vision, published }) => [
    "『",
    vision,
    `』（${monthOf(published)}公表）に基づく、${site.publisher}の${site.title}です。`,
  ],
  findGoal: "主要施策を探す",
  readFullText: "全文を読む",
  fullTextNote: "原文の順に掲載しています。",
  mission: ({ publisher }) => `${publisher}の使命`,
  from: ({ document }) => ["出典：", document],
  visions: "ビジョン",
  waysOn: "関連ページ",
};

export const document: DocumentWords = {
  contents: "目次",
  here: (then) => `（${then ? then.version : "この文章"}の中）`,
  introduction: "はじめに",
  part: ({ source, section }) => `『${source}』第${section}節`,
  basedOn: ({ vision, published }) => ["『", vision, `』（${monthOf(published)}）に基づく`],
  about: "この文章について",
  provenance: ({ section, title, publisher, source, changes, data }) => [
    `原文は、${publisher}『${source}』の第${section}節「${title}」です。公開後の変更は「`,
    changes,
    "」、プログラムや文献管理ソフトで利用できる形式は「",
    data,
    "」のページにあります。",
  ],
};

export const collection: CollectionWords = {
  parts: ({ kind }) => `番号別の${records.kinds[kind].plural}`,
  span: ({ first, last }) => spanOf(first, last),
  part: ({ kind, first, last }) => `${records.kinds[kind].plural}${spanOf(first, last)}`,
  all: ({ kind }) => `${records.kinds[kind].plural}の一覧`,
  more: ({ count, all }) => [`ほか${numberOf(count)}件は、`, all, "に掲載しています。"],
};

export const recordPage: RecordPageWords = {
  itsGoals: "この重点戦略の主要施策",
  itsVisions: "この重点戦略の基となるビジョン",
  goalBelongs: "この主要施策の位置付け",
  visionLeads: "このビジョンに基づく取組",
  mentions: "全文での記載箇所",
  siblings: ({ kind }) => `前後の${records.kinds[kind].plural}`,
  before: "前へ",
  after: "次へ",
  paragraphGone: (named) => `${records.paragraphName(named)}は削除しました。`,
  table: "表",
  footnotes: "脚注",
  backFromFootnote: ({ number }) => `脚注${number}の参照箇所へ戻る`,
};

export const ended: EndedWords = {
  withdrawn: ({ day, reason }) => [day, "に廃止しました。", ...(reason === undefined ? [] : [reason])],
  withdrawnName: ({ name }) => `${name}（廃止）`,
  textUntilThen: "廃止前の内容",
  moved: "このページは移動しました",
  continuedAt: ({ place }) => ["このページの内容は、「", place, "」に引き継ぎました。"],
  movedTitle: ({ route }) => `${route}は移動しました`,
  movedDescription: ({ name }) => `このページの内容は、${quoted(name)}に引き継ぎました。`,
};

export const missing: MissingWords = {
  title: ({ kind }) => `${kind ? records.kinds[kind].name : "ページ"}が見つかりません`,
  lead({ kind, hasRecords }) {
    const none = kind
      ? `この番号の${records.kinds[kind].name}は掲載していません。`
      : "このURLのページはありません。";
    return hasRecords ? `${none}本サイトに掲載しているものは、次のとおりです。` : none;
  },
  list: ({ kind, count }) => `${records.kinds[kind].plural}の一覧（全${numberOf(count)}件）`,
  orRead: ({ document }) => ["全文は、「", document, "」をご覧ください。"],
  description: "このURLのページはありません。本サイトに掲載しているものをご案内します。",
};

export const problems: ProblemWords = {
  title: "修正が必要な箇所",
  lead: "次の箇所を修正して保存すると、元のページが自動的に表示されます。",
};
