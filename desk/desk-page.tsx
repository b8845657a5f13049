/** The first page of the editor: all entries, what is wrong with them, and where new ones begin. */
import { basename, relative } from "node:path";
import { newKinds } from "../lib/authoring/skeleton.ts";
import { type Desk, type Entry, groupsOf } from "./desk.ts";
import type { KeptFile } from "./files/recover-files.ts";
import { countShown, createFilter } from "./filter-entries.ts";
import { countProblems, FindingList } from "./frame.tsx";
import { Waiting } from "./publication/pages/waiting.tsx";
import type { PublishingState } from "./publication/publishing.ts";

/** Why the new entry that was asked for could not be made. */
export interface DeskRefusal {
  readonly problem: string;
  readonly hint: string;
  readonly kind: string;
  readonly name: string;
}

interface DeskPageProps {
  readonly desk: Desk;
  readonly state: PublishingState;
  /** What interrupted saves have left. */
  readonly kept: readonly KeptFile[];
  readonly refusal?: DeskRefusal | undefined;
  /** The words of the entries that are shown; all are where there are none. */
  readonly find?: string | undefined;
}

/** With so few entries all are in view, and a field to find one would be in the way. */
const fewEntries = 8;

export function DeskPage({ desk, kept, refusal, state, find = "" }: DeskPageProps) {
  const isMeant = createFilter(find);
  const groups = groupsOf(desk)
    .map(({ heading, entries }) => ({
      heading,
      entries: entries.filter(({ name, title }) => isMeant(`${name} ${title}`)),
    }))
    .filter(({ entries }) => entries.length > 0);
  const shown = groups.flatMap(({ entries }) => entries).length;
  return (
    <main>
      <h1>What would you like to edit?</h1>
      <FindingList
        findings={desk.elsewhere.map((finding) => ({
          ...finding,
          message: `${finding.path}: ${finding.message}`,
        }))}
      />
      {kept.map((file) => (
        <KeptFileNotice key={file.path} file={file} directory={desk.directory} />
      ))}
      <Waiting state={state} />
      {desk.entries.length > fewEntries && <Find find={find} shown={shown} all={desk.entries.length} />}
      {groups.map(({ heading, entries }) => (
        <section key={heading} aria-label={heading} data-entries="">
          <h2>{heading}</h2>
          <ul className="entries">
            {entries.map((entry) => (
              <EntryLine key={entry.path} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <NewEntry refusal={refusal} />
      <ul className="also">
        <li>
          <a href="/edit/pictures">Add a picture</a>
        </li>
        <li>
          <a href="/edit/shares">Show a draft to somebody who only reads</a>
        </li>
      </ul>
      <script type="module" src="/edit/entries.js" />
    </main>
  );
}

function Find({ find, shown, all }: { find: string; shown: number; all: number }) {
  return (
    <search>
      <form action="/edit" className="find" {...(find !== "" && { "data-filtered": "" })}>
        <label htmlFor="find">Find an entry</label>
        <input id="find" name="find" type="search" defaultValue={find} autoComplete="off" />
        <button type="submit" className="quiet">
          Find
        </button>
        <p className="explanation">
          <span role="status">{countShown(shown, all)}</span> {find !== "" && <a href="/edit">Show all</a>}
        </p>
      </form>
    </search>
  );
}

function KeptFileNotice({ file: { path, target, what }, directory }: { file: KeptFile; directory: string }) {
  const shown = (file: string) => `${basename(directory)}/${relative(directory, file).replaceAll("\\", "/")}`;
  const reason =
    what === "unsaved"
      ? `A save of ${shown(target)} broke off.`
      : `Another program wrote into ${shown(target)} while it was saved.`;
  return (
    <p className="message error">
      {reason} The words are in {shown(path)}.{" "}
      <span className="hint">compare them with {shown(target)}, then delete that file in its folder</span>
    </p>
  );
}

function EntryLine({ entry: { name, title, address, live, findings } }: { entry: Entry }) {
  return (
    <li>
      <a className="entry" href={address}>
        <b>{name}</b> {title || "(no title yet)"}
      </a>
      {findings.length > 0 && <span className="count">{countProblems(findings.length)}</span>}
      <a className="live" href={live} aria-label={`See ${name} on the site`}>
        see
      </a>
    </li>
  );
}

function NewEntry({ refusal }: { refusal: DeskRefusal | undefined }) {
  return (
    <section aria-labelledby="new">
      <h2 id="new">New entry</h2>
      {refusal && (
        <p className="message error" role="alert">
          {refusal.problem} <span className="hint">{refusal.hint}</span>
        </p>
      )}
      <form method="post" action="/edit" className="new">
        <label>
          Kind
          <select name="kind" defaultValue={refusal?.kind ?? "goal"}>
            {newKinds.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </label>
        <label>
          Number, or the name of a page
          <input name="name" defaultValue={refusal?.name} autoComplete="off" />
        </label>
        <button type="submit">Create</button>
      </form>
    </section>
  );
}
