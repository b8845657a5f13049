/** What the check says of `search.yaml`, in Japanese. */
import type { SynonymFindings } from "../groups/synonyms.ts";

export const synonyms: SynonymFindings = {
  noWord: "コンマの隣に、語句がありません。",
  noLetter: (word) => `「${word}」に、文字又は数字がありません。`,
  noWordHint: "削除するか、必要な語句を書いてください。",
  alone: (word) => `「${word}」と同じ意味の語句がありません。`,
  aloneHint: "同じ意味の語句を、コンマで区切って1行に書いてください（例：industry, company, 企業）。",
  twice: (word) => `「${word}」が、この行に二つあります。`,
  twiceHint: "どちらかを削除してください。",
  unused: "この行の語句は、いずれもサイトの文章にないため、検索に使われません。",
  unusedHint: "文章で使われている語句を加えるか、行を削除してください。",
};
