/** What the desk says in Japanese: its frame, the check’s findings, answers in place of a page, and the list of entries. */
import type { AnswerWords, CureWords, DeskWords, EntriesWords, FindingWords } from "../groups/desk.ts";
import { entry, saving } from "./desk-entry.ts";
import { files } from "./desk-files.ts";
import { deskPictures } from "./desk-pictures.ts";
import { shares } from "./desk-shares.ts";
import { signIn } from "./desk-sign-in.ts";
import { deskTranslations } from "./desk-translations.ts";
import { kinds } from "./kinds.ts";
import { joinInSentence, numberOf } from "./writing.ts";

// What is replaced stands as it is written, so the brackets within it are not made inner ones.
const cure: CureWords = {
  replace: ({ before, after }) => `「${before}」を「${after}」に置き換える`,
  fill: ({ fields }) =>
    `${joinInSentence(fields.map(({ name, values }) => `「${name}: [${values.join(", ")}]」`))}と入力する`,
};

const findings: FindingWords = {
  severity: { error: "要修正：", warning: "要確認：" },
  line: ({ line }) => `${line}行目：`,
  inFile: ({ path, message }) => `${path}：${message}`,
  atLine: ({ path, line, message }) => `${path}（${line}行目）：${message}`,
  problems: ({ count }) => `指摘${numberOf(count)}件`,
  state: ({ count }) =>
    count === 0
      ? "点検の結果、この項目に指摘はありません。"
      : `点検の結果、この項目に指摘が${numberOf(count)}件あります。`,
  cure,
};

const answers: AnswerWords = {
  malformed: "URLの形式が正しくありません。",
  siteStarts: "サイトを起動しています。しばらくしてから、再度開いてください。",
  failed:
    "処理中に問題が発生しました。変更は保存していません。原因は、編集デスクを起動した端末に表示しています。",
  deskMethods: "編集デスクが受け付けるのは、GETとPOSTのみです。",
  siteMethods: "サイトが受け付けるのは、GETとHEADのみです。",
  notFound: "見つかりません",
  noEntry: "この項目はありません",
  toCorrect: "修正が必要な箇所",
  comesBack: "次の箇所を修正して保存すると、ページを再び表示できます。",
};

const entries: EntriesWords = {
  heading: "編集する項目を選んでください",
  headings: { document: "導入文", page: "ページ", site: "サイト" },
  document: "導入文",
  site: "サイト全体",
  search: "検索の同義語",
  page: ({ name }) => `ページ「${name}」`,
  untitled: "（表題なし）",
  choice: ({ name, title }) => `${name}：${title}`,
  missingChoice: ({ name, kind }) => `${name}（該当する${kinds[kind].entry}がありません）`,
  find: "項目を検索",
  findButton: "検索",
  showAll: "全て表示",
  see: "表示",
  seeOnSite: ({ name }) => `${name}をサイトで表示`,
  kept: {
    unsaved: ({ path, target }) =>
      `${target}の保存が途中で止まりました。入力した内容は、${path}に残っています。`,
    overwritten: ({ path, target }) =>
      `${target}を保存している間に、別のプログラムが書き込みました。その内容は、${path}に残っています。`,
    hint: ({ target }) => `${target}と内容を比べた後、フォルダーからこのファイルを削除してください。`,
  },
  create: {
    heading: "新規作成",
    kind: "種類",
    page: "ページ",
    name: "番号（ページの場合は名前）",
    button: "作成",
  },
  share: "下書きの閲覧用リンクを作成",
};

export const desk: DeskWords = {
  frame: {
    name: "編集デスク",
    title: ({ title }) => `${title}｜編集デスク`,
    allEntries: "項目一覧",
    ways: ({ first, second }) => [first, "｜", second],
  },
  findings,
  answers,
  entries,
  entry,
  saving,
  files,
  pictures: deskPictures,
  translations: deskTranslations,
  shares,
  signIn,
};
