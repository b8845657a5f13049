/** What is planned, and what of it could not be published: on the first page. */
import type { ShownPlan } from "../publishing.ts";

interface PlannedProps {
  readonly plans: readonly ShownPlan[];
  /** Files of plans that can’t be read. */
  readonly damaged: readonly string[];
  readonly mayPublish: boolean;
}

export function Planned({ plans, damaged, mayPublish }: PlannedProps) {
  if (plans.length === 0 && damaged.length === 0) return null;
  const failed = plans.filter((plan) => plan.failed !== undefined);
  const waiting = plans.filter((plan) => plan.failed === undefined);
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">Planned</h2>
      {damaged.map((file) => (
        <p key={file} className="message error">
          The file {file} is a plan that can’t be read: another program has written into it. Plan again, and
          delete the file.
        </p>
      ))}
      {failed.map(({ id, names, by, time, failed: reason }) => (
        <div key={id} className="message error">
          <p>
            <strong>{names} was not published.</strong> It was planned for {time} by {by}.
          </p>
          <pre className="said">{reason}</pre>
          {mayPublish && <End id={id} word="Dismiss" label={`Dismiss the plan of ${names} for ${time}`} />}
        </div>
      ))}
      <ul className="entries">
        {waiting.map(({ id, names, by, time }) => (
          <li key={id}>
            <span className="entry">
              <b>{time}</b>
              <span>
                {names}
                <span className="hint">planned by {by}</span>
              </span>
            </span>
            {mayPublish && (
              <End id={id} word="Withdraw" label={`Withdraw the plan of ${names} for ${time}`} />
            )}
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
