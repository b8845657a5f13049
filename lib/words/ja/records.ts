/** What records are called in Japanese, and how they are described. */
import { type Content, isNumbered } from "../../model/records.ts";
import type { RecordWords } from "../groups/records.ts";
import { label } from "../text.ts";
import { counted, kinds, onlyStrategy, shortName, wholeTitle } from "./kinds.ts";
import { joinInSentence, numbersOf } from "./writing.ts";

const beforeTitle: RecordWords["beforeTitle"] = (record) => `${shortName(record)}：`;
const fullName: RecordWords["fullName"] = (record) => beforeTitle(record) + label(record);

function summary(content: Content): string {
  const { site } = content;
  const [visions, strategies, goals] = [content.of("vision"), content.of("strategy"), content.of("goal")];
  const only = onlyStrategy(content);
  const middle = only ? shortName(only) : counted({ kind: "strategy", count: strategies.length });
  const numbers = goals.length <= 3 ? `（${numbersOf(goals)}）` : "";
  const parts = [
    counted({ kind: "vision", count: visions.length }),
    middle,
    ...(goals.length === 0 ? [] : [`その${counted({ kind: "goal", count: goals.length })}${numbers}`]),
  ];
  return `${site.publisher}の${site.title}について、${joinInSentence(parts)}を掲載しています。`;
}

export const records: RecordWords = {
  kinds,
  shortName,
  beforeTitle,
  fullName,
  nameOf: (subject) => (isNumbered(subject) ? fullName(subject) : subject.title),
  wholeTitle,
  citedTitle: (record) => beforeTitle(record) + wholeTitle(record),
  paragraphName: ({ name, paragraph }) => `${name}の段落${paragraph.replace(/^p/, "")}`,
  summary,
};
