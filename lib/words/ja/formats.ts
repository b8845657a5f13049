/** What the forms say in Japanese that are not pages. */
import type { FormatWords } from "../groups/formats.ts";
import { records } from "./records.ts";
import { dates, join } from "./writing.ts";

const { shortName, wholeTitle } = records;

export const formats: FormatWords = {
  markdown: {
    related: "関連項目",
    others: ({ kind }) => `その他の${records.kinds[kind].plural}`,
    withdrawn: "廃止した項目",
    asPublished: ({ day, now }) => [
      `${dates.day(day)}版として公開した内容です。現行の内容は、「`,
      now,
      "」をご覧ください。",
    ],
    translationAsPublished: ({ day, now }) => [
      `日本語訳の${dates.day(day)}版として公開した内容です。現行の内容は、「`,
      now,
      "」をご覧ください。",
    ],
  },
  llms: {
    note: ({ files }) =>
      `各項目のページのURLは、MarkdownのURLから「/data.md」を除いたものです。他の形式（${join(files)}）も、同じ場所にあります。`,
    more: "各項目のMarkdownは、ページのURLに「/data.md」を付けたURLにあります。項目は一覧のページに掲載し、全体のJSONにも全て収めています。",
    whole: "全体",
    data: "データ",
    versions: "版",
    versionsNote:
      "全ての変更と、変更のあった各日の全文を掲載しています。各項目の版の一覧は、その項目のJSONにあります。各版は、項目のURLに「/2026-11-22」のように日付を付けたURLで、同じ形式により公開しています。",
    about: "このサイトについて",
  },
  feed: {
    title: ({ title, publisher }) => `${publisher}『${title}』の変更履歴`,
    name: "変更履歴",
  },
  stratml: {
    vision: (vision) => `${shortName(vision)}（${vision.theme}）：${wholeTitle(vision)}`,
    source: ({ title, section }) => `出典：『${title}』${section}`,
    licence: ({ terms }) => `利用許諾：${join(terms)}`,
    partOf: ({ name, vision }) => `『${vision}』の${name}。`,
    restsOn: ({ vision, address }) => `基となる${shortName(vision)}（${vision.theme}）：${address}`,
    permanentAddress: ({ name, address }) => `${name}の固定URL：${address}`,
  },
  undated: "日付なし",
  dataset: ({ title, publisher }) => `${publisher}の${title}`,
};
