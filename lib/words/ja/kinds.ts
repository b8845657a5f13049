/** What Japanese says of each kind of record. */
import { collectionOf, type Kind, listDescendants } from "../../model/kinds.ts";
import type { Content, NumberedRecord, RecordOf } from "../../model/records.ts";
import type { KindWords } from "../groups/kinds.ts";
import type { NamingField, OwnField } from "../groups/versions.ts";
import { firstWords, label, shorten } from "../text.ts";
import { join, numberOf, numbersOf } from "./writing.ts";

/** Search results have room for fewer letters of Japanese than of English, since each is twice as wide. */
const longestDescription = 120;

const vision: KindWords<"vision"> = {
  name: "ビジョン",
  entry: "ビジョン",
  plural: "ビジョン",
  navigation: "ビジョン",
  one: "ビジョン",
  describe: (record) =>
    shorten(`${shortName(record)}（${record.theme}）：${wholeTitle(record)}`, longestDescription),
  list: (content) =>
    `『${content.document.vision.title}』が掲げる${countedOf("vision", content)}は、${join(content.of("vision").map(label))}です。`,
  note: (record) => wholeTitle(record),
  schema: {
    one: "重点戦略の基となるビジョン。",
    within: "全体のデータに含まれるビジョン。",
    file: "1件のビジョンを収めたファイル。",
    all: "現行のビジョン（番号順）。",
    relations: {
      strategies: "このビジョンに基づく重点戦略（番号順）。",
      goals: "このビジョンに基づく重点戦略を構成する主要施策（番号順）。",
    },
  },
};

const strategy: KindWords<"strategy"> = {
  name: "重点戦略",
  entry: "重点戦略",
  plural: "重点戦略",
  navigation: "重点戦略",
  one: "重点戦略",
  describe(record) {
    const { goals, title } = record;
    const named = goals.length === 0 ? "" : `（${numbered("goal", goals)}）`;
    return shorten(`${shortName(record)}${named}：${title}`, longestDescription);
  },
  list(content) {
    const only = onlyStrategy(content);
    const whole = content.document.vision.title;
    return only
      ? `${content.site.title}は、『${whole}』の${shortName(only)}に位置付けられています。`
      : `『${whole}』が掲げる${countedOf("strategy", content)}の一覧です。`;
  },
  note: ({ visions, goals }) =>
    goals.length === 0
      ? `${numbered("vision", visions)}に基づいています。主要施策はありません。`
      : `${numbered("vision", visions)}に基づき、${numbered("goal", goals)}から成ります。`,
  schema: {
    one: "重点戦略。",
    within: "全体のデータに含まれる重点戦略。",
    file: "1件の重点戦略を収めたファイル。",
    all: "現行の重点戦略（番号順）。",
    relations: {
      visions: "この重点戦略の基となるビジョン（番号順）。",
      goals: "この重点戦略を構成する主要施策（番号順）。",
    },
  },
};

const goal: KindWords<"goal"> = {
  name: "主要施策",
  entry: "主要施策",
  plural: "主要施策",
  navigation: "主要施策",
  one: "主要施策",
  describe: (record) => shorten(`${shortName(record)}：${firstWords(record)}`, longestDescription),
  list(content) {
    const goals = content.of("goal");
    if (goals.length === 0)
      return `『${content.document.vision.title}』の主要施策は、本サイトには掲載していません。`;
    const all = countedOf("goal", content);
    const only = onlyStrategy(content);
    return only
      ? `${shortName(only)}は、${all}（${numbersOf(goals)}）から成ります。`
      : `${countedOf("strategy", content)}を構成する${all}の一覧です。`;
  },
  note: ({ text }) => text.replace(/\s+/gu, " "),
  schema: {
    one: "重点戦略を構成する主要施策。",
    within: "全体のデータに含まれる主要施策。",
    file: "1件の主要施策を収めたファイル。",
    all: "現行の主要施策（番号順）。",
    relations: {
      strategy: "この主要施策が属する重点戦略。",
      visions: "この主要施策が属する重点戦略の基となるビジョン（番号順）。",
    },
  },
};

export const kinds: { readonly [K in Kind]: KindWords<K> } = { vision, strategy, goal };

/** What is below a record: the numbers of its parts, or how many there are of each kind; nothing where nothing is. */
export function below(record: NumberedRecord): string | undefined {
  const parts = listDescendants(record.kind)
    .map((kind) => ({ kind, records: Reflect.get(record, collectionOf(kind)) as readonly NumberedRecord[] }))
    .filter(({ records }) => records.length > 0);
  const [first, ...more] = parts;
  if (!first) return undefined;
  return more.length > 0
    ? join(parts.map(({ kind, records }) => counted({ kind, count: records.length })))
    : numbered(first.kind, first.records);
}

/** How the strands run on the picture of a record of each kind. */
export const courses: { readonly [K in Kind]: (record: RecordOf<K>) => string } = {
  vision({ strategies }) {
    if (strategies.length === 0) return "このビジョンの線が下に引かれています。";
    const goals = strategies.length === 1 ? strategies.flatMap((each) => each.goals) : [];
    const to = numbered("strategy", strategies);
    return goals.length === 0
      ? `このビジョンの線が、${to}へ続いています。`
      : `このビジョンの線が、${to}を経て、${numbered("goal", goals)}へ続いています。`;
  },
  strategy({ visions, goals }) {
    const start = `${numbered("vision", visions)}の線が、この重点戦略`;
    const isOne = visions.length === 1;
    if (goals.length === 0) return `${start}${isOne ? "へ続いています。" : "で合流しています。"}`;
    const end = `${numbered("goal", goals)}へ${goals.length === 1 ? "続いて" : "分かれて"}います。`;
    return `${start}${isOne ? "を経て" : "で合流し"}、${end}`;
  },
  goal(record) {
    const others = record.strategy.goals.filter((other) => other.number !== record.number);
    const beside = others.length === 0 ? "" : `${numbered("goal", others)}と並ぶ`;
    return `${numbered("vision", record.visions)}の線が、${shortName(record.strategy)}を経て、${beside}この主要施策へ続いています。`;
  },
};

/** What the fields in words are called where one of them has changed. */
export const fields: Readonly<Record<OwnField, string>> = {
  title: "表題",
  theme: "分野",
  subtitle: "副題",
};

/** What those are called that a record names, where it names others than before. */
export const naming: Readonly<Record<NamingField, string>> = {
  strategy: "対応する重点戦略",
  visions: "基となるビジョン",
};

/** `4つのビジョン`, `重点戦略19件`, `主要施策2件` */
export function counted({ kind, count }: { kind: Kind; count: number }): string {
  const { name } = kinds[kind];
  if (kind !== "vision") return `${name}${numberOf(count)}件`;
  // The counter is for one to nine.
  return `${numberOf(count)}${count < 10 ? "つ" : ""}の${name}`;
}

/** `主要施策56` */
export function shortName({ kind, number }: { readonly kind: Kind; readonly number: number }): string {
  return `${kinds[kind].name}${number}`;
}

/** Several of a kind by their numbers: `主要施策56、57` */
export function numbered(kind: Kind, some: readonly { readonly number: number }[]): string {
  return `${kinds[kind].name}${numbersOf(some)}`;
}

/** A title with what follows its dash in the source. */
export function wholeTitle({ title, subtitle }: { title: string; subtitle?: string | undefined }): string {
  return [title, subtitle].filter(Boolean).join("——");
}

/** The strategy, where there is one alone. */
export function onlyStrategy(content: Content) {
  const strategies = content.of("strategy");
  return strategies.length === 1 ? strategies[0] : undefined;
}

function countedOf(kind: Kind, content: Content): string {
  return counted({ kind, count: content.of(kind).length });
}
