/** What the desk did: who published what and when, and what became of it. */
import { DeskMain } from "../../frame.tsx";
import { nameEntry } from "../entries.ts";
import type { Operation } from "../log.ts";

const words: Readonly<Record<Operation["what"], string>> = {
  published: "published",
  failed: "publication that failed",
  undone: "publication that was broken off and undone",
  finished: "publication that was broken off and is finished",
  pushed: "publication that was sent to the repository elsewhere",
  "not pushed": "publication that could not be sent to the repository elsewhere",
  command: "command after the publication",
  planned: "planned",
  withdrawn: "withdrew a plan",
  "plan failed": "plan that was not published",
  dismissed: "dismissed a plan that had failed",
};

interface LogPageProps {
  /** The newest first. */
  readonly operations: readonly Operation[];
  readonly sayTime: (at: string) => string;
}

export function LogPage({ operations, sayTime }: LogPageProps) {
  return (
    <DeskMain heading="What the desk did" also={<a href="/edit/history">What was published</a>}>
      {operations.length === 0 && <p>Nothing yet.</p>}
      <ul className="log">
        {operations.map(({ at, by, what, id, entries, message }) => (
          <li key={`${id} ${at} ${what}`}>
            <span className="explanation">{sayTime(at)}</span> {by.name}: {words[what]}
            {entries && ` (${entries.map((path) => nameEntry(path)?.name ?? path).join(", ")})`}
            {message && <span className="hint">{message}</span>}
          </li>
        ))}
      </ul>
    </DeskMain>
  );
}
