import { inLanguage, originalLanguage } from "../../lib/model/languages.ts";
import { type Content, inOriginal, isNumbered, type VersionSubject } from "../../lib/model/records.ts";
import { routeOf } from "../../lib/model/routes.ts";
import { versionsRoute } from "../../lib/model/versions.ts";
import { isPublished, sinceWhen, timelineOf } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { VersionDay } from "./version-link.tsx";

/** Since when a text has its words, and the way to its versions; nothing where there is one version alone. */
export function VersionLine({
  content,
  subject,
  words,
}: {
  content: Content;
  subject: VersionSubject;
  words: Words;
}) {
  const of = routeOf(subject);
  const timeline = timelineOf(content, of);
  const [newest] = timeline;
  const original = subject.language === originalLanguage ? subject : inOriginal(content).byRoute(of);
  const isKnown = original?.kind === "document" || (original && isNumbered(original));
  // Of words that are not published yet no day is known.
  const since =
    newest?.previous && isKnown && isPublished(original, newest.version) ? sinceWhen(timeline) : undefined;
  if (!since) return null;
  const day = <VersionDay key="day" version={since} words={words} />;
  const { versions: said, records } = words;
  const versions = (
    <a key="versions" href={inLanguage(versionsRoute(of), words.language)}>
      {subject.kind === "document" ? said.whole.changes : said.of({ name: records.shortName(subject) })}
    </a>
  );
  return <p className="version-line">{words.versions.since({ day, versions })}</p>;
}
