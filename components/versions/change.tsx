import type { ReactNode } from "react";
import type { VersionSubject } from "../../lib/model/records.ts";
import type { FieldChange, VersionChange } from "../../lib/versions/changes.ts";
import type { TimelineEntry } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { WithdrawnOn } from "../withdrawn-on.tsx";
import { Difference } from "./difference.tsx";

/** What a version changed: the editors’ notes about it, its fields in sentences, and its text by words. */
export function ChangeOfVersion({ entry, words }: { entry: TimelineEntry; words: Words }) {
  const { version, previous, notes } = entry;
  return (
    <>
      {notes.map(({ date, note }) => (
        <p key={`${date} ${note}`} className="version-note">
          {note}
        </p>
      ))}
      {previous ? (
        <ChangeBetween
          before={previous.version.read()}
          after={version.read()}
          change={previous.readChange()}
          words={words}
        />
      ) : (
        <p>{words.versions.first}</p>
      )}
    </>
  );
}

/** What changed from one text to another. */
export function ChangeBetween({
  before,
  after,
  change,
  words,
}: {
  before: VersionSubject;
  after: VersionSubject;
  change: VersionChange;
  words: Words;
}) {
  return (
    <>
      {change.isCorrection && <p>{words.versions.correction}</p>}
      {change.fields.length > 0 && (
        <ul className="field-changes">
          {change.fields.map((field) => (
            <li key={JSON.stringify([field.what, "field" in field && field.field])}>
              <FieldSentence change={field} words={words} />
            </li>
          ))}
        </ul>
      )}
      {change.isSameText ? (
        <p>{words.versions.sameWords}</p>
      ) : (
        <Difference before={before} after={after} words={words} />
      )}
    </>
  );
}

function FieldSentence({ change, words }: { change: FieldChange; words: Words }): ReactNode {
  const { change: said } = words.versions;
  switch (change.what) {
    case "words":
      return wordsSentence(change, words);
    case "naming":
      return said.naming(change);
    case "withdrawn":
      return <WithdrawnOn {...change.withdrawn} words={words} />;
    case "continues":
      return said.continues(change);
    case "section":
      return said.section(change);
    case "reinstated":
    case "vision":
    case "addresses":
      return said[change.what];
  }
}

function wordsSentence(
  { field, before, after }: Extract<FieldChange, { what: "words" }>,
  { versions: { change } }: Words,
): ReactNode {
  const [old, young] = [<del key="before">{before}</del>, <ins key="after">{after}</ins>];
  if (before === undefined) return change.fieldAdded({ field, after: young });
  return after === undefined
    ? change.fieldGone({ field, before: old })
    : change.field({ field, before: old, after: young });
}
