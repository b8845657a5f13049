import { inLanguage } from "../lib/model/languages.ts";
import type { Goal, Strategy } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { canQuote } from "./extent.ts";
import { langOf, WordsOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { Excerpt } from "./prose.tsx";
import { StatementList } from "./statement-list.tsx";
import { RibbonRule } from "./strands/strands.tsx";

/** Goals of one strategy by number, with their full text where they are few; nothing where there are none. */
export function GoalList({
  goals,
  headingLevel,
  words,
}: {
  goals: readonly Goal[];
  headingLevel: 2 | 3;
  words: Words;
}) {
  if (goals.length === 0) return null;
  if (!canQuote(goals)) return <StatementList records={goals} words={words} className="in-columns" />;
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="goal-list">
      {goals.map((goal) => (
        <article key={goal.number} aria-labelledby={`goal-${goal.number}`}>
          <p className="goal-number" aria-hidden="true">
            {goal.number}
          </p>
          <Heading id={`goal-${goal.number}`}>
            <a href={inLanguage(recordRoute(goal), words.language)}>
              <span className="sr-only">{words.records.beforeTitle(goal)}</span>
              <WordsOf of={goal} words={words}>
                <Phrases text={goal.title} of={goal} />
              </WordsOf>
            </a>
          </Heading>
          <Excerpt record={goal} words={words} />
        </article>
      ))}
    </div>
  );
}

/** Goals of any strategies by number: quoted where they are few, else named below the strategies that they belong to. */
export function AllGoals({ goals, words }: { goals: readonly Goal[]; words: Words }) {
  if (canQuote(goals)) return <GoalList goals={goals} headingLevel={2} words={words} />;
  return groupByStrategy(goals).map(([strategy, own]) => (
    <section key={strategy.number} className="goal-group" aria-labelledby={`strategy-${strategy.number}`}>
      <h2 id={`strategy-${strategy.number}`}>
        <span className="record-kind">{words.records.shortName(strategy)}</span>{" "}
        <a href={inLanguage(recordRoute(strategy), words.language)} {...langOf(strategy, words)}>
          <Phrases text={strategy.title} of={strategy} />
        </a>
      </h2>
      <RibbonRule visions={strategy.visions} />
      <StatementList records={own} words={words} className="in-columns" />
    </section>
  ));
}

/** The goals of each strategy, in the order of the first of them. */
function groupByStrategy(goals: readonly Goal[]): readonly (readonly [Strategy, readonly Goal[]])[] {
  const groups = new Map<Strategy, Goal[]>();
  for (const goal of goals) groups.set(goal.strategy, [...(groups.get(goal.strategy) ?? []), goal]);
  return [...groups];
}
