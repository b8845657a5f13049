/** What pages and forms say in Japanese of the languages of the site and of its translations. */
import type { TranslationWords } from "../groups/translations.ts";

export const translations: TranslationWords = {
  name: "日本語",
  provisional: ({ original }) => ["このページの日本語は参考訳です。正文は", original, "です。"],
  partlyProvisional: ({ original }) => [
    "このページの日本語には参考訳が含まれます。その正文は",
    original,
    "です。",
  ],
  original: "英語の原文",
  untranslated: "この項目はまだ日本語に訳されていないため、原文を掲載しています。",
  behind: ({ version, changes }) => [
    "この日本語訳は",
    version,
    "に基づいています。その後の",
    changes,
    "はまだ訳されていません。",
  ],
  changes: "変更",
  status: { official: "公式訳", provisional: "参考訳" },
  ofForm: ({ original }) => ["この日本語は参考訳です。正文は", original, "です。"],
  originalAt: ({ address }) => `英語の原文（${address}）`,
  marked: ({ name, mark }) => `${name}（${mark}）`,
};
