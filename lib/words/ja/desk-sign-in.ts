/** What is said in Japanese to who may not use the desk, or not yet. */
import type { ProxyWords, SignInWords } from "../groups/desk-sign-in.ts";

const proxy: ProxyWords = {
  twice: ({ header }) => `プロキシが、${header}を重複して送信しています。`,
  noAddress: ({ header }) => `プロキシが、${header}でメールアドレスを送信していません。`,
  notAddress: ({ header, address }) =>
    `プロキシが${header}で送信した「${address}」は、メールアドレスではありません。`,
  encoding: ({ header }) => `プロキシが、${header}をUTF-8以外の文字コードで送信しています。`,
  noSecret:
    "プロキシはログインした人を通知していますが、編集デスクには、プロキシを確認するための秘密の値が設定されていません。DESK_SECRET又はDESK_SOCKETを設定してください。",
};

export const signIn: SignInWords = {
  otherComputer: "編集デスクは、このコンピューターからのみ利用できます。",
  editorAddress: ({ address }) => `編集デスクは、${address}でのみ利用できます。`,
  deskAddress: ({ address }) => `編集デスクは、${address}でのみ利用できます。`,
  proxyAddress: ({ address }) => `編集デスクは、プロキシを経由して、${address}でのみ利用できます。`,
  otherSite: "編集デスクは、他のサイトからの要求を受け付けません。",
  otherForm: "編集デスクが保存するのは、編集デスクの画面から送信した内容のみです。",
  refused: ({ problem }) => `ログインしていません。${problem}サーバーの管理者にお問い合わせください。`,
  proxy,
  linkMethods: "ログイン用のリンクが受け付けるのは、GETとPOSTのみです。",
  form: {
    title: "ログイン",
    introduction: ({ name }) =>
      `${name}としてログインします。このリンクは、1回に限り使用できます。編集デスクを停止するかブラウザーを閉じるまで、ログインしたままになります。`,
  },
  over: {
    title: "このリンクではログインできません",
    explanation:
      "リンクは、既に使用されたか、編集デスクを以前起動したときのものです。編集デスクを起動し直すと、新しいリンクが表示されます。編集デスクの管理者に依頼してください。",
  },
  needed: {
    title: "ログインしていません",
    explanation:
      "編集デスクを起動したときに端末に表示されたリンクを開いてください。リンクは、1回に限り使用できます。",
    again: ({ link }) => [
      "既にログインしていて、他のサイトから移動してきた場合は、ここから",
      link("編集デスクを開いて"),
      "ください。",
    ],
  },
};
