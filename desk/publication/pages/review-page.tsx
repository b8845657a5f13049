/** What is going to be published: the difference, what it does outside, and the button. */
import type { ComponentProps } from "react";
import type { Diagnostic } from "../../../lib/findings/diagnostics.ts";
import { pictureEndings } from "../../../lib/model/media-types.ts";
import { countProblems, DeskMain, FindingList } from "../../frame.tsx";
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
  return (
    <DeskMain heading={<>Publish {entries.length === 1 ? entries[0]?.name : `${entries.length} entries`}</>}>
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
          <h2 id="outside">What this does outside</h2>
          {errors.length > 0 ? <Errors errors={errors} /> : <Effects review={review} entries={entries} />}
        </section>
        {errors.length === 0 && mayPublish && <WhenField {...when} />}
        <p className="buttons">
          {errors.length > 0 ? null : mayPublish ? (
            <button type="submit">Publish</button>
          ) : (
            "You may write, but not publish. Ask somebody who may."
          )}
        </p>
      </form>
    </DeskMain>
  );
}

function EntryReview({ entry, newFiles }: { entry: ReviewedEntry; newFiles: Review["newFiles"] }) {
  const { path, name, title, address, before, after, version, hasNotes, planned } = entry;
  const note = `note ${path}`;
  return (
    <section aria-label={name}>
      <h2>
        <a href={address}>{name}</a> {title}
      </h2>
      <input type="hidden" name="entry" value={path} />
      <input type="hidden" name={`version ${path}`} value={version} />
      {planned !== undefined && (
        <p className="message error">
          {name} is planned for {planned}. That will fail when it is published before; withdraw it first.
        </p>
      )}
      {before === "" && <p className="explanation">It is new.</p>}
      {after === "" ? (
        <p className="explanation">It was deleted.</p>
      ) : (
        <TextDifference before={before} after={after} />
      )}
      {newFiles
        .filter(({ entries }) => entries.includes(path))
        .map(({ address }) => (
          <p key={address} className="explanation">
            With the {isPicture(address) ? "picture" : "file"} <a href={address}>{address.slice(1)}</a>, which
            is not online yet.
          </p>
        ))}
      {hasNotes && (
        <div className="field">
          <label htmlFor={note}>Note for readers</label>
          <p className="explanation" id={`${note}-help`}>
            One sentence that says why, if readers should know. It is shown with this version and in the feed.
            May be left empty.
          </p>
          <textarea
            id={note}
            name={note}
            rows={1}
            defaultValue={entry.note}
            aria-describedby={`${note}-help`}
          />
        </div>
      )}
    </section>
  );
}

function isPicture(address: string): boolean {
  return pictureEndings.some((ending) => address.endsWith(ending));
}

function Errors({ errors }: { errors: readonly Diagnostic[] }) {
  return (
    <>
      <p>
        The check finds {countProblems(errors.length)}. Nothing can be published before that is corrected;
        choose other entries, or correct these.
      </p>
      <FindingList
        findings={errors.map((each) => ({
          ...each,
          message: `${each.path}, line ${each.line}: ${each.message}`,
        }))}
      />
    </>
  );
}

/** How many addresses are named. */
const mostNamed = 12;

function Effects({ review, entries }: { review: Review; entries: readonly ReviewedEntry[] }) {
  const { versions, added } = review;
  return (
    <ul>
      <li>The pages of these entries change, and all pages that show their words or titles.</li>
      {versions.map((route) => (
        <li key={route}>
          A version is kept for good at <code>{route}</code>. With a note for readers, the feed tells of it.
        </li>
      ))}
      {versions.length === 0 && (
        <li>
          No version is kept:{" "}
          {entries.some(({ hasVersions }) => hasVersions)
            ? "the words and fields that readers see are as they were."
            : "pages about the site have none."}
        </li>
      )}
      {added.length > 0 && (
        <li>
          {added.length === 1 ? "An address is" : `${added.length} addresses are`} there for good from then
          on: {added.slice(0, mostNamed).join(", ")}
          {added.length > mostNamed ? ` and ${added.length - mostNamed} more` : ""}.
        </li>
      )}
    </ul>
  );
}
