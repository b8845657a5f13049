/** What is said in Japanese where something is looked for. */
import type { SearchWords } from "../groups/search.ts";

export const search: SearchWords = {
  title: "検索",
  field: "国際戦略を検索",
  lead: "語句、または主要施策、重点戦略、ビジョンの番号で検索できます。",
  description:
    "語句や番号で、ビジョン、重点戦略、主要施策、段落を検索できます。本サイトの全項目も掲載しています。",
  heading: ({ query }) => `「${query}」の検索結果`,
  count({ count, shown, areMore }) {
    const all = `${count}件${areMore ? "以上" : ""}`;
    return shown < count ? `${all}（先頭の${shown}件を表示）` : all;
  },
  none: "該当する項目はありませんでした。",
  near: "表記の近い語句：",
  elsewhere({ language }) {
    const name = new Intl.DisplayNames("ja", { type: "language" }).of(language);
    return `${name}で検索`;
  },
  cut: ({ longest }) => `検索語が長いため、先頭の${longest}文字で検索しました。`,
  version: "現行版：",
  withdrawn: "廃止されています。",
  everything: "本サイトの全項目",
  versions: "各版",
  pages: "ページ",
  failed: "索引を読み込めませんでした。下の一覧から探すことができます。",
};
