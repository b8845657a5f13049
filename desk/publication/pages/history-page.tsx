/** What was published, and the way back. */
import { DeskMain } from "../../frame.tsx";
import { words } from "../../words.ts";
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
  const { history, log } = words().publishing;
  return (
    <DeskMain heading={history.title} also={<a href="/edit/log">{log.way}</a>}>
      {publications.map((publication) => {
        const { commit, time, by, title, entries } = publication;
        const older = entries.filter(({ before }) => before !== "").map(({ path }) => path);
        return (
          <section key={commit} aria-label={history.name({ title, time })}>
            <h2 className="names">{title}</h2>
            <p className="explanation">{history.by({ time, by })}</p>
            {entries.map(({ path, name, before, after }) => (
              <details key={path}>
                <summary>{name}</summary>
                <TextDifference path={path} before={before} after={after} />
                {mayPublish && before !== "" && (
                  <TakeBack commit={commit} paths={[path]} name={history.putBack({ name })} />
                )}
                {before === "" && <p className="explanation">{history.wasNew}</p>}
              </details>
            ))}
            {mayPublish && older.length > 1 && (
              <TakeBack commit={commit} paths={older} name={history.putAllBack} />
            )}
          </section>
        );
      })}
      {older !== undefined && (
        <p>
          <a href={older}>{history.older}</a>
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
