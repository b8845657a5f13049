import { inLanguage } from "../../lib/model/languages.ts";
import { routes } from "../../lib/model/routes.ts";
import { searchFieldName } from "../../lib/search/place.ts";
import type { Words } from "../../lib/words/words.ts";

/** The field of every page in which something is looked for: a form that any browser sends, without a script. */
export function SearchField({ words: { language, search } }: { words: Words }) {
  return (
    <search>
      <form action={inLanguage(routes.search, language)}>
        <input type="search" name={searchFieldName} aria-label={search.field} placeholder={search.title} />
        <button type="submit">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M13 13l5 5M8.5 15a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z" />
          </svg>
          <span className="sr-only">{search.title}</span>
        </button>
      </form>
    </search>
  );
}
