/** What the check says of what was published: the ledger, kept versions, days, in Japanese. */
import type {
  DayFindings,
  LedgerCommit,
  LedgerFileFindings,
  LedgerFindings,
  NoteFindings,
} from "../groups/ledger.ts";
import { fields, lost, paragraphs } from "./ledger-addresses.ts";
import { lines } from "./ledger-lines.ts";
import { versions } from "./ledger-versions.ts";

const commits: Readonly<Record<LedgerCommit, string>> = {
  "last commit": "最後のコミット",
  "merged commit": "マージするコミット",
};

const file: LedgerFileFindings = {
  missing: ({ file, folder }) =>
    `公開したURLの一覧（${file}）がありません。フォルダー「${folder}」に、公開した版があります。`,
  missingHint: "バックアップからファイルを元に戻してください。",
  unreadable: "ファイルを開くことができません。",
  unreadableHint: "ファイルの読み取りを許可してください。",
  tooLarge: ({ size, most }) => `URLの一覧の大きさは${size} MBで、上限の${most} MBを超えています。`,
  tooLargeHint: "誤って貼り付けたものがないか、確認してください。",
  missingSince: ({ file, commit }) =>
    `公開したURLの一覧（${file}）がありません。${commits[commit]}にはあります。`,
  linesLost: ({ line, others, commit }) =>
    `${commits[commit]}にある行「${line}」${others === 0 ? "" : `ほか${others}行`}が、削除又は変更されています。`,
  linesMoved: ({ commit }) => `ここから先の行の順序が、${commits[commit]}と異なります。`,
  bringBack: ({ commit, command }) =>
    commit === "last commit"
      ? `この一覧には、行を追加することしかできません。次のコマンドで、ファイルを元に戻してください：${command}`
      : `この一覧には、行を追加することしかできません。次のコマンドで表示される内容のうち、不足しているものをファイルの末尾に追加してください：${command}`,
};

const units = { day: "日付", month: "年月", date: "日付" };

const days: DayFindings = {
  future: ({ unit, value, today, timeZone }) =>
    `${units[unit]}${value}は、まだ到来していません。本日は${today}です（${timeZone}）。`,
  futureHint: ({ unit, latest }) =>
    `${latest}以前の${units[unit]}を書きます。前もって公開することはできないため、その時が来てから変更してください。`,
};

const notes: NoteFindings = {
  order: ({ date, above }) => `${date}の変更の説明が、それより古い${above}のものより下にあります。`,
  orderHint: "新しいものを先に書きます。",
  twice: ({ date }) => `${date}の同じ変更の説明が、2つあります。`,
  twiceHint: "どちらか一方を削除してください。",
};

export const ledger: LedgerFindings = { file, lines, lost, paragraphs, fields, versions, days, notes };
