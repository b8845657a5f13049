/** What the desk says in Japanese of publications that are refused, fail or are broken off, and of what comes after them. */
import type {
  CommandReasons,
  KeepingReasons,
  PublicationReasons,
  ReasonWords,
  RemoteReasons,
} from "../groups/publishing-reasons.ts";

const publication: PublicationReasons = {
  noRepository: ({ said }) =>
    `コンテンツのフォルダーがGitリポジトリのブランチにないため、ここからは公開できません（${said}）。`,
  isBusy: "他の公開を処理しています。公開が終わってから、再度お試しください。",
  wasWithdrawn: "公開する前に取り消されました。",
  wentWrong:
    "処理中に問題が発生しました。下書きは元のままです。原因は、編集デスクを起動した端末に表示しています。",
  changedSince:
    "確認した後に、他の内容を公開したか、リポジトリが変更されています。公開していませんので、再度確認してから公開してください。",
  savedAgain: ({ name }) => `確認した後に、${name}が再び保存されています。再度確認してから公開してください。`,
  noteNotWritten: ({ name }) =>
    `変更の説明を${name}に書き込むことができません。ファイル全体を編集して書き込んでください。`,
  replaced: ({ name }) =>
    `${name}は、予約した後に別の内容を公開したため、公開している内容が予約したときと異なります。双方を確認して、再度公開してください。`,
  errors: ({ findings }) => `点検の結果、修正が必要な箇所があります。\n${findings}`,
  nothing: "公開するものがありません。選んだ項目は、同じ内容を既に公開しています。",
  notBuilt: "サイトを生成できませんでした。",
  notRecorded: ({ said }) =>
    `公開しましたが、Gitに記録できませんでした（${said}）。編集デスクを次に起動したときに、再度記録します。`,
  notMerged: ({ branch, kept }) =>
    `公開しましたが、その間に他の人がブランチ${branch}を変更しました。Gitに詳しい人に、ブランチ${kept}のマージを依頼してください。`,
  noSuch: "この公開の記録はありません。",
  nothingToPutBack: "この公開には、元に戻すことができるものがありません。",
  finished({ names, by, commandProblem }) {
    const said = `${by}さんによる${names}の公開が、公開した後に中断していましたが、記録しました。`;
    return commandProblem === undefined ? said : `${said}公開後のコマンドは失敗しました。${commandProblem}`;
  },
  undone: ({ names, by, isPlanned }) =>
    `${by}さんによる${names}の公開が、公開する前に中断しました。サイトは元のままです。${isPlanned ? "予約公開ですので、自動で公開します。" : "再度公開してください。"}`,
  isWrittenInto: ({ folder }) => `別のプログラムが書き込みを続けているため、${folder}を削除できません。`,
};

const remote: RemoteReasons = {
  diverged:
    "送信先のリポジトリとこのリポジトリの双方に、それぞれの変更があります。Gitに詳しい人にマージを依頼してください。マージするまで、ここからは公開できません。",
  blocked: ({ files }) =>
    `他の人がリポジトリで変更したファイルに、ここでも未公開の変更があるため、取り込むことができません（${files}）。Gitに詳しい人にマージを依頼してください。下書きは残っています。`,
  notPushed: ({ said }) =>
    `公開しましたが、外部のリポジトリに送信できませんでした（${said}）。自動で再度送信します。`,
};

const command: CommandReasons = {
  done: "正常に終了しました。",
  notStarted: ({ said }) => `起動できませんでした（${said}）。`,
  late: ({ seconds }) => `${seconds}秒以内に終わらなかったため、終了させました。`,
  signal: ({ signal }) => `${signal}により終了しました。`,
  code: ({ code }) => `終了コード${code}で終了しました。`,
};

const keeping: KeepingReasons = {
  notReplaced: ({ file, why }) => `公開していません。${file}を置き換えることができません。${why}`,
  notWritten: ({ file, why }) => `公開していません。${file}に書き込むことができません。${why}`,
  notAdded: ({ file, why }) => `${file}に追加していません。${why}`,
  anotherFile: "別のファイルがあります。",
  changedMeanwhile: "その間に、別のプログラムが変更しました。コマンドを再度実行してください。",
  refused: ({ why, hint }) => `${why}\n  対処：${hint}`,
};

export const reasons: ReasonWords = { publication, remote, command, keeping };
