/** What the pages of publishing say in Japanese. */
import type {
  HistoryWords,
  LogWords,
  ProgressWords,
  ReviewWords,
  WaitingWords,
} from "../groups/publishing-pages.ts";
import { join, numberOf } from "./writing.ts";

const changes = { added: "新規", changed: "変更", deleted: "削除" } as const;

export const waiting: WaitingWords = {
  title: "未公開の変更",
  nothing: "ここで編集した内容は、全て公開済みです。",
  others: ({ names }) => `他の人が変更し、次回の公開で反映するもの：${names}`,
  entry: ({ name, what }) => [name, `：${changes[what]}`],
  saved: ({ by, time }) => `${by}、${time}`,
  planned: ({ time }) => `${time}に公開予定`,
  edit: "編集",
  editName: ({ name }) => `${name}を編集`,
  look: "確認して公開",
  last: ({ title, time, by, history }) => [
    `前回の公開：${title}（${time}、${by}）。`,
    history("公開履歴・元に戻す"),
  ],
};

const unkept = {
  records: "読者に表示する内容に変更がありません。",
  pages: "サイトについてのページには、版がありません。",
} as const;

export const review: ReviewWords = {
  publish: "公開",
  heading: ({ names }) => `${names.length === 1 ? names[0] : `${numberOf(names.length)}件の項目`}を公開`,
  planned: ({ name, time }) =>
    `${name}は、${time}に公開する予定です。それより前に公開すると、予約公開は失敗します。先に予約を取り消してください。`,
  isNew: "新規の項目です。",
  wasDeleted: "削除した項目です。",
  newFile: ({ isPicture, file }) => [
    `未公開の${isPicture ? "画像" : "ファイル"}「`,
    file,
    "」も、公開します。",
  ],
  note: "変更の説明",
  noteHelp:
    "読者に変更の理由を知らせる場合に、1文で入力します。この版とともに、変更履歴のフィードにも表示します。省略できます。",
  outside: "公開によって変わるもの",
  errors: ({ count }) =>
    `点検の結果、修正が必要な箇所が${numberOf(count)}件あります。修正するまで公開できません。別の項目を選ぶか、次の箇所を修正してください。`,
  error: ({ path, line, message }) => `${path}（${line}行目）：${message}`,
  pages: "選んだ項目のページと、その本文又は表題を表示する全てのページが変わります。",
  version: ({ address }) => [
    "版を",
    address,
    "に恒久的に保存します。変更の説明を入力した場合は、フィードでも知らせます。",
  ],
  noVersion: ({ of }) => `版は保存しません。${unkept[of]}`,
  addresses({ addresses, more }) {
    const named = `${join(addresses)}${more > 0 ? `ほか${numberOf(more)}件` : ""}`;
    return `次のURL（${numberOf(addresses.length + more)}件）が加わり、以後なくなることはありません。${named}`;
  },
  when: {
    title: "公開する日時",
    now: "今すぐ",
    later: "日時を指定",
    time: "日時",
    help: ({ timeZone, clock }) =>
      `${timeZone}の時刻（現在${clock}）で指定します。その後の編集にかかわらず、ここに表示している内容を公開します。予約は取り消すことができます。`,
  },
};

const steps = {
  prepare: "公開する内容を準備しています",
  check: "内容の全体を点検しています",
  keep: "新しい版を保存しています",
  build: "サイトを生成し、公開しています",
  record: "Gitに記録しています",
  command: "公開後のコマンドを実行しています",
  push: "外部のリポジトリがある場合は、送信しています",
} as const;

export const progress: ProgressWords = {
  name: "進行状況",
  step: ({ number, count, step }) => `${number}/${count}：${steps[step]}…`,
  failed: "公開できませんでした。サイト、下書き及びGitは、元のままです。",
  online: ({ time }) => `${time}に公開しました。`,
  commandDone: "公開後のコマンドは、正常に終了しました。",
  commandFailed: ({ problem }) =>
    `公開後のコマンドが失敗しました。${problem}この編集デスクのサイトは、公開しています。この画面を編集デスクの管理者に見せてください。`,
  history: ({ history: link }) => [link("公開履歴"), "から、元に戻すことができます。"],
};

export const history: HistoryWords = {
  title: "公開履歴",
  name: ({ title, time }) => `${title}（${time}）`,
  by: ({ time, by }) => `${time}、${by}`,
  putBack: ({ name }) => `${name}を元に戻す`,
  putAllBack: "全ての項目を元に戻す",
  wasNew:
    "新規の項目です。公開した項目は、そのURLに残ります。廃止する場合は、入力欄「廃止」に記入してください。",
  older: "以前の公開",
};

const operations = {
  published: "公開",
  failed: "公開の失敗",
  undone: "中断した公開の取消し",
  finished: "中断した公開の完了",
  pushed: "外部のリポジトリへの送信",
  "not pushed": "外部のリポジトリへの送信の失敗",
  command: "公開後のコマンドの実行",
  planned: "公開の予約",
  withdrawn: "予約の取消し",
  "plan failed": "予約公開の失敗",
  dismissed: "失敗した予約の消去",
  "taken over": "外部のリポジトリからの変更の取込み",
} as const;

export const log: LogWords = {
  title: "操作記録",
  heading: "操作記録",
  way: "操作記録",
  nothing: "記録はまだありません。",
  line: ({ time, by, what, names }) => [
    time,
    `　${by}：${operations[what]}${names === undefined ? "" : `（${names}）`}`,
  ],
};
