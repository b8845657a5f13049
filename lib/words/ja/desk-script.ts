/** What the scripts of the desk’s pages say in Japanese. Nothing is imported but types: each byte is sent to browsers. */
import type { DeskScriptWords, PasteCounts } from "../groups/desk-script.ts";

const numbers = new Intl.NumberFormat("ja-JP", { numberingSystem: "latn" });
const times = new Intl.DateTimeFormat("ja-JP", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const days = new Intl.DateTimeFormat("ja-JP", { day: "numeric", month: "long" });

/** `見出し2件`; nothing where there are none. */
function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${noun}${numbers.format(count)}件`];
}

function pasted(paste: PasteCounts): string {
  const held = [
    ...counted(paste.headings, "見出し"),
    ...counted(paste.lists, "箇条書き"),
    ...counted(paste.tables, "表"),
    ...counted(paste.links, "リンク"),
  ];
  const left = [
    "書体、色",
    ...counted(paste.pictures, "画像"),
    ...counted(paste.comments, "コメント"),
    ...counted(paste.deletions, "削除済みの箇所"),
  ];
  const what = held.length === 0 ? "" : `（${held.join("、")}）`;
  return `書式を整えて貼り付けました${what}。${left.join("、")}は除きました。`;
}

const tools: DeskScriptWords["tools"] = {
  title: "本文の書式",
  withKey: ({ label, key }) => `${label}（Ctrl+${key}）`,
  strong: { label: "太字", sign: "B" },
  emphasis: { label: "斜体", sign: "I" },
  heading: { label: "見出し", sign: "見出し" },
  bullets: { label: "箇条書き", sign: "箇条書き" },
  numbers: { label: "番号付き箇条書き", sign: "番号付き箇条書き" },
  link: { label: "リンク", sign: "リンク" },
  target: { label: "サイト内の項目へのリンク", sign: "項目へのリンク…" },
  picture: { label: "画像", sign: "画像…" },
  undo: { label: "元に戻す", sign: "元に戻す" },
  redo: { label: "やり直す", sign: "やり直す" },
  linkText: "語句",
  deleted: "選択した部分を削除しました",
};

const targets: DeskScriptWords["targets"] = {
  title: "サイト内の項目へのリンク",
  field: "主要施策、重点戦略、ビジョン又はページの番号又は語句",
  list: "リンク先",
  reading: "一覧を読み込んでいます…",
  count({ count, shown }) {
    const more = shown === undefined ? "" : `（先頭の${numbers.format(shown)}件を表示）`;
    return `${numbers.format(count)}件${more}`;
  },
  failed: "一覧を読み込むことができません。閉じてから、再度開いてください。",
  signedOut: "ログインが終了しています。別のウィンドウでログインしてから、再度この一覧を開いてください。",
  paragraph: ({ name, number }) => `${name}の段落${number}`,
  beforeNumber: ["番号", "no", "p", "段落", "の段落"],
};

export const deskScript: DeskScriptWords = {
  entries: {
    shown: ({ shown, all }) =>
      shown === all ? `全${numbers.format(all)}件` : `全${numbers.format(all)}件中${numbers.format(shown)}件`,
  },
  saving: {
    saving: "保存しています…",
    saved: "保存しました。",
    noAnswer:
      "保存できません。編集デスクが応答しません。入力した内容は、このブラウザーに保管しています。自動で再度保存します。",
    notSaved:
      "保存できません。編集デスクで問題が発生しました。入力した内容は、このブラウザーに保管しています。自動で再度保存します。",
    signedOut:
      "保存できません。ログインが終了しています。入力した内容は、このブラウザーに保管しています。再びログインすると保存します。",
    signIn: "別のウィンドウでログイン",
    conflict: "保存できません。その間に、他の人がこの項目を保存しました。双方の内容は、残っています。",
  },
  conflict: {
    title: "他の人がこの項目を保存しました",
    explanation:
      "双方の文章を、一つに重ねて表示しています。編集を続けて、残したい部分を入力欄に写すことができます。その後、どちらかを選んでください。",
    mine: "自分の内容に置き換えて保存",
    theirs: "相手の内容を入力欄に入れる",
    legend: ({ theirs, mine }) => [theirs("相手の内容のみ"), "、", mine("自分の内容のみ")],
    keptTheirs: "置き換えた相手の内容（コピー用）",
    keptMine: "自分の内容（コピー用）",
  },
  keptDraft: {
    title: "保存していない内容",
    from({ at, isToday }) {
      const day = isToday ? "" : days.format(at);
      return `${day}${times.format(at)}に入力した内容が、保存されていません。`;
    },
    putBack: "入力欄に戻す",
    discard: "破棄",
  },
  paste: { done: pasted, undo: "元に戻す" },
  tools,
  targets,
  pictures: {
    title: "画像",
    file: "画像（ファイルを選ぶか、ここにドロップしてください）",
    description: "画像の説明",
    descriptionHelp: "画像を見ることができない方のために、電話で伝えるつもりで書いてください。",
    add: "画像を追加",
    sending: "送信しています…",
    notSent: "編集デスクが応答しません。画像は送信していません。再度送信してください。",
    signedOut: "ログインが終了しています。別のウィンドウでログインしてから、再度画像を送信してください。",
  },
  cancel: "閉じる",
  preview: { width: "ページの幅", phone: "スマートフォン", desktop: "パソコン" },
};
