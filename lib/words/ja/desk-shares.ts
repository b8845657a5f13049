/** What is said in Japanese of the links that show drafts to people who only read. */
import type { SharesWords } from "../groups/desk-shares.ts";

export const shares: SharesWords = {
  heading: "下書きの閲覧用リンク",
  introduction:
    "リンクを受け取った人は、全ての下書きを反映したサイトを、ログインせずに閲覧できます。編集はできません。リンクは、1週間後又は取り消したときに無効になります。リンクを知っている人は誰でも閲覧できますので、取扱いに注意してください。",
  copy: "このリンクをコピーしてください。再び表示することはできません。",
  begins: "最初に表示するページ",
  make: "リンクを作成",
  links: "有効なリンク",
  none: "有効なリンクはありません。",
  made: ({ by, time }) => `${by}が${time}に作成`,
  ends: ({ time }) => `${time}まで有効`,
  withdraw: "取り消す",
  withdrawLink: ({ page, by }) => `${by}が作成した${page}へのリンクを取り消す`,
  nothing:
    "表示できるものがありません。リンクが無効になった可能性があります。リンクを受け取った相手に、新しいリンクを依頼してください。",
  toCorrect:
    "下書きに修正が必要な箇所があるため、現在は表示できません。しばらくしてから、再度開いてください。",
};
