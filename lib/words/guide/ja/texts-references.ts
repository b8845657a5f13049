/** What the check says of records that name others, and of their titles, in Japanese. */
import { kinds, shortName } from "../../ja/kinds.ts";
import { join } from "../../ja/writing.ts";
import type { ReferenceFindings } from "../groups/texts-references.ts";

export const references: ReferenceFindings = {
  reference: {
    withdrawn: (record) => `${shortName(record)}は廃止されています。`,
    withdrawnHint: "別の項目を指定するか、この項目も廃止してください。",
    unknown: (record) => `${shortName(record)}はありません。`,
    known({ kind, numbers, hasMore }) {
      const { name } = kinds[kind];
      if (numbers.length === 0) return `${name}はまだありません。`;
      return `実在する${name}の番号は、${join(numbers)}${hasMore ? "など" : ""}です。`;
    },
    twice: (record) => `${shortName(record)}が2回指定されています。`,
    twiceHint: "どちらか一方を削除してください。",
    orphan: ({ child, ...record }) => `${shortName(record)}に基づく${kinds[child].name}がありません。`,
    orphanHint: ({ child, field }) =>
      `${kinds[child].name}の入力欄「${field}」に、この項目の番号を書いてください。`,
  },
  title: {
    twice: ({ title, path }) => `表題「${title}」は、既に${path}で使われています。`,
    twiceHint: "項目ごとに、異なる表題を付けてください。",
  },
};
