/** What is planned, and what of it could not be published: on the first page. */
import { words } from "../../words.ts";
import type { ShownPlan } from "../publishing.ts";

interface PlannedProps {
  readonly plans: readonly ShownPlan[];
  /** Files of plans that can’t be read. */
  readonly damaged: readonly string[];
  readonly mayPublish: boolean;
}

export function Planned({ plans, damaged, mayPublish }: PlannedProps) {
  if (plans.length === 0 && damaged.length === 0) return null;
  const said = words().publishing.plans;
  const failed = plans.filter((plan) => plan.failed !== undefined);
  const waiting = plans.filter((plan) => plan.failed === undefined);
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">{said.title}</h2>
      {damaged.map((file) => (
        <p key={file} className="message error">
          {said.damaged({ file })}
        </p>
      ))}
      {failed.map(({ id, names, by, time, failed: reason }) => (
        <div key={id} className="message error">
          <p>{said.failed({ names, time, by, strong: (text) => <strong key="names">{text}</strong> })}</p>
          <pre className="said">{reason}</pre>
          {mayPublish && <End id={id} word={said.dismiss} label={said.dismissPlan({ names, time })} />}
        </div>
      ))}
      <ul className="entries">
        {waiting.map(({ id, names, by, time }) => (
          <li key={id}>
            <span className="entry">
              <b>{time}</b>
              <span>
                {names}
                <span className="hint">{said.by({ by })}</span>
              </span>
            </span>
            {mayPublish && <End id={id} word={said.withdraw} label={said.withdrawPlan({ names, time })} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function End({ id, word, label }: { id: string; word: string; label: string }) {
  return (
    <form method="post" action="/edit/plans">
      <input type="hidden" name="withdraw" value={id} />
      <button type="submit" className="quiet" aria-label={label}>
        {word}
      </button>
    </form>
  );
}
