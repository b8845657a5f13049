/** What records are called in running text: the same words on every page, in every list and in every link. */

import type { CitationStyle } from "../model/citation-style.ts";
import type { Content, NumberedKind, NumberedRecord, Page, StrategyDocument } from "../model/records.ts";
import { joinNumbers, joinWords } from "./lists.ts";

const kindNames = { vision: "Vision", strategy: "Priority Strategy", goal: "Goal" } as const satisfies Record<
  NumberedKind,
  string
>;

const collectionNames = {
  vision: "Visions",
  strategy: "Priority Strategies",
  goal: "Goals",
} as const satisfies Record<NumberedKind, string>;

/** `Vision`, `Priority Strategy` or `Goal`. */
export function kindName(kind: NumberedKind): string {
  return kindNames[kind];
}

/** `Visions`, `Priority Strategies` or `Goals`. */
export function collectionName(kind: NumberedKind): string {
  return collectionNames[kind];
}

/** What people say and cite: `Goal 56`. */
export function shortName(record: { kind: NumberedKind; number: number }): string {
  return `${kindNames[record.kind]} ${record.number}`;
}

/** Short enough for a label and long enough to tell records apart: a vision's theme, else the title. */
export function label(record: NumberedRecord): string {
  return record.kind === "vision" ? record.theme : record.title;
}

/** The name of every link to a record: `Goal 56: Strategic advancement of international collaborations`. */
export function fullName(record: NumberedRecord): string {
  return `${shortName(record)}: ${label(record)}`;
}

/** What links to any record, page or the document say. */
export function nameOf(record: NumberedRecord | Page | StrategyDocument): string {
  return record.kind === "page" || record.kind === "document" ? record.title : fullName(record);
}

/** A record's whole title: of a vision with what follows the dash in the source. */
export function wholeTitle(record: { title: string; subtitle?: string | undefined }): string {
  return [record.title, record.subtitle].filter(Boolean).join(" – ");
}

/** A style of citations with its edition: `Chicago 18th ed.`, of which the edition stays together. */
export function citationStyleName({ name, edition }: CitationStyle): string {
  return `${name} ${edition}\u00a0ed.`;
}

/** The spoken form of a paragraph's address: `Goal 56, paragraph 2`. */
export function paragraphName(name: string, paragraphId: string): string {
  return `${name}, paragraph ${paragraphId.replace(/^p/, "")}`;
}

/** Small numbers as words, as in running text: `two`; from ten on, figures. */
export function countInWords(count: number): string {
  const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  return words[count] ?? String(count);
}

/** `one goal`, `two goals`. */
export function countedKind(count: number, kind: NumberedKind): string {
  const name = (count === 1 ? kindNames[kind] : collectionNames[kind]).toLowerCase();
  return `${countInWords(count)} ${name}`;
}

/** What the site holds, in a sentence without its full stop, made from the records. */
export function summarise({ site, visions, strategies, goals }: Content): string {
  const [strategy] = strategies;
  const middle =
    strategy && strategies.length === 1 ? shortName(strategy) : countedKind(strategies.length, "strategy");
  const whole = `The ${site.title} of ${site.publisher}: ${countedKind(visions.length, "vision")}`;
  if (goals.length === 0) return `${whole} and ${middle}`;
  const numbers = goals.length <= 3 ? `, ${joinNumbers(goals)}` : "";
  const owner = strategies.length === 1 ? "its" : "their";
  return `${whole}, ${middle} and ${owner} ${countedKind(goals.length, "goal")}${numbers}`;
}

/** Whether the goals are few enough for the start page to name and quote them all; else it leads to their lists. */
export function isBrief({ goals }: Content): boolean {
  return goals.length <= 4;
}

/** What a collection holds, in a sentence made from the records. */
export function collectionDescription(content: Content, kind: NumberedKind): string {
  const { visions, strategies, goals, document } = content;
  const vision = document.vision.title;
  const only = strategies.length === 1 ? strategies[0] : undefined;
  switch (kind) {
    case "vision":
      return `The ${countedKind(visions.length, "vision")} of ${vision}: ${joinWords(visions.map(label))}.`;
    case "strategy":
      return only
        ? `The ${content.site.title} is part of ${vision} as ${shortName(only)}.`
        : `The ${countedKind(strategies.length, "strategy")} of ${vision}.`;
    case "goal":
      if (goals.length === 0) return `No goal of ${vision} is published here.`;
      return only
        ? `${shortName(only)} consists of ${countedKind(goals.length, "goal")}, ${joinNumbers(goals)}.`
        : `The ${countedKind(goals.length, "goal")} of the ${countedKind(strategies.length, "strategy")}.`;
  }
}

/** The name of the page about the strategy's data. */
export const dataTitle = "Data and reuse";

/** What that page holds. */
export const dataDescription =
  "Every record in every form: addresses, JSON, Markdown, StratML, citations, a feed of changes and cards for other sites.";
