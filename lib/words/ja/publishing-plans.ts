/** What the desk says in Japanese of publications that are planned for a day and an hour. */
import type { PlanMail, PlannedTimeWords, PlanRefusals, PlanWords } from "../groups/publishing-plans.ts";
import { dates } from "./writing.ts";

const howToWrite = "「2026-11-27 09:00」のように入力してください。";
const otherHour = "前後の時刻を指定してください。";

const sayTime = ({ day, hour }: { day: string; hour: string }) => `${dates.day(day)} ${hour}`;

const time: PlannedTimeWords = {
  missing: `日時が入力されていません。${howToWrite}`,
  unreadable: ({ sent }) => `「${sent}」は、日時として読み取ることができません。${howToWrite}`,
  twice: ({ timeZone, ...planned }) =>
    `${timeZone}では時計を戻すため、${sayTime(planned)}が2回あります。${otherHour}`,
  skipped: ({ timeZone, ...planned }) =>
    `${timeZone}では時計を進めるため、${sayTime(planned)}はありません。${otherHour}`,
  passed: ({ timeZone, now, ...planned }) =>
    `${sayTime(planned)}は、既に過ぎています。${timeZone}の現在の日時は、${now}です。`,
  tooLate: ({ day, timeZone, now }) =>
    `${dates.day(day)}は、1年より先です。${timeZone}の現在の日時は、${now}です。`,
};

const refusals: PlanRefusals = {
  nowWithTime:
    "日時が入力されていますが、「今すぐ」が選ばれています。「日時を指定」を選ぶか、日時を消してください。",
  changedSince: "確認した後に、他の内容を公開しています。再度確認してから、予約してください。",
  plannedAlready: ({ name, time: planned }) =>
    `${name}は、既に${planned}に公開する予定です。先にその予約を取り消すか、別の項目を選んでください。`,
  brokenOff: ({ times }) => `公開の処理が、${times}回中断しました。`,
  mayNoLonger: ({ by }) =>
    `${by}さんに公開する権限がなくなったため、自動では公開していません。権限のある人が公開してください。`,
  noteNotWritten: ({ name }) => `変更の説明を${name}に書き込むことができません。`,
  isPublished: "この予約は、現在公開の処理をしています。",
  isGone: "この予約はありません。既に公開したか、他の人が取り消しました。",
};

const mail: PlanMail = {
  subject: ({ names }) => `公開できませんでした：${names}`,
  planned: ({ names, time: planned, timeZone, by }) =>
    `${by}さんが${planned}（${timeZone}）の公開を予約した${names}は、公開できませんでした。サイトは元のままです。`,
  kept: ({ address }) =>
    `予約した内容は、編集デスクで消去するまで残ります${address === undefined ? "。" : `：${address}`}`,
};

export const plans: PlanWords = {
  title: "予約公開",
  damaged: ({ file }) =>
    `予約のファイル${file}は、別のプログラムが書き込んだため、読み取ることができません。予約し直して、このファイルを削除してください。`,
  failed: ({ names, time: planned, by, strong }) => [
    strong(`${names}は、公開できませんでした。`),
    `${by}さんが、${planned}の公開を予約していました。`,
  ],
  by: ({ by }) => `予約した人：${by}`,
  dismiss: "消去",
  dismissPlan: ({ names, time: planned }) => `${names}の予約（${planned}）を消去`,
  withdraw: "取り消す",
  withdrawPlan: ({ names, time: planned }) => `${names}の予約（${planned}）を取り消す`,
  notWithdrawn: "予約を取り消すことができませんでした",
  logged: ({ time: planned }) => `${planned}に公開予定`,
  time,
  refusals,
  mail,
};
