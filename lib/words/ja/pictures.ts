/** What the strategy map and the pictures of link previews show, in Japanese. */
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
    const end = only ? shortName(only) : counted({ kind: "strategy", count: strategies.length });
    const way = `戦略マップ：${counted({ kind: "vision", count: visions.length })}が${end}に`;
    if (goals.length === 0) return `${way}つながっています。`;
    const opened = only ? `${all}（${numbersOf(goals)}）` : all;
    return `${way}つながり、更に${opened}へ${goals.length === 1 ? "続いて" : "分かれて"}います。`;
  },
  below,
  noted: ({ name, note }) => `${name}（${note}）`,
  mapInWords: "戦略マップの文字による説明",
  restsOn: ({ strategy }) => ["「", strategy, "」の基となるビジョン"],
  consistsOf: "この重点戦略を構成する主要施策",
  wholeAlt: ({ publisher, title }) =>
    `${publisher}『${title}』。ビジョンの線が、重点戦略を経て、主要施策へ続いています。`,
  recordAlt({ record, site: { publisher, title } }) {
    const name = shortName(record);
    const theme = record.kind === "vision" ? `${record.theme}。` : "";
    // A title can be a sentence with its own full stop.
    const words = (theme + wholeTitle(record)).replace(/[。.]$/u, "");
    return `${publisher}『${title}』。${record.withdrawn ? ended.withdrawnName({ name }) : name}：${words}。${course(record)}`;
  },
};
