/** What records are called in English, and how they are described. */
import { type Content, isNumbered } from "../../model/records.ts";
import type { RecordWords } from "../groups/records.ts";
import { label } from "../text.ts";
import { counted, kinds, onlyStrategy, shortName, wholeTitle } from "./kinds.ts";
import { numbersOf } from "./writing.ts";

const beforeTitle: RecordWords["beforeTitle"] = (record) => `${shortName(record)}: `;
const fullName: RecordWords["fullName"] = (record) => beforeTitle(record) + label(record);

function summary(content: Content): string {
  const { site } = content;
  const [visions, strategies, goals] = [content.of("vision"), content.of("strategy"), content.of("goal")];
  const only = onlyStrategy(content);
  const middle = only ? shortName(only) : counted({ kind: "strategy", count: strategies.length });
  const whole = `The ${site.title} of ${site.publisher}: ${counted({ kind: "vision", count: visions.length })}`;
  if (goals.length === 0) return `${whole} and ${middle}.`;
  const numbers = goals.length <= 3 ? `, ${numbersOf(goals)}` : "";
  const owner = strategies.length === 1 ? "its" : "their";
  return `${whole}, ${middle} and ${owner} ${counted({ kind: "goal", count: goals.length })}${numbers}.`;
}

export const records: RecordWords = {
  kinds,
  shortName,
  beforeTitle,
  fullName,
  nameOf: (subject) => (isNumbered(subject) ? fullName(subject) : subject.title),
  wholeTitle,
  citedTitle: (record) => beforeTitle(record) + wholeTitle(record),
  paragraphName: ({ name, paragraph }) => `${name}, paragraph ${paragraph.replace(/^p/, "")}`,
  summary,
};
