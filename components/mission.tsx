import type { Site, StrategyDocument } from "../lib/model/records.ts";
import { routes } from "../lib/model/routes.ts";

/** The university's mission as the Vision outlines it, in the source's words, one part a line. */
export function Mission({ site, document }: { site: Site; document: StrategyDocument }) {
  return (
    <section className="page-section mission" aria-labelledby="mission">
      <h2 id="mission" className="section-title">
        The mission of {site.publisher}
      </h2>
      <ul className="mission-parts">
        {document.vision.mission.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className="source-note">
        From <a href={routes.document}>{document.title}</a>
      </p>
    </section>
  );
}
