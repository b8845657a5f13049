/** What the PDFs say in Japanese around the words of the records. */
import type { Paper } from "../../model/forms.ts";
import type { PdfWords } from "../groups/pdf.ts";
import { join, monthOf, numberOf, quoted } from "./writing.ts";

const papers: Readonly<Record<Paper, string>> = { a4: "A4", letter: "USレター" };

export const pdf: PdfWords = {
  contents: "目次",
  map: "戦略マップ",
  version: ({ version }) => version,
  origin: ({ section, title, publisher, source, vision, published }) => [
    `本文は、${publisher}『${source}』第${section}節${quoted(title)}です。${monthOf(published)}に公表した『`,
    vision,
    "』に基づいています。",
  ],
  picture: ({ alt }) => (alt === "" ? "図" : `図：${alt}`),
  missingSigns: "この文書の書体にない文字は、〓で示しています。固定URLのページでご覧ください。",
  licence: ({ terms }) => `利用許諾：${join(terms)}`,
  link({ paper, pages, bytes }) {
    const facts = [
      papers[paper],
      ...(pages === undefined ? [] : [`${numberOf(pages)}ページ`]),
      ...(bytes === undefined ? [] : [`${numberOf(Math.ceil(bytes / 1000))} KB`]),
    ];
    return `PDF（${join(facts)}）`;
  },
};
