/** The first page of the editor: all entries, what is wrong with them, and where new ones begin. */
import { basename, relative } from "node:path";
import { newKinds } from "../lib/authoring/skeleton.ts";
import { type Desk, type Entry, groupsOf } from "./desk.ts";
import type { KeptFile } from "./files/recover-files.ts";
import { createFilter } from "./filter-entries.ts";
import { countProblems, FindingList } from "./frame.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Waiting } from "./publication/pages/waiting.tsx";
import type { PublishingState } from "./publication/publishing.ts";
import { ToTranslateList } from "./translations/to-translate.tsx";
import { langOf, words } from "./words.ts";

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
  const { entries: said, findings, pictures } = words().desk;
  return (
    <main>
      <header>
        <LanguageSwitch />
      </header>
      <h1>{said.heading}</h1>
      <FindingList findings={desk.elsewhere} messageOf={findings.inFile} />
      {kept.map((file) => (
        <KeptFileNotice key={file.path} file={file} directory={desk.directory} />
      ))}
      <Waiting state={state} />
      <ToTranslateList desk={desk} />
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
          <a href="/edit/pictures">{pictures.heading}</a>
        </li>
        <li>
          <a href="/edit/shares">{said.share}</a>
        </li>
      </ul>
      <script type="module" src="/edit/entries.js" />
    </main>
  );
}

function Find({ find, shown, all }: { find: string; shown: number; all: number }) {
  const { desk, deskScript } = words();
  const { find: label, findButton, showAll } = desk.entries;
  return (
    <search>
      <form action="/edit" className="find" {...(find !== "" && { "data-filtered": "" })}>
        <label htmlFor="find">{label}</label>
        <input id="find" name="find" type="search" defaultValue={find} autoComplete="off" />
        <button type="submit" className="quiet">
          {findButton}
        </button>
        <p className="explanation">
          <span role="status">{deskScript.entries.shown({ shown, all })}</span>{" "}
          {find !== "" && <a href="/edit">{showAll}</a>}
        </p>
      </form>
    </search>
  );
}

function KeptFileNotice({ file: { path, target, what }, directory }: { file: KeptFile; directory: string }) {
  const { kept } = words().desk.entries;
  const shown = (file: string) => `${basename(directory)}/${relative(directory, file).replaceAll("\\", "/")}`;
  const file = { path: shown(path), target: shown(target) };
  return (
    <p className="message error">
      {kept[what](file)} <span className="hint">{kept.hint(file)}</span>
    </p>
  );
}

function EntryLine({ entry: { place, name, title, address, live, findings } }: { entry: Entry }) {
  const { untitled, see, seeOnSite } = words().desk.entries;
  return (
    <li>
      <a className="entry" href={address}>
        <b>{name}</b> {title ? <span {...langOf(place.language)}>{title}</span> : untitled}
      </a>
      {findings.length > 0 && <span className="count">{countProblems(findings.length)}</span>}
      <a className="live" href={live} aria-label={seeOnSite({ name })}>
        {see}
      </a>
    </li>
  );
}

function NewEntry({ refusal }: { refusal: DeskRefusal | undefined }) {
  const { desk, records } = words();
  const { create } = desk.entries;
  return (
    <section aria-labelledby="new">
      <h2 id="new">{create.heading}</h2>
      {refusal && (
        <p className="message error" role="alert">
          {refusal.problem} <span className="hint">{refusal.hint}</span>
        </p>
      )}
      <form method="post" action="/edit" className="new">
        <label>
          {create.kind}
          <select name="kind" defaultValue={refusal?.kind ?? "goal"}>
            {newKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind === "page" ? create.page : records.kinds[kind].entry}
              </option>
            ))}
          </select>
        </label>
        <label>
          {create.name}
          <input name="name" defaultValue={refusal?.name} autoComplete="off" />
        </label>
        <button type="submit">{create.button}</button>
      </form>
    </section>
  );
}
