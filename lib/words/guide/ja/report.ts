/** The frame of every report of the check, in Japanese. */
import type { ReportWords } from "../groups/report.ts";

export const report: ReportWords = {
  severity: { error: "エラー", warning: "警告" },
  hint: "対処：",
  total: ({ errors, warnings }) => `エラー${errors}件、警告${warnings}件`,
  didYouMean: (name) => `${name}の誤りではありませんか。`,
  fault: "点検の途中で、プログラムに障害が発生しました。原因はプログラムにあり、文章の誤りではありません。",
  faultHint: "このファイルをそのまま添えて、プログラムの担当者に連絡してください。",
};
