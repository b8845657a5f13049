/** What is changed and not yet online: on the first page, to choose from. */
import { countProblems } from "../../frame.tsx";
import type { PublishingState, WaitingEntry } from "../publishing.ts";
import { Planned } from "./planned.tsx";

const words = { added: "new", changed: "changed", deleted: "deleted" } as const;

export function Waiting({ state }: { state: PublishingState }) {
  const { reason, recovered, waiting, online, plans, damagedPlans, mayPublish } = state;
  return (
    <>
      <section aria-labelledby="waiting" className="panel">
        <h2 id="waiting">Not yet online</h2>
        {recovered !== undefined && <p className="message error">{recovered}</p>}
        {reason !== undefined ? (
          <p className="explanation">{reason}</p>
        ) : waiting.length === 0 ? (
          <p>Everything that is written here is online.</p>
        ) : (
          <form action="/edit/publish">
            <ul className="entries">
              {waiting.map((entry) => (
                <WaitingLine key={entry.path} entry={entry} />
              ))}
            </ul>
            <p className="buttons-here">
              <button type="submit">Look and publish</button>
            </p>
          </form>
        )}
        {online && (
          <p className="explanation">
            Published last: {online.title}, {online.time}, by {online.by}.{" "}
            <a href="/edit/history">What was published, and the way back</a>
          </p>
        )}
      </section>
      <Planned plans={plans} damaged={damagedPlans} mayPublish={mayPublish} />
    </>
  );
}

function WaitingLine({ entry }: { entry: WaitingEntry }) {
  const { path, name, address, what, saved, problems, planned } = entry;
  return (
    <li>
      <label className="box">
        <input
          type="checkbox"
          name="entry"
          value={path}
          defaultChecked={problems === 0 && planned === undefined}
        />
        <span>
          <b>{name}</b> {words[what]}
          {saved !== undefined && <span className="hint">{saved}</span>}
          {planned !== undefined && <span className="hint">planned for {planned}</span>}
        </span>
      </label>
      {problems > 0 && <span className="count">{countProblems(problems)}</span>}
      {what !== "deleted" && (
        <a className="live" href={address} aria-label={`Edit ${name}`}>
          edit
        </a>
      )}
    </li>
  );
}
