import { inLanguage } from "../lib/model/languages.ts";
import type { Goal } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { Excerpt } from "./prose.tsx";

/** Goals with their full text, by number; nothing where there are none. */
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
              {goal.title}
            </a>
          </Heading>
          <Excerpt record={goal} words={words} />
        </article>
      ))}
    </div>
  );
}
