/** What the strategy map and the pictures of link previews show, in English. */
import type { Kind } from "../../model/kinds.ts";
import type { RecordOf } from "../../model/records.ts";
import type { PictureWords } from "../groups/pictures.ts";
import { below, counted, courses } from "./kinds.ts";
import { ended } from "./pages.ts";
import { records } from "./records.ts";
import { numbersOf } from "./writing.ts";

const { shortName, wholeTitle } = records;

/** How the strands run on the picture of a record. */
function course<K extends Kind>(record: RecordOf<K>): string {
  const say: (record: RecordOf<K>) => string = courses[record.kind];
  return say(record);
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
  below,
  noted: ({ name, note }) => `${name}, ${note}`,
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
