import { originalLanguage } from "../../lib/model/languages.ts";
import type { Content } from "../../lib/model/records.ts";
import { translationTimelineOf } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { ChangeOfVersion } from "./change.tsx";
import { VersionHeading } from "./version-heading.tsx";

/** The versions of a text’s translation, the newest first, with what each changed; nothing where none was published. */
export function TranslationVersions({ content, of, words }: { content: Content; of: string; words: Words }) {
  if (words.language === originalLanguage) return null;
  const timeline = translationTimelineOf(content, of);
  if (timeline.length === 0) return null;
  return (
    <section className="version-part" aria-labelledby="translation-versions">
      <h2 id="translation-versions" className="section-title">
        {words.versions.translation.list}
      </h2>
      <ol className="timeline">
        {timeline.map((entry) => (
          <li key={entry.version.route}>
            <VersionHeading entry={entry} level={3} words={words} />
            <div>
              <ChangeOfVersion entry={entry} words={words} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
