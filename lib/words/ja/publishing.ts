/** What the desk says in Japanese of publishing: what waits, the review, the progress, what was published, plans, mail, the log. */
import type { PublishingWords } from "../groups/publishing.ts";
import { history, log, progress, review, waiting } from "./publishing-pages.ts";
import { plans } from "./publishing-plans.ts";
import { reasons } from "./publishing-reasons.ts";
import { join } from "./writing.ts";

export const publishing: PublishingWords = {
  names: ({ names }) => join(names),
  notPublished: "公開できませんでした",
  mayNotPublish: "編集はできますが、公開する権限がありません。権限のある人に依頼してください。",
  noText: "このファイルは、文字として表示できません。",
  others: ({ others }) =>
    others.map(({ name, time }) => `${name}さんも、${time}からこの項目を開いています。`).join(""),
  commits: {
    publish: ({ names }) => `${names}を公開`,
    putBack: ({ names }) => `${names}を元に戻す`,
  },
  waiting,
  review,
  progress,
  history,
  log,
  plans,
  reasons,
};
