/** The frame of every report of the check, in English. */
import type { ReportWords } from "../groups/report.ts";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export const report: ReportWords = {
  severity: { error: "error", warning: "warning" },
  hint: "hint: ",
  total: ({ errors, warnings }) => `${count(errors, "error")}, ${count(warnings, "warning")}`,
  didYouMean: (name) => `did you mean ${name}? `,
  fault: "The program failed while it checked this. The fault is the program’s, not one of the words.",
  faultHint: "tell those who look after the program, and give them the file as it is",
};
