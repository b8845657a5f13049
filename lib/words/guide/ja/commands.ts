/** What the commands for the content print besides findings, in Japanese. */
import type { CommandWords } from "../groups/commands.ts";

const usage = (command: string) => `使い方：${command}`;

export const commands: CommandWords = {
  usage,
  create: {
    usage: (kinds, language) =>
      usage(
        `npm run content:new -- ${kinds.join("|")} 番号 ${language}（ページの場合は、番号の代わりに名前）`,
      ),
    tooMuch: (said) => `「${said}」は余分です。`,
    created: (path) => `${path}を作成しました。入力が必要な箇所は、次のとおりです。`,
  },
  publish: {
    refused: "公開していません。先にエラーを修正してください。",
    nothing: (ledger) => `${ledger}には全てのURLが記録されており、語句と入力欄に変更はありません。`,
    kept: (path) => `${path}を保存しました`,
    added: ({ ledger, lines }) =>
      `${ledger}に${lines}行を追加しました。コンテンツと併せてコミットしてください。`,
  },
};
