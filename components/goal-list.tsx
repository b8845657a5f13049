import type { Goal } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { Excerpt } from "./prose.tsx";

/** Goals with their full text, by number; nothing where there are none. */
export function GoalList({ goals, headingLevel }: { goals: readonly Goal[]; headingLevel: 2 | 3 }) {
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
            <a href={recordRoute(goal)}>
              <span className="sr-only">Goal {goal.number}: </span>
              {goal.title}
            </a>
          </Heading>
          <Excerpt record={goal} />
        </article>
      ))}
    </div>
  );
}
