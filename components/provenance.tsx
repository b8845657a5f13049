import { inLanguage } from "../lib/model/languages.ts";
import type { Content } from "../lib/model/records.ts";
import { routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { VersionLine } from "./versions/version-line.tsx";

/** At the end of the full text: where its words come from, since when they stand, and where else they are. */
export function Provenance({ content, words }: { content: Content; words: Words }) {
  const { document, site } = content;
  const { language } = words;
  return (
    <section className="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{words.document.about}</h2>
      <div className="note">
        <p>
          {words.document.provenance({
            section: document.section,
            title: document.title,
            publisher: site.publisher,
            source: site.source.title,
            changes: (
              <a key="changes" href={inLanguage(routes.changes, language)}>
                {words.versions.whole.changes}
              </a>
            ),
            data: (
              <a key="data" href={inLanguage(routes.data, language)}>
                {words.data.title}
              </a>
            ),
          })}
        </p>
        <VersionLine content={content} subject={document} words={words} />
      </div>
    </section>
  );
}
