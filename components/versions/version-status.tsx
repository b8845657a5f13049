import { inLanguage } from "../../lib/model/languages.ts";
import type { Content, VersionMark, VersionSubject } from "../../lib/model/records.ts";
import { routeOf } from "../../lib/model/routes.ts";
import type { TimelineEntry } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { AsPublished, ShownIn } from "./as-published.tsx";
import { VersionLink } from "./version-link.tsx";

/** Says plainly that this is a version, and what has become of it. */
export function VersionStatus({
  content,
  subject,
  entry,
  replacement,
  words,
}: {
  content: Content;
  /** The version that the page shows. */
  subject: VersionSubject & { readonly version: VersionMark };
  entry: TimelineEntry;
  /** The version that replaced it. */
  replacement: TimelineEntry | undefined;
  words: Words;
}) {
  return (
    <p className="version-status">
      <AsPublished subject={subject} words={words} />
      {replacement ? (
        <Replaced replacement={replacement} words={words} />
      ) : (
        <Newest content={content} entry={entry} words={words} />
      )}
      <ShownIn subject={subject} words={words} />
    </p>
  );
}

function Replaced({ replacement, words }: { replacement: TimelineEntry; words: Words }) {
  const { versions } = words;
  const { corrected, replaced } = replacement.version.ofTranslation ? versions.translation : versions;
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
  if (version.ofTranslation && found.language !== language) return versions.translation.gone({ record });
  return version.isNow ? versions.inForce({ record }) : versions.changing({ record });
}
