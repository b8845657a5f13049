import type { ReactNode } from "react";
import { hasProvisional, isProvisional } from "../lib/formats/translations.ts";
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
  // The names of other texts, and the site’s own, are on every page.
  const isWhole = isProvisional(subject ?? content.site);
  const hasAny = isWhole || hasProvisional(content);
  const isUntranslated = subject !== undefined && subject.language !== words.language;
  const isBehind = subject?.translation?.newer !== undefined;
  if (!(hasAny || isUntranslated || isBehind)) return null;
  const original = (
    <a
      key="original"
      href={inLanguage(route, originalLanguage)}
      hrefLang={originalLanguage}
      data-keeps-fragment=""
    >
      {translations.original}
    </a>
  );
  const say = isWhole ? translations.provisional : translations.partlyProvisional;
  return (
    <aside className="translation-notice">
      {hasAny && <p>{say<ReactNode>({ original })}</p>}
      {isUntranslated && <p>{translations.untranslated}</p>}
      {isBehind && <Behind subject={subject} words={words} />}
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
