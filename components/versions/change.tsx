import type { ReactNode } from "react";
import { originalLanguage } from "../../lib/model/languages.ts";
import type { VersionSubject } from "../../lib/model/records.ts";
import type { FieldChange, VersionChange } from "../../lib/versions/changes.ts";
import type { TimelineEntry } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { langOf } from "../lang.tsx";
import { WithdrawnOn } from "../withdrawn-on.tsx";
import { Difference, TextDifference } from "./difference.tsx";

/** What a version changed: the editors’ notes about it, its fields in sentences, and its text by words. */
export function ChangeOfVersion({ entry, words }: { entry: TimelineEntry; words: Words }) {
  const { version, previous, notes } = entry;
  return (
    <>
      {notes.map(({ date, note }) => (
        <p
          key={`${date} ${note}`}
          className="version-note"
          {...langOf({ language: originalLanguage }, words)}
        >
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
              <FieldSentence change={field} of={after} words={words} />
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

function FieldSentence({
  change,
  of,
  words,
}: {
  change: FieldChange;
  of: VersionSubject;
  words: Words;
}): ReactNode {
  const { change: said } = words.versions;
  switch (change.what) {
    case "words":
      return wordsSentence(change, of, words);
    case "naming":
      return said.naming(change);
    case "withdrawn":
      return <WithdrawnOn {...change.withdrawn} words={words} />;
    case "continues":
      return said.continues(change);
    case "section":
      return said.section(change);
    case "status":
      return words.versions.translation.status(change);
    case "from":
      return words.versions.translation.from(namesOf(change, words));
    case "reinstated":
    case "vision":
    case "addresses":
      return said[change.what];
  }
}

/** The versions of the original that a translation was made from. */
function namesOf({ before, after }: Extract<FieldChange, { what: "from" }>, { versions }: Words) {
  return {
    ...(before && { before: versions.name(before) }),
    ...(after && { after: versions.name(after) }),
  };
}

function wordsSentence(
  { field, before, after }: Extract<FieldChange, { what: "words" }>,
  of: VersionSubject,
  words: Words,
): ReactNode {
  const { change } = words.versions;
  if (before === undefined)
    return change.fieldAdded({
      field,
      after: (
        <ins key="after" {...langOf(of, words)}>
          {after}
        </ins>
      ),
    });
  if (after === undefined)
    return change.fieldGone({
      field,
      before: (
        <del key="before" {...langOf(of, words)}>
          {before}
        </del>
      ),
    });
  const difference = <TextDifference key="difference" before={before} after={after} of={of} words={words} />;
  return change.field({ field, difference });
}
