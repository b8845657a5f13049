import { inLanguage } from "../lib/model/languages.ts";
import { mostListed } from "../lib/model/list-parts.ts";
import type { StrategyDocument } from "../lib/model/records.ts";
import { documentFragment, recordRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { fitsPage } from "./extent.ts";
import { MoreRecords } from "./more-records.tsx";
import { OfficialText } from "./prose.tsx";
import { RibbonRule } from "./strands/strands.tsx";

/**
 * The text in the source's order: the introduction, then the goals that it announces. A text that is too long for one page has its
 * goals on their own pages; each is named here, where its fragment has always led.
 */
export function DocumentText({ document, words }: { document: StrategyDocument; words: Words }) {
  const isWhole = fitsPage(document);
  const { goals } = document.strategy;
  return (
    <div className="document">
      <div className="document-part">
        <p className="document-number" aria-hidden="true">
          {document.section}
        </p>
        <OfficialText record={document} name={document.title} route={routes.document} words={words} />
      </div>
      {goals.slice(0, mostListed).map((goal) => (
        <section key={goal.number} id={documentFragment(goal)} className="document-goal">
          <RibbonRule visions={goal.visions} />
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
              {isWhole ? (
                <OfficialText
                  record={goal}
                  name={words.records.shortName(goal)}
                  route={recordRoute(goal)}
                  words={words}
                  fragmentPrefix={`${documentFragment(goal)}-`}
                />
              ) : (
                // Whoever has the address of a paragraph comes to the way to it.
                goal.paragraphs.map(({ id }) => <span key={id} id={`${documentFragment(goal)}-${id}`} />)
              )}
            </div>
          </div>
        </section>
      ))}
      {goals.length > mostListed && (
        <MoreRecords kind="goal" count={goals.length - mostListed} words={words} />
      )}
    </div>
  );
}
