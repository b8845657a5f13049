import { hasProvisional } from "../lib/formats/translations.ts";
import { inLanguage, originalLanguage } from "../lib/model/languages.ts";
import type { Content, Subject } from "../lib/model/records.ts";
import { routeOf } from "../lib/model/routes.ts";
import { versionsRoute } from "../lib/model/versions.ts";
import type { Words } from "../lib/words/words.ts";
import { VersionDay } from "./versions/version-link.tsx";

interface NoticeProps {
  readonly content: Content;
  /** The page’s address without a language. */
  readonly route: string;
  /** The text that the page is of, where it is of one. */
  readonly subject?: Subject | undefined;
  readonly words: Words;
}

/** What a page in another language than the original’s says of its translations; nothing where there is nothing to say. */
export function TranslationNotice({ content, route, subject, words }: NoticeProps) {
  if (words.language === originalLanguage) return null;
  const { translations } = words;
  const newer = subject?.translation?.newer;
  const isUntranslated = subject !== undefined && subject.language !== words.language;
  if (!(hasProvisional(content) || isUntranslated)) return null;
  return (
    <aside className="translation-notice">
      {hasProvisional(content) && (
        <p>
          {translations.provisional({
            original: (
              <a
                key="original"
                href={inLanguage(route, originalLanguage)}
                hrefLang={originalLanguage}
                data-keeps-fragment=""
              >
                {translations.original}
              </a>
            ),
          })}
        </p>
      )}
      {isUntranslated && <p>{translations.untranslated}</p>}
      {newer && subject && <Behind subject={subject} words={words} />}
    </aside>
  );
}

function Behind({ subject, words }: { subject: Subject; words: Words }) {
  const from = subject.translation?.from;
  if (!from) return null;
  const changes = (
    <a key="changes" href={inLanguage(versionsRoute(routeOf(subject)), words.language)}>
      {words.translations.changes}
    </a>
  );
  return (
    <p>
      {words.translations.behind({
        version: <VersionDay key="version" version={from} words={words} />,
        changes,
      })}
    </p>
  );
}
