/** What the desk says in Japanese of translations. */
import type { DeskTranslationWords } from "../groups/desk-translations.ts";
import { numberOf } from "./writing.ts";

export const deskTranslations: DeskTranslationWords = {
  name: ({ name, language }) => `${name}（${language}）`,
  toOriginal: "原文を編集",
  toTranslation: ({ language }) => `訳文を編集：${language}`,
  original: ({ name }) => `原文：${name}`,
  begin: ({ language }) => `翻訳を始める：${language}`,
  notBegun: "翻訳を始めることができませんでした",
  list: ({ count }) => `翻訳が必要な項目（${numberOf(count)}件）`,
  reasons: {
    missing: "未翻訳",
    behind: "原文が変更されています",
    unnamed: "訳した版が記入されていません",
  },
};
