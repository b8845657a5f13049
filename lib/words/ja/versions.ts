/** What pages say in Japanese of published versions and of what changed between them. */
import { findKind } from "../../model/kinds.ts";
import type { NumberedRecord } from "../../model/records.ts";
import type { ChangeWords, TranslationVersionWords, VersionWords, WholeWords } from "../groups/versions.ts";
import { counted, fields, naming, numbered } from "./kinds.ts";
import { translations } from "./translations.ts";
import { dates, join, numberOf, quoted } from "./writing.ts";

const change: ChangeWords = {
  field: ({ field, difference }) => [`${fields[field]}を次のとおり変更しました。「`, difference, "」"],
  fieldAdded: ({ field, after }) => [`${fields[field]}「`, after, "」を追加しました。"],
  fieldGone: ({ field, before }) => [`${fields[field]}「`, before, "」を削除しました。"],
  naming: ({ field, before, after }) =>
    `${naming[field]}を、${namesOf(before)}から${namesOf(after)}に変更しました。`,
  reinstated: "廃止を取り消しました。",
  continues: ({ routes }) => `${join(routes)}の内容を引き継ぎました。`,
  section: ({ before, after }) => `本文の節番号を、第${before}節から第${after}節に変更しました。`,
  vision: "本戦略の基となる『ビジョン』についての記載を変更しました。",
  addresses: "段落のURLを変更しました。",
  inserted: "追加：",
  deleted: "削除：",
  end: "（ここまで）",
  blocks: {
    inserted: "追加",
    deleted: "削除",
    movedHere: (move) => `ここへ移動（${move}）`,
    movedAway: (move) => `他の位置へ移動（${move}）`,
  },
  split: "ここから新しい段落としました。",
  joined: "ここで前後の段落を一つにしました。",
  unchanged: (count) => `変更のない段落${numberOf(count)}件を省略しています。`,
};

const whole: WholeWords = {
  changes: "変更履歴",
  changesLead: ({ day }) => `${dates.day(day)}以降の本戦略の変更を、新しい順に掲載しています。`,
  changesDescription: "本戦略の変更を、変更した語句が分かるように掲載しています。",
  noChanges: ({ day }) => `本戦略は、${dates.day(day)}に本サイトで公開しました。その後の変更はありません。`,
  notPublished: "本戦略の版は、まだ公開していません。",
  begin: ({ counts }) => `本戦略（${join(Object.entries(counts).flatMap(countOf))}）を公開しました。`,
  more: ({ count, areNamed }) =>
    areNamed ? `ほか${numberOf(count)}件を変更しました。` : `${numberOf(count)}件を変更しました。`,
  asOf: ({ version }) => `${version}の全文`,
  nameOf: ({ version }) => `全文 ${version}`,
  publishedThen: "このときに公開したもの",
  inForce: ({ document }) => ["現行の全文は、「", document, "」をご覧ください。"],
};

const translation: TranslationVersionWords = {
  list: "日本語訳の版",
  nameOf: ({ name, version }) => `${name}の日本語訳 ${version}`,
  wholeName: ({ version }) => `全文の日本語訳 ${version}`,
  here: ({ version }) => `日本語訳 ${version}`,
  description: ({ name, day }) => `${dates.day(day)}に公開した${quoted(name)}の日本語訳です。`,
  asPublished: ({ day }) => ["日本語訳の", day, "です。"],
  madeFrom: ({ version }) => ["英語の原文の", version, "を訳したものです。"],
  replaced: ({ day }) => ["その後、日本語訳の", day, "に置き換えました。"],
  corrected: ({ day }) => ["その後、日本語訳の", day, "で表記の体裁を訂正しました。"],
  gone: ({ record }) => [
    "現在、この日本語訳は掲載していません。現在の内容は、「",
    record,
    "」をご覧ください。",
  ],
  shownIn: ({ day }) => ["日本語訳は、", day, "を掲載しています。"],
  since: ({ day, versions: link }) => ["日本語訳は", day, "です（", link, "）。"],
  status: ({ before, after }) =>
    `訳の区分を、${translations.status[before]}から${translations.status[after]}に変更しました。`,
  from({ before, after }) {
    if (after === undefined) return "翻訳の基とした原文の版の記載を削除しました。";
    return before === undefined
      ? `翻訳の基とした原文の版を、${after}としました。`
      : `翻訳の基とした原文の版を、${before}から${after}に改めました。`;
  },
};

/** `「ビジョン1、2」`; the records are of one kind. */
function namesOf(records: readonly NumberedRecord[]): string {
  const [first] = records;
  return first ? quoted(numbered(first.kind, records)) : "「なし」";
}

function countOf([name, count]: [string, number]): readonly string[] {
  if (name === "document") return ["本文"];
  const kind = findKind(name);
  return kind ? [counted({ kind, count })] : [];
}

export const versions: VersionWords = {
  of: ({ name }) => `${name}の版の一覧`,
  name: ({ day, order }) => (order === 1 ? `${dates.day(day)}版` : `${dates.day(day)}第${order}回公開版`),
  // Parted, so that speech programs find in the name of a link the words that it shows.
  nameOf: ({ name, version }) => `${name} ${version}`,
  asPublished: ({ day }) => [day, "として公開した内容です。"],
  inForce: ({ record }) => ["現行の「", record, "」と同じ内容です。"],
  replaced: ({ day }) => ["その後、", day, "に置き換えました。"],
  corrected: ({ day }) => ["その後、", day, "で表記の体裁を訂正しました。"],
  continued: ({ record }) => ["その後、「", record, "」に引き継ぎました。"],
  changing: ({ record }) => [
    "これより新しい版は公開していません。現在の内容は、「",
    record,
    "」をご覧ください。",
  ],
  since: ({ day, versions: link }) => [day, "から文言の変更はありません（", link, "）。"],
  count: ({ count, day }) =>
    count === 1
      ? `版は、${dates.day(day)}版の1件です。`
      : `${dates.day(day)}以降の版${numberOf(count)}件を、新しい順に掲載しています。`,
  today: "現行",
  first: "初めて公開しました。",
  correction: "表記の体裁のみの訂正です。文言の変更はありません。",
  sameWords: "本文の変更はありません。",
  belonged: "当時の位置付け",
  changedSince: ({ version }) => [version, "からの変更"],
  changedUntilNow: "この版から現在までの変更",
  beforeAndAfter: "前後の版",
  listDescription: ({ name }) => `${quoted(name)}の公開済みの版を、各版での変更とともに全て掲載しています。`,
  description: ({ name, day }) => `${dates.day(day)}に公開した${quoted(name)}の内容です。`,
  change,
  whole,
  translation,
};
