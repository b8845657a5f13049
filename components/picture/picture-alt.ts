/** What the pictures of link previews show, in words: for who can't see them. */

import type { NumberedRecord, Site } from "../../lib/model/records.ts";
import { joinNumbers } from "../../lib/words/lists.ts";
import { collectionName, kindName, shortName, wholeTitle } from "../../lib/words/names.ts";

const named = (name: string, records: readonly NumberedRecord[]) =>
  `${name}${records.length === 1 ? "" : "s"} ${joinNumbers(records)}`;

/** The alternative text of the picture of the whole. */
export function wholePictureAlt({ publisher, title }: Site): string {
  return `${publisher}, ${title}. Strands run from the visions through the Priority Strategies to the goals.`;
}

/** The alternative text of a record's picture: what is written on it, and how its strands run. */
export function pictureAlt(record: NumberedRecord, { publisher, title }: Site): string {
  const name = `${shortName(record)}${record.withdrawn ? ", withdrawn" : ""}`;
  const theme = record.kind === "vision" ? `${record.theme} – ` : "";
  // A title can be a sentence with its own full stop.
  const words = (theme + wholeTitle(record)).replace(/\.$/, "");
  return `${publisher}, ${title}. ${name}: ${words}. ${course(record)}`;
}

/** How the strands run on the picture of a record. */
function course(record: NumberedRecord): string {
  switch (record.kind) {
    case "vision": {
      const { strategies } = record;
      if (strategies.length === 0) return "Its strand runs below.";
      const goals = strategies.length === 1 ? strategies.flatMap((strategy) => strategy.goals) : [];
      const to = goals.length === 0 ? "" : ` and on to ${named("goal", goals)}`;
      const name = strategies.length === 1 ? kindName("strategy") : collectionName("strategy");
      return `Its strand runs to ${name} ${joinNumbers(strategies)}${to}.`;
    }
    case "strategy": {
      const to = record.goals.length === 0 ? "" : ` and part for ${named("goal", record.goals)}`;
      return `The strands of ${named("vision", record.visions)} come together in it${to}.`;
    }
    case "goal": {
      const others = record.strategy.goals.filter((other) => other.number !== record.number);
      const beside = others.length === 0 ? "" : `, beside ${named("goal", others)}`;
      return `The strands of ${named("vision", record.visions)} run through ${shortName(record.strategy)} to it${beside}.`;
    }
  }
}
