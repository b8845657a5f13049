import { inLanguage } from "../../lib/model/languages.ts";
import type { Content } from "../../lib/model/records.ts";
import { routeOf } from "../../lib/model/routes.ts";
import type { TimelineEntry } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { VersionDay, VersionLink } from "./version-link.tsx";

/** Says plainly that this is a version, and what has become of it. */
export function VersionStatus({
  content,
  entry,
  replacement,
  words,
}: {
  content: Content;
  entry: TimelineEntry;
  /** The version that replaced it. */
  replacement: TimelineEntry | undefined;
  words: Words;
}) {
  const day = <VersionDay key="day" version={entry.version} words={words} />;
  return (
    <p className="version-status">
      {words.versions.asPublished({ day })}
      {replacement ? (
        <Replaced replacement={replacement} words={words} />
      ) : (
        <Newest content={content} entry={entry} words={words} />
      )}
    </p>
  );
}

function Replaced({ replacement, words }: { replacement: TimelineEntry; words: Words }) {
  const { corrected, replaced } = words.versions;
  const day = <VersionLink key="day" version={replacement.version} words={words} />;
  return replacement.previous?.readChange().isCorrection ? corrected({ day }) : replaced({ day });
}

function Newest({
  content,
  entry: { version },
  words,
}: {
  content: Content;
  entry: TimelineEntry;
  words: Words;
}) {
  const { versions, records, language } = words;
  const found = content.byRoute(version.of);
  if (!found) return null;
  const subject = found.kind === "moved" ? found.to : found;
  const record = (
    <a key="record" href={inLanguage(routeOf(subject), language)}>
      {records.nameOf(subject)}
    </a>
  );
  if (found.kind === "moved") return versions.continued({ record });
  // Its own words say since when and why.
  if ("withdrawn" in found && found.withdrawn) return null;
  return version.isNow ? versions.inForce({ record }) : versions.changing({ record });
}
