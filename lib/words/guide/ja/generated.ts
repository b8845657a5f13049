/** What the generated parts of the editors’ guide say around the explanations of fields and rules, in Japanese. */
import type { GeneratedWords } from "../groups/generated.ts";

const numbers = new Intl.NumberFormat("ja-JP", { numberingSystem: "latn" });

/** A number of things: `2,000`. */
const count = (number: number) => numbers.format(number);

export const generated: GeneratedWords = {
  fields: {
    ofKind: ({ one, collection }) => `${one}：\`${collection}/<番号>.mdx\``,
    of: {
      document: "導入文：`document.mdx`",
      page: "サイトについてのページ：`pages/<名前>.mdx`",
      site: "サイト全体：`site.yaml`",
      search: "検索の同義語：`search.yaml`",
    },
    columns: { name: "入力欄", isNeeded: "入力", explanation: "説明", example: "例" },
    name: ({ name, label }) => `\`${name}\`（${label}）`,
    isNeeded: { yes: "必須", no: "任意" },
  },
  rule: ({ title, severity, explanation }) => `**${title}**（${severity}）。${explanation}`,
  example: (code) => `例：${code}`,
  limits: (limits) => [
    `1件のファイル：${limits.fileKilobytes}kB、${count(limits.lines)}行まで`,
    `全てのファイル：合わせて${count(limits.files)}件、本文は約${count(limits.pages)}ページ分まで`,
    `1行：${count(limits.lineLength)}文字まで。空行を挟まずに続く行：合わせて${count(limits.blockLength)}文字まで`,
    `\`*\`や\`[\`など、書式の記号となり得る文字：1件のファイルで${count(limits.marks)}個まで`,
    `箇条書きの項目と引用の行：1件のファイルで${count(limits.containers)}件、入れ子は${limits.nesting}段まで`,
    `入力欄：${limits.fieldLength}文字まで。番号：1から${limits.largestNumber}まで`,
  ],
};
