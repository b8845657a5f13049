/** How far a publication is: the page is sent step by step, so that it needs no script and no reloading. */
import { DeskMain } from "../../frame.tsx";
import { words } from "../../words.ts";
import type { CommandOutcome } from "../command.ts";
import type { Step } from "../publication.ts";

/** Where what is sent later has its place. */
export const later = "@later@";

export function ProgressPage({ title }: { title: string }) {
  return (
    <DeskMain heading={<span className="names">{title}</span>}>
      <div role="log" aria-label={words().publishing.progress.name}>
        {later}
      </div>
    </DeskMain>
  );
}

/** A step that has begun. */
export function BegunStep({ step, steps }: { step: Step; steps: readonly Step[] }) {
  const number = steps.indexOf(step) + 1;
  return <p className="step">{words().publishing.progress.step({ number, count: steps.length, step })}</p>;
}

interface EndProps {
  /** Why nothing is online; nothing where it is. */
  readonly problem?: string | undefined;
  /** When it was online: `14:02`. */
  readonly time: string;
  readonly remarks: readonly string[];
  /** How the command after the release ended, where one is set. */
  readonly command?: CommandOutcome | undefined;
  /** The pages of what was published. */
  readonly pages: readonly { readonly name: string; readonly address: string }[];
}

export function ProgressEnd({ problem, time, remarks, command, pages }: EndProps) {
  const said = words().publishing.progress;
  if (problem !== undefined) {
    return (
      <>
        <p className="message error" role="alert">
          {said.failed}
        </p>
        <pre className="said">{problem}</pre>
      </>
    );
  }
  return (
    <>
      <p className="message done">
        <strong>{said.online({ time })}</strong>
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="message error">
          {remark}
        </p>
      ))}
      {command && <CommandEnd outcome={command} />}
      <ul>
        {pages.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        {said.history({
          history: (name) => (
            <a key="history" href="/edit/history">
              {name}
            </a>
          ),
        })}
      </p>
    </>
  );
}

function CommandEnd({ outcome: { problem, printed } }: { outcome: CommandOutcome }) {
  const said = words().publishing.progress;
  return (
    <>
      {problem === undefined ? (
        <p className="message done">{said.commandDone}</p>
      ) : (
        <p className="message error">{said.commandFailed({ problem })}</p>
      )}
      {printed !== "" && <pre className="said">{printed}</pre>}
    </>
  );
}
