import { files } from "../../lib/model/forms.ts";
import { inLanguage } from "../../lib/model/languages.ts";
import type { Content } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";

/** Where browsers find how to look for something on the site from their own field. React moves it into the head. */
export function SearchLink({ content, words }: { content: Content; words: Words }) {
  return (
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      href={inLanguage(files.openSearch, words.language)}
      title={words.frame.siteTitle(content.site)}
    />
  );
}
