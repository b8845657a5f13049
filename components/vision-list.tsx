import { inLanguage } from "../lib/model/languages.ts";
import type { Vision } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { hueClass, Ribbon } from "./strands.tsx";

/** The visions as statements, each standing on its own strand. */
export function VisionList({
  visions,
  headingLevel,
  words,
}: {
  visions: readonly Vision[];
  headingLevel: 2 | 3;
  words: Words;
}) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="vision-list">
      {visions.map((vision) => (
        <li key={vision.number} className={hueClass(vision)}>
          <div className="vision-row">
            <p className="vision-number" aria-hidden="true">
              {vision.number}
            </p>
            <p className="vision-theme">
              <span className="sr-only">{words.records.beforeTitle(vision)}</span>
              {vision.theme}
            </p>
            <div className="vision-statement">
              <Heading>
                <a href={inLanguage(recordRoute(vision), words.language)}>{vision.title}</a>
              </Heading>
              {vision.subtitle && <p className="subtitle">{vision.subtitle}</p>}
            </div>
          </div>
          <Ribbon visions={[vision]} />
        </li>
      ))}
    </ul>
  );
}
