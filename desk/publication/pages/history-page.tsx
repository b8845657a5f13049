/** What was published, and the way back. */
import { DeskMain } from "../../frame.tsx";
import type { PastPublication } from "../history.ts";
import { TextDifference } from "./text-difference.tsx";

/** An entry of a publication, as it was before and after. */
export interface PastEntry {
  readonly path: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface HistoryPageProps {
  readonly publications: readonly (PastPublication & {
    readonly time: string;
    readonly entries: readonly PastEntry[];
  })[];
  readonly mayPublish: boolean;
  /** The address of older ones. */
  readonly older?: string | undefined;
}

export function HistoryPage({ publications, mayPublish, older }: HistoryPageProps) {
  return (
    <DeskMain heading="What was published" also={<a href="/edit/log">Everything that the desk did</a>}>
      {publications.map((publication) => {
        const { commit, time, by, title, entries } = publication;
        const older = entries.filter(({ before }) => before !== "").map(({ path }) => path);
        return (
          <section key={commit} aria-label={`${title}, ${time}`}>
            <h2>{title}</h2>
            <p className="explanation">
              {time}, by {by}
            </p>
            {entries.map(({ path, name, before, after }) => (
              <details key={path}>
                <summary>{name}</summary>
                <TextDifference before={before} after={after} />
                {mayPublish && before !== "" && (
                  <TakeBack commit={commit} paths={[path]} name={`Put ${name} back as it was before`} />
                )}
                {before === "" && (
                  <p className="explanation">
                    It was new. What was published stays at its address: to end it, withdraw it in its fields.
                  </p>
                )}
              </details>
            ))}
            {mayPublish && older.length > 1 && (
              <TakeBack commit={commit} paths={older} name="Put all of this back as it was before" />
            )}
          </section>
        );
      })}
      {older !== undefined && (
        <p>
          <a href={older}>Older ones</a>
        </p>
      )}
    </DeskMain>
  );
}

interface TakeBackProps {
  readonly commit: string;
  readonly paths: readonly string[];
  /** What the button says. */
  readonly name: string;
}

function TakeBack({ commit, paths, name }: TakeBackProps) {
  return (
    <form method="post" action="/edit/take-back">
      <input type="hidden" name="commit" value={commit} />
      {paths.map((path) => (
        <input key={path} type="hidden" name="entry" value={path} />
      ))}
      <button type="submit" className="quiet">
        {name}
      </button>
    </form>
  );
}
