/** What a record of each kind looks like. */
import type { ReactNode } from "react";
import type { Kind } from "../lib/model/kinds.ts";
import type { RecordOf } from "../lib/model/records.ts";
import type { Words } from "../lib/words/words.ts";
import { AllGoals } from "./goal-list.tsx";
import { GoalText } from "./goal-text.tsx";
import type { RecordProps } from "./record-props.ts";
import { StrategyList } from "./strategy-list.tsx";
import { StrategyText } from "./strategy-text.tsx";
import { VisionList } from "./vision-list.tsx";
import { VisionText } from "./vision-text.tsx";

interface KindComponents<K extends Kind> {
  /** What a record's page shows of it, between the way to it and what is done with it. */
  readonly Text: (props: RecordProps<K>) => ReactNode;
  /** Records of the kind, below the head of the page that lists them. */
  readonly List: (props: { readonly records: readonly RecordOf<K>[]; readonly words: Words }) => ReactNode;
}

const components: { readonly [K in Kind]: KindComponents<K> } = {
  vision: {
    Text: VisionText,
    List: ({ records, words }) => <VisionList visions={records} headingLevel={2} words={words} />,
  },
  strategy: { Text: StrategyText, List: StrategyList },
  goal: {
    Text: GoalText,
    List: ({ records, words }) => <AllGoals goals={records} words={words} />,
  },
};

/** A record's text, in the way of its kind. */
export function RecordText<K extends Kind>(props: RecordProps<K>) {
  const { Text }: KindComponents<K> = components[props.record.kind];
  return <Text {...props} />;
}

/** A list of records of a kind, in the way of the kind. */
export function RecordList<K extends Kind>({
  kind,
  records,
  words,
}: {
  kind: K;
  records: readonly RecordOf<K>[];
  words: Words;
}) {
  const { List }: KindComponents<K> = components[kind];
  return <List records={records} words={words} />;
}
