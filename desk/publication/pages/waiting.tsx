/** What is changed and not yet online: on the first page, to choose from. */
import { countProblems } from "../../frame.tsx";
import { words } from "../../words.ts";
import type { PublishingState, WaitingEntry } from "../publishing.ts";
import { Planned } from "./planned.tsx";

export function Waiting({ state }: { state: PublishingState }) {
  const { reason, recovered, notTakenOver, waiting, others, online, plans, damagedPlans, mayPublish } = state;
  const said = words().publishing.waiting;
  return (
    <>
      <section aria-labelledby="waiting" className="panel">
        <h2 id="waiting">{said.title}</h2>
        {recovered !== undefined && <p className="message error">{recovered}</p>}
        {notTakenOver !== undefined && <p className="message error">{notTakenOver}</p>}
        {reason !== undefined ? (
          <p className="explanation">{reason}</p>
        ) : waiting.length === 0 ? (
          others === undefined && <p>{said.nothing}</p>
        ) : (
          <form action="/edit/publish">
            <ul className="entries">
              {waiting.map((entry) => (
                <WaitingLine key={entry.path} entry={entry} />
              ))}
            </ul>
            <p className="buttons-here">
              <button type="submit">{said.look}</button>
            </p>
          </form>
        )}
        {others !== undefined && <p>{said.others({ names: others })}</p>}
        {online && (
          <p className="explanation">
            {said.last({
              ...online,
              history: (name) => (
                <a key="history" href="/edit/history">
                  {name}
                </a>
              ),
            })}
          </p>
        )}
      </section>
      <Planned plans={plans} damaged={damagedPlans} mayPublish={mayPublish} />
    </>
  );
}

function WaitingLine({ entry }: { entry: WaitingEntry }) {
  const { path, name, address, what, saved, problems, planned } = entry;
  const said = words().publishing.waiting;
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
          {said.entry({ name: <b key="name">{name}</b>, what })}
          {saved !== undefined && <span className="hint">{saved}</span>}
          {planned !== undefined && <span className="hint">{said.planned({ time: planned })}</span>}
        </span>
      </label>
      {problems > 0 && <span className="count">{countProblems(problems)}</span>}
      {what !== "deleted" && (
        <a className="live" href={address} aria-label={said.editName({ name })}>
          {said.edit}
        </a>
      )}
    </li>
  );
}
