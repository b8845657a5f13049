/** What the desk did: who published what and when, and what became of it. */
import { DeskMain } from "../../frame.tsx";
import { words } from "../../words.ts";
import { namesOf } from "../entries.ts";
import type { Operation } from "../log.ts";

interface LogPageProps {
  /** The newest first. */
  readonly operations: readonly Operation[];
  readonly sayTime: (at: string) => string;
}

export function LogPage({ operations, sayTime }: LogPageProps) {
  const { log, history } = words().publishing;
  return (
    <DeskMain heading={log.heading} also={<a href="/edit/history">{history.title}</a>}>
      {operations.length === 0 && <p>{log.nothing}</p>}
      <ul className="log">
        {operations.map(({ at, by, what, id, entries, message }) => (
          <li key={`${id} ${at} ${what}`}>
            {log.line({
              time: (
                <span key="time" className="explanation">
                  {sayTime(at)}
                </span>
              ),
              ...{ by: by.name, what, names: entries && namesOf(entries.map((path) => ({ path }))) },
            })}
            {message && <span className="hint">{message}</span>}
          </li>
        ))}
      </ul>
    </DeskMain>
  );
}
