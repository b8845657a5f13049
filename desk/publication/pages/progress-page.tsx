/** How far a publication is: the page is sent step by step, so that it needs no script and no reloading. */
import { DeskMain } from "../../frame.tsx";
import type { CommandOutcome } from "../command.ts";
import type { Step } from "../publication.ts";

const sentences: Readonly<Record<Step, string>> = {
  prepare: "Putting together what goes online",
  check: "Checking the whole content",
  keep: "Keeping the new versions",
  build: "Building the site, and putting it online",
  record: "Recording it in git",
  command: "Running the command that comes after it",
  push: "Sending it to the repository elsewhere, where there is one",
};

/** Where what is sent later has its place. */
export const later = "@later@";

export function ProgressPage({ title }: { title: string }) {
  return (
    <DeskMain heading={title}>
      <div role="log" aria-label="Progress">
        {later}
      </div>
    </DeskMain>
  );
}

/** A step that has begun. */
export function BegunStep({ step, steps }: { step: Step; steps: readonly Step[] }) {
  return (
    <p className="step">
      {steps.indexOf(step) + 1} of {steps.length}: {sentences[step]}…
    </p>
  );
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
  if (problem !== undefined) {
    return (
      <>
        <p className="message error" role="alert">
          Nothing was published. The site, the drafts and git are as they were.
        </p>
        <pre className="said">{problem}</pre>
      </>
    );
  }
  return (
    <>
      <p className="message done">
        <strong>Online since {time}.</strong>
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
        <a href="/edit/history">All publications</a>, from where it can be taken back.
      </p>
    </>
  );
}

function CommandEnd({ outcome: { problem, printed } }: { outcome: CommandOutcome }) {
  return (
    <>
      {problem === undefined ? (
        <p className="message done">The command that comes after it ended well.</p>
      ) : (
        <p className="message error">
          The command that comes after it failed. {problem} The site is online here all the same. Show this to
          who runs the desk.
        </p>
      )}
      {printed !== "" && <pre className="said">{printed}</pre>}
    </>
  );
}
