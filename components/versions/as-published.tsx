import { textRoute } from "../../lib/formats/version-links.ts";
import { inLanguage, originalLanguage } from "../../lib/model/languages.ts";
import type { VersionMark, VersionSubject } from "../../lib/model/records.ts";
import { originalRoute } from "../../lib/model/versions.ts";
import type { Words } from "../../lib/words/words.ts";
import { versionTitle } from "./names.ts";
import { VersionDay, VersionLink } from "./version-link.tsx";

interface PublishedProps {
  /** A version. */
  readonly subject: VersionSubject & { readonly version: VersionMark };
  readonly words: Words;
}

/** Says that the page shows a version: of a text, or of its translation and then what that was made from. */
export function AsPublished({ subject, words }: PublishedProps) {
  const { versions } = words;
  const { version, translation } = subject;
  const day = <VersionDay key="day" version={version} words={words} />;
  if (!version.ofTranslation) return versions.asPublished({ day });
  const from = translation?.from;
  return (
    <>
      {versions.translation.asPublished({ day })}
      {from &&
        versions.translation.madeFrom({
          version: (
            <a
              key="version"
              href={inLanguage(originalRoute(subject), originalLanguage)}
              hrefLang={originalLanguage}
              aria-label={versionTitle({ of: textRoute(subject), ...from }, words)}
            >
              <VersionDay version={from} words={words} />
            </a>
          ),
        })}
    </>
  );
}

/** Says in which version of its translation a version of a text is shown; nothing where it is shown as it is. */
export function ShownIn({ subject, words }: PublishedProps) {
  const { shownIn } = subject.version;
  if (!shownIn) return null;
  const version = { ...shownIn, of: textRoute(subject) };
  return words.versions.translation.shownIn({
    day: <VersionLink key="day" version={version} words={words} />,
  });
}
