/** What is said in Japanese of files that cannot be written. Whys and hints are sentences of their own. */
import type { FileWords } from "../groups/desk-files.ts";

export const files: FileWords = {
  notAllowed: {
    why: "書き込みが許可されていません。",
    hint: "ファイルとフォルダーへの書き込みを許可してください。",
  },
  readOnly: {
    why: "ドライブが読み取り専用です。",
    hint: "書き込みのできるドライブに、プロジェクトを移してください。",
  },
  full: {
    why: "ディスクの空き容量がありません。",
    hint: "不要なファイルを削除して、再度保存してください。",
  },
  busy: {
    why: "別のプログラムがファイルを使用しています。",
    hint: "そのプログラムでファイルを閉じて、再度保存してください。",
  },
  other: {
    why: ({ code }) => `システムが書き込みを拒否しました（${code}）。`,
    hint: "ドライブの状態とアクセス権を確認してください。",
  },
  taken: ({ path }) => `${path}は、既にあります。`,
  takenHint: "そのファイルを編集するか、別の番号又は名前を指定してください。",
  notCreated: ({ path, why }) => `${path}を作成できません。${why}`,
};
