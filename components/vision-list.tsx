import { inLanguage } from "../lib/model/languages.ts";
import type { Vision } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf, WordsOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { hueClass, RibbonRule } from "./strands/strands.tsx";

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
              <WordsOf of={vision} words={words}>
                <Phrases text={vision.theme} of={vision} />
              </WordsOf>
            </p>
            <div className="vision-statement">
              <Heading>
                <a href={inLanguage(recordRoute(vision), words.language)} {...langOf(vision, words)}>
                  <Phrases text={vision.title} of={vision} />
                </a>
              </Heading>
              {vision.subtitle && (
                <p className="subtitle" {...langOf(vision, words)}>
                  <Phrases text={vision.subtitle} of={vision} />
                </p>
              )}
            </div>
          </div>
          <RibbonRule visions={[vision]} />
        </li>
      ))}
    </ul>
  );
}
