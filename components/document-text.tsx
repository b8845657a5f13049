import { inLanguage } from "../lib/model/languages.ts";
import type { StrategyDocument } from "../lib/model/records.ts";
import { documentFragment, recordRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { OfficialText } from "./prose.tsx";
import { Ribbon } from "./strands.tsx";

/** The whole text in the source's order: the introduction, then the goals that it announces. */
export function DocumentText({ document, words }: { document: StrategyDocument; words: Words }) {
  return (
    <div className="document">
      <div className="document-part">
        <p className="document-number" aria-hidden="true">
          {document.section}
        </p>
        <OfficialText record={document} name={document.title} route={routes.document} words={words} />
      </div>
      {document.strategy.goals.map((goal) => (
        <section key={goal.number} id={documentFragment(goal)} className="document-goal">
          <Ribbon visions={goal.visions} />
          <div className="document-part">
            <p className="document-number" aria-hidden="true">
              {goal.number}
            </p>
            <div>
              <h2>
                <a href={inLanguage(recordRoute(goal), words.language)}>
                  <span className="sr-only">{words.records.beforeTitle(goal)}</span>
                  {goal.title}
                </a>
              </h2>
              <OfficialText
                record={goal}
                name={words.records.shortName(goal)}
                route={recordRoute(goal)}
                words={words}
                fragmentPrefix={`${documentFragment(goal)}-`}
              />
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}
