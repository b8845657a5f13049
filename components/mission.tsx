import { inLanguage } from "../lib/model/languages.ts";
import type { Site, StrategyDocument } from "../lib/model/records.ts";
import { routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";

/** The university's mission as the Vision outlines it, in the source's words, one part a line. */
export function Mission({ site, document, words }: { site: Site; document: StrategyDocument; words: Words }) {
  const source = (
    <a key="document" href={inLanguage(routes.document, words.language)} {...langOf(document, words)}>
      {document.title}
    </a>
  );
  return (
    <section className="page-section mission" aria-labelledby="mission">
      <h2 id="mission" className="section-title">
        <Phrases text={words.home.mission(site)} of={words} />
      </h2>
      <ul className="mission-parts">
        {document.vision.mission.map((part) => (
          <li key={part} {...langOf(document, words)}>
            <Phrases text={part} of={document} />
          </li>
        ))}
      </ul>
      <p className="source-note">{words.home.from({ document: source })}</p>
    </section>
  );
}
