import { inLanguage, type Language } from "../lib/model/languages.ts";
import { wordsOf } from "../lib/words/languages.ts";
import type { Words } from "../lib/words/words.ts";

/** The ways to the same page in the site’s other languages, each in its own name; nothing where there is one language. */
export function LanguageSwitch({
  route,
  languages,
  words,
}: {
  route: string;
  /** Those that the site is published in. */
  languages: readonly Language[];
  words: Words;
}) {
  const others = languages.filter((language) => language !== words.language);
  if (others.length === 0) return null;
  return (
    <ul className="languages">
      {others.map((language) => (
        <li key={language}>
          <a href={inLanguage(route, language)} lang={language} hrefLang={language} data-keeps-fragment="">
            {wordsOf(language).translations.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
