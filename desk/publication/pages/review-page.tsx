/** What is going to be published: the difference, what it does outside, and the button. */
import type { ComponentProps } from "react";
import type { Diagnostic } from "../../../lib/findings/diagnostics.ts";
import { pictureEndings } from "../../../lib/model/media-types.ts";
import { DeskMain, FindingList } from "../../frame.tsx";
import { langOf, words } from "../../words.ts";
import { nameEntry } from "../entries.ts";
import type { Review } from "../review.ts";
import { TextDifference } from "./text-difference.tsx";
import { WhenField } from "./when-field.tsx";

/** An entry that is going to be published, as it is shown. */
export interface ReviewedEntry {
  readonly path: string;
  /** `Goal 57`. */
  readonly name: string;
  readonly title: string;
  /** Its page in the editor. */
  readonly address: string;
  /** Its text that is online; empty where it is new. */
  readonly before: string;
  /** Its text as it is going to be; empty where it goes. */
  readonly after: string;
  /** The version of what is shown, so that nothing else is published. */
  readonly version: string;
  /** Whether versions of it are kept. */
  readonly hasVersions: boolean;
  /** Whether a note for readers can be written. */
  readonly hasNotes: boolean;
  /** The note that was written, where what was sent is refused. */
  readonly note: string;
  /** When it is going to be published by itself, where that is planned. */
  readonly planned: string | undefined;
}

interface ReviewPageProps {
  readonly base: string;
  readonly entries: readonly ReviewedEntry[];
  readonly review: Review;
  readonly mayPublish: boolean;
  readonly when: ComponentProps<typeof WhenField>;
  /** Why what was asked for was not begun. */
  readonly problem?: string | undefined;
}

export function ReviewPage({ base, entries, review, mayPublish, when, problem }: ReviewPageProps) {
  const errors = review.diagnostics.filter(({ severity }) => severity === "error");
  const { review: said, mayNotPublish } = words().publishing;
  return (
    <DeskMain heading={said.heading({ names: entries.map(({ name }) => name) })}>
      {problem !== undefined && (
        <p className="message error" role="alert">
          {problem}
        </p>
      )}
      <form method="post" action="/edit/publish">
        <input type="hidden" name="base" value={base} />
        {entries.map((entry) => (
          <EntryReview key={entry.path} entry={entry} newFiles={review.newFiles} />
        ))}
        <section aria-labelledby="outside">
          <h2 id="outside">{said.outside}</h2>
          {errors.length > 0 ? <Errors errors={errors} /> : <Effects review={review} entries={entries} />}
        </section>
        {errors.length === 0 && mayPublish && <WhenField {...when} />}
        <p className="buttons">
          {errors.length > 0 ? null : mayPublish ? (
            <button type="submit">{said.publish}</button>
          ) : (
            mayNotPublish
          )}
        </p>
      </form>
    </DeskMain>
  );
}

function EntryReview({ entry, newFiles }: { entry: ReviewedEntry; newFiles: Review["newFiles"] }) {
  const { path, name, title, address, before, after, version, hasNotes, planned } = entry;
  const said = words().publishing.review;
  return (
    <section aria-label={name}>
      <h2>
        <a href={address}>{name}</a> <span {...langOf(nameEntry(path)?.place.language)}>{title}</span>
      </h2>
      <input type="hidden" name="entry" value={path} />
      <input type="hidden" name={`version ${path}`} value={version} />
      {planned !== undefined && <p className="message error">{said.planned({ name, time: planned })}</p>}
      {before === "" && <p className="explanation">{said.isNew}</p>}
      {after === "" ? (
        <p className="explanation">{said.wasDeleted}</p>
      ) : (
        <TextDifference path={path} before={before} after={after} />
      )}
      {newFiles
        .filter(({ entries }) => entries.includes(path))
        .map(({ address }) => (
          <p key={address} className="explanation">
            {said.newFile({
              isPicture: isPicture(address),
              file: (
                <a key="file" href={address}>
                  {address.slice(1)}
                </a>
              ),
            })}
          </p>
        ))}
      {hasNotes && <NoteField name={`note ${path}`} note={entry.note} />}
    </section>
  );
}

/** The note for readers. */
function NoteField({ name, note }: { name: string; note: string }) {
  const said = words().publishing.review;
  return (
    <div className="field">
      <label htmlFor={name}>{said.note}</label>
      <p className="explanation" id={`${name}-help`}>
        {said.noteHelp}
      </p>
      <textarea id={name} name={name} rows={1} defaultValue={note} aria-describedby={`${name}-help`} />
    </div>
  );
}

function isPicture(address: string): boolean {
  return pictureEndings.some((ending) => address.endsWith(ending));
}

function Errors({ errors }: { errors: readonly Diagnostic[] }) {
  const said = words().publishing.review;
  return (
    <>
      <p>{said.errors({ count: errors.length })}</p>
      <FindingList findings={errors} messageOf={said.error} />
    </>
  );
}

/** Of which of the chosen entries no version is kept: of some with versions, or of pages alone. */
function withoutVersions(entries: readonly ReviewedEntry[]): "records" | "pages" {
  return entries.some(({ hasVersions }) => hasVersions) ? "records" : "pages";
}

/** How many addresses are named. */
const mostNamed = 12;

function Effects({ review, entries }: { review: Review; entries: readonly ReviewedEntry[] }) {
  const { versions, added } = review;
  const said = words().publishing.review;
  return (
    <ul>
      <li>{said.pages}</li>
      {versions.map((route) => (
        <li key={route}>{said.version({ address: <code key="address">{route}</code> })}</li>
      ))}
      {versions.length === 0 && <li>{said.noVersion({ of: withoutVersions(entries) })}</li>}
      {added.length > 0 && (
        <li>
          {said.addresses({
            addresses: added.slice(0, mostNamed),
            more: Math.max(0, added.length - mostNamed),
          })}
        </li>
      )}
    </ul>
  );
}
