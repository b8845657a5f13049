/** What records are called in English, and how they are described. */
import type { Content, NumberedKind } from "../../model/records.ts";
import type { Descriptions, KindWords, RecordWords } from "../groups/records.ts";
import { firstWords, label, shorten } from "../text.ts";
import { join, numbersOf } from "./writing.ts";

const kinds: Readonly<Record<NumberedKind, KindWords>> = {
  vision: { name: "Vision", plural: "Visions", navigation: "Visions" },
  strategy: { name: "Priority Strategy", plural: "Priority Strategies", navigation: "Strategies" },
  goal: { name: "Goal", plural: "Goals", navigation: "Goals" },
};

/** Small numbers are words in running text. */
const smallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** `one goal`, `two goals`. */
export function counted({ kind, count }: { kind: NumberedKind; count: number }): string {
  const { name, plural } = kinds[kind];
  return `${smallNumbers[count] ?? String(count)} ${(count === 1 ? name : plural).toLowerCase()}`;
}

const shortName: RecordWords["shortName"] = ({ kind, number }) => `${kinds[kind].name} ${number}`;
const beforeTitle: RecordWords["beforeTitle"] = (record) => `${shortName(record)}: `;
const fullName: RecordWords["fullName"] = (record) => beforeTitle(record) + label(record);

const wholeTitle: RecordWords["wholeTitle"] = ({ title, subtitle }) =>
  [title, subtitle].filter(Boolean).join(" – ");

const describe: Descriptions = {
  vision: (vision) => shorten(`Vision ${vision.number}, ${vision.theme}: ${wholeTitle(vision)}`),
  strategy({ number, title, goals }) {
    const named = goals.length === 0 ? "" : `, ${goals.length === 1 ? "goal" : "goals"} ${numbersOf(goals)}`;
    return shorten(`Priority Strategy ${number}${named}: ${title}`);
  },
  goal: (goal) => shorten(`Goal ${goal.number}: ${firstWords(goal)}`),
};

function summary({ site, visions, strategies, goals }: Content): string {
  const [strategy] = strategies;
  const middle =
    strategy && strategies.length === 1
      ? shortName(strategy)
      : counted({ kind: "strategy", count: strategies.length });
  const whole = `The ${site.title} of ${site.publisher}: ${counted({ kind: "vision", count: visions.length })}`;
  if (goals.length === 0) return `${whole} and ${middle}.`;
  const numbers = goals.length <= 3 ? `, ${numbersOf(goals)}` : "";
  const owner = strategies.length === 1 ? "its" : "their";
  return `${whole}, ${middle} and ${owner} ${counted({ kind: "goal", count: goals.length })}${numbers}.`;
}

function listDescription({ content, kind }: { content: Content; kind: NumberedKind }): string {
  const { site, visions, strategies, goals, document } = content;
  const vision = document.vision.title;
  const only = strategies.length === 1 ? strategies[0] : undefined;
  switch (kind) {
    case "vision":
      return `The ${counted({ kind, count: visions.length })} of ${vision}: ${join(visions.map(label))}.`;
    case "strategy":
      return only
        ? `The ${site.title} is part of ${vision} as ${shortName(only)}.`
        : `The ${counted({ kind, count: strategies.length })} of ${vision}.`;
    case "goal": {
      if (goals.length === 0) return `No goal of ${vision} is published here.`;
      const all = counted({ kind, count: goals.length });
      return only
        ? `${shortName(only)} consists of ${all}, ${numbersOf(goals)}.`
        : `The ${all} of the ${counted({ kind: "strategy", count: strategies.length })}.`;
    }
  }
}

export const records: RecordWords = {
  kinds,
  shortName,
  beforeTitle,
  fullName,
  nameOf: (record) =>
    record.kind === "page" || record.kind === "document" ? record.title : fullName(record),
  wholeTitle,
  citedTitle: (record) => beforeTitle(record) + wholeTitle(record),
  paragraphName: ({ name, paragraph }) => `${name}, paragraph ${paragraph.replace(/^p/, "")}`,
  summary,
  listDescription,
  describe,
};
