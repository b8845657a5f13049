/** What the strategy map and the pictures of link previews show, in English. */
import type { NumberedKind, NumberedRecord } from "../../model/records.ts";
import type { PictureWords } from "../groups/pictures.ts";
import { ended } from "./pages.ts";
import { counted, records } from "./records.ts";
import { numbersOf } from "./writing.ts";

const { kinds, shortName, wholeTitle } = records;

/** “visions 1 and 2” */
function numbered(kind: NumberedKind, some: readonly NumberedRecord[]): string {
  const { name, plural } = kinds[kind];
  return `${(some.length === 1 ? name : plural).toLowerCase()} ${numbersOf(some)}`;
}

/** How the strands run on the picture of a record. */
function course(record: NumberedRecord): string {
  switch (record.kind) {
    case "vision": {
      const { strategies } = record;
      if (strategies.length === 0) return "Its strand runs below.";
      const goals = strategies.length === 1 ? strategies.flatMap((strategy) => strategy.goals) : [];
      const to = goals.length === 0 ? "" : ` and on to ${numbered("goal", goals)}`;
      const { name, plural } = kinds.strategy;
      return `Its strand runs to ${strategies.length === 1 ? name : plural} ${numbersOf(strategies)}${to}.`;
    }
    case "strategy": {
      const to = record.goals.length === 0 ? "" : ` and part for ${numbered("goal", record.goals)}`;
      return `The strands of ${numbered("vision", record.visions)} come together in it${to}.`;
    }
    case "goal": {
      const others = record.strategy.goals.filter((other) => other.number !== record.number);
      const beside = others.length === 0 ? "" : `, beside ${numbered("goal", others)}`;
      return `The strands of ${numbered("vision", record.visions)} run through ${shortName(record.strategy)} to it${beside}.`;
    }
  }
}

export const pictures: PictureWords = {
  map({ visions, strategies }) {
    const goals = strategies.flatMap((strategy) => strategy.goals);
    const all = counted({ kind: "goal", count: goals.length });
    const [only] = strategies.length === 1 ? strategies : [];
    const lead = visions.length === 1 ? "leads" : "lead";
    const end = only ? shortName(only) : counted({ kind: "strategy", count: strategies.length });
    const way = `The strategy map: ${counted({ kind: "vision", count: visions.length })} ${lead} to ${end}`;
    if (goals.length === 0) return `${way}.`;
    return only ? `${way}, which opens into ${all}, ${numbersOf(goals)}.` : `${way}, which open into ${all}.`;
  },
  mapInWords: "The map in words",
  restsOn: ({ strategy }) => [strategy, " rests on"],
  consistsOf: "and consists of",
  wholeAlt: ({ publisher, title }) =>
    `${publisher}, ${title}. Strands run from the visions through the Priority Strategies to the goals.`,
  recordAlt({ record, site: { publisher, title } }) {
    const name = shortName(record);
    const theme = record.kind === "vision" ? `${record.theme} – ` : "";
    // A title can be a sentence with its own full stop.
    const words = (theme + wholeTitle(record)).replace(/\.$/, "");
    return `${publisher}, ${title}. ${record.withdrawn ? ended.withdrawnName({ name }) : name}: ${words}. ${course(record)}`;
  },
};
