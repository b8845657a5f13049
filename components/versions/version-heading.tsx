import type { TimelineEntry } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { VersionLink } from "./version-link.tsx";

/** A version in a list of versions: its day as a link, and whether it is in force. */
export function VersionHeading({
  entry: { version, next },
  level,
  words,
}: {
  entry: TimelineEntry;
  level: 2 | 3;
  words: Words;
}) {
  const subject = version.read();
  const isToday = !next && version.isNow && !("withdrawn" in subject && subject.withdrawn);
  const Heading = `h${level}` as const;
  return (
    <Heading className="version-heading">
      <VersionLink version={version} words={words} />
      {isToday && <span className="version-mark">{words.versions.today}</span>}
    </Heading>
  );
}
