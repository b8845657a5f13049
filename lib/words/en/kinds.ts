/** What English says of each kind of record. */
import { collectionOf, type Kind, listDescendants } from "../../model/kinds.ts";
import type { Content, NumberedRecord, RecordOf } from "../../model/records.ts";
import type { KindWords } from "../groups/kinds.ts";
import type { NamingField, OwnField } from "../groups/versions.ts";
import { firstWords, label, shorten } from "../text.ts";
import { join, numberOf, numbersOf } from "./writing.ts";

const vision: KindWords<"vision"> = {
  name: "Vision",
  plural: "Visions",
  navigation: "Visions",
  one: "a vision",
  entry: "vision",
  describe: (record) => shorten(`${shortName(record)}, ${record.theme}: ${wholeTitle(record)}`),
  list: (content) =>
    `The ${countedOf("vision", content)} of ${content.document.vision.title}: ${join(content.of("vision").map(label))}.`,
  note: (record) => wholeTitle(record),
  schema: {
    one: "One of the visions that the strategies rest on.",
    within: "A vision within the whole.",
    file: "A vision in a file of its own.",
    all: "The visions in force, by number.",
    relations: {
      strategies: "The strategies that rest on the vision, by number.",
      goals: "The goals of those strategies, by number.",
    },
  },
};

const strategy: KindWords<"strategy"> = {
  name: "Priority Strategy",
  plural: "Priority Strategies",
  navigation: "Strategies",
  one: "a Priority Strategy",
  entry: "strategy",
  describe(record) {
    const { goals, title } = record;
    const named = goals.length === 0 ? "" : `, ${goals.length === 1 ? "goal" : "goals"} ${numbersOf(goals)}`;
    return shorten(`${shortName(record)}${named}: ${title}`);
  },
  list(content) {
    const only = onlyStrategy(content);
    const whole = content.document.vision.title;
    return only
      ? `The ${content.site.title} is part of ${whole} as ${shortName(only)}.`
      : `The ${countedOf("strategy", content)} of ${whole}.`;
  },
  note: ({ visions, goals }) =>
    `Rests on ${numbered("vision", visions)} and has ${goals.length === 0 ? "no goals" : numbered("goal", goals)}.`,
  schema: {
    one: "A Priority Strategy.",
    within: "A Priority Strategy within the whole.",
    file: "A Priority Strategy in a file of its own.",
    all: "The Priority Strategies in force, by number.",
    relations: {
      visions: "The visions that the strategy rests on, by number.",
      goals: "The goals that the strategy consists of, by number.",
    },
  },
};

const goal: KindWords<"goal"> = {
  name: "Goal",
  plural: "Goals",
  navigation: "Goals",
  one: "a goal",
  entry: "goal",
  describe: (record) => shorten(`${shortName(record)}: ${firstWords(record)}`),
  list(content) {
    const goals = content.of("goal");
    if (goals.length === 0) return `No goal of ${content.document.vision.title} is published here.`;
    const all = countedOf("goal", content);
    const only = onlyStrategy(content);
    return only
      ? `${shortName(only)} consists of ${all}, ${numbersOf(goals)}.`
      : `The ${all} of the ${countedOf("strategy", content)}.`;
  },
  note: ({ text }) => text.replace(/\s+/gu, " "),
  schema: {
    one: "A goal of a Priority Strategy.",
    within: "A goal within the whole.",
    file: "A goal in a file of its own.",
    all: "The goals in force, by number.",
    relations: {
      strategy: "The Priority Strategy that the goal belongs to.",
      visions: "The visions that the strategy rests on, by number.",
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
  if (more.length > 0)
    return join(parts.map(({ kind, records }) => counted({ kind, count: records.length })));
  const { name, plural } = kinds[first.kind];
  // Short, since it stands in a picture.
  return `${first.records.length === 1 ? name : plural} ${numbersOf(first.records, 3)}`;
}

/** How the strands run on the picture of a record of each kind. */
export const courses: { readonly [K in Kind]: (record: RecordOf<K>) => string } = {
  vision({ strategies }) {
    if (strategies.length === 0) return "Its strand runs below.";
    const goals = strategies.length === 1 ? strategies.flatMap((each) => each.goals) : [];
    const to = goals.length === 0 ? "" : ` and on to ${numbered("goal", goals)}`;
    return `Its strand runs to ${strategies.length === 1 ? strategy.name : strategy.plural} ${numbersOf(strategies)}${to}.`;
  },
  strategy({ visions, goals }) {
    const to = goals.length === 0 ? "" : ` and part for ${numbered("goal", goals)}`;
    return `The strands of ${numbered("vision", visions)} come together in it${to}.`;
  },
  goal(record) {
    const others = record.strategy.goals.filter((other) => other.number !== record.number);
    const beside = others.length === 0 ? "" : `, beside ${numbered("goal", others)}`;
    return `The strands of ${numbered("vision", record.visions)} run through ${shortName(record.strategy)} to it${beside}.`;
  },
};

/** What the fields in words are called where one of them has changed. */
export const fields: Readonly<Record<OwnField, string>> = {
  title: "title",
  theme: "field",
  subtitle: "subtitle",
};

/** How it is said that a record names others than before. */
export const naming: Readonly<Record<NamingField, { readonly before: string; readonly after: string }>> = {
  strategy: { before: "It belonged to", after: "it now belongs to" },
  visions: { before: "It rested on", after: "it now rests on" },
};

/** Small numbers are words in running text. */
const smallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** `one goal`, `two goals` */
export function counted({ kind, count }: { kind: Kind; count: number }): string {
  const { name, plural } = kinds[kind];
  return `${smallNumbers[count] ?? numberOf(count)} ${(count === 1 ? name : plural).toLowerCase()}`;
}

/** `Goal 56` */
export function shortName({ kind, number }: { readonly kind: Kind; readonly number: number }): string {
  return `${kinds[kind].name} ${number}`;
}

/** A title with what follows its dash in the source. */
export function wholeTitle({ title, subtitle }: { title: string; subtitle?: string | undefined }): string {
  return [title, subtitle].filter(Boolean).join(" – ");
}

/** The strategy, where there is one alone. */
export function onlyStrategy(content: Content) {
  const strategies = content.of("strategy");
  return strategies.length === 1 ? strategies[0] : undefined;
}

function countedOf(kind: Kind, content: Content): string {
  return counted({ kind, count: content.of(kind).length });
}

/** `visions 1 and 2` */
function numbered(kind: Kind, some: readonly NumberedRecord[]): string {
  const { name, plural } = kinds[kind];
  return `${(some.length === 1 ? name : plural).toLowerCase()} ${numbersOf(some)}`;
}
