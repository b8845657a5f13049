import { inLanguage, originalLanguage } from "../../lib/model/languages.ts";
import { type Content, inOriginal, isNumbered, type VersionSubject } from "../../lib/model/records.ts";
import { routeOf } from "../../lib/model/routes.ts";
import { versionsRoute } from "../../lib/model/versions.ts";
import { isPublished, sinceWhen, timelineOf } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { VersionDay, VersionLink } from "./version-link.tsx";

interface VersionLineProps {
  content: Content;
  subject: VersionSubject;
  words: Words;
}

/**
 * Since when a text has its words, of which day its translation is, and the way to its versions; nothing of what has one version
 * alone.
 */
export function VersionLine(props: VersionLineProps) {
  return (
    <>
      <OriginalLine {...props} />
      <TranslationLine {...props} />
    </>
  );
}

/** Of which day a translation is that was amended, as long as nothing else is written. */
function TranslationLine({ content, subject, words }: VersionLineProps) {
  if (!subject.translation) return null;
  const [newest, previous] = content.translationsOf(routeOf(subject));
  if (!newest?.isNow || !previous) return null;
  const day = <VersionLink key="day" version={newest} words={words} />;
  const versions = <VersionsOf key="versions" subject={subject} words={words} />;
  return <p className="version-line">{words.versions.translation.since({ day, versions })}</p>;
}

function VersionsOf({ subject, words }: { subject: VersionSubject; words: Words }) {
  const { versions: said, records, language } = words;
  return (
    <a href={inLanguage(versionsRoute(routeOf(subject)), language)}>
      {subject.kind === "document" ? said.whole.changes : said.of({ name: records.shortName(subject) })}
    </a>
  );
}

function OriginalLine({ content, subject, words }: VersionLineProps) {
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
  const versions = <VersionsOf key="versions" subject={subject} words={words} />;
  return <p className="version-line">{words.versions.since({ day, versions })}</p>;
}
