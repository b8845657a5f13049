/** What the check says of kept versions, in Japanese. */
import type { KeptVersionFindings } from "../groups/ledger-versions.ts";

export const versions: KeptVersionFindings = {
  missing: ({ file }) => `公開した版「${file}」がありません。`,
  missingHint: ({ command }) => bringBack("ファイル", command),
  future: ({ day, today }) => `版の日付${day}は、まだ到来していません。本日は${today}です。`,
  futureHint: "コンピューターの時計が誤っている場合は、合わせてください。前もって公開することはできません。",
  changed: "公開した版が変更されています。",
  // The command comes last, so that nothing is taken for a part of it.
  changedHint({ command, own }) {
    const change =
      own === undefined
        ? ""
        : `内容を変更する場合は、${own}を変更してください。公開すると、新しい版になります。`;
    return `${change}${bringBack("この版", command)}`;
  },
  unlisted: "この版は、公開したURLの一覧にありません。",
  unlistedHint: "npm run content:publishが途中で止まった場合は、再度実行してください。",
  unlistedOther: ({ own }) => `この版は、公開したURLの一覧にありません。また、内容が${own}と異なります。`,
  unlistedOtherHint: ({ own, ledger }) =>
    `npm run content:publishが途中で止まり、その後に${own}を変更した場合は、この版は公開されていないため、削除してください。公開した版の場合は、${ledger}の行を元に戻してください。`,
  unopened: ({ name }) => `「${name}」を開くことができません。`,
  unopenedHint: "読み取りを許可してください。",
  noVersion: ({ name }) => `「${name}」は、公開した版ではありません。`,
  noVersionHint:
    "フォルダーから取り除いてください。このフォルダーに書き込むのは、npm run content:publishのみです（history/goals/56/2026-11-22.mdxなど）。",
  unreadable: ({ findings }) =>
    `公開した版を読み取ることができなくなりました。入力欄を、公開したときのまま読み取れるようにしてください。\n${findings}`,
};

function bringBack(what: string, command: string | undefined): string {
  return command === undefined
    ? `${what}を元に戻してください。`
    : `次のコマンドで、${what}を元に戻してください：${command}`;
}
