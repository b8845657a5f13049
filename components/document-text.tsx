import { inLanguage } from "../lib/model/languages.ts";
import { mostListed } from "../lib/model/list-parts.ts";
import type { Goal, NumberedRecord, StrategyDocument } from "../lib/model/records.ts";
import { documentFragment, routeOf } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { fitsPage } from "./extent.ts";
import { WordsOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";
import { OfficialText } from "./prose.tsx";
import { StatementList } from "./statement-list.tsx";
import { RibbonRule } from "./strands/strands.tsx";
import { versionLabel, withDay } from "./versions/names.ts";

/**
 * The text in the source's order: the introduction, then the goals that it announces. A text that is too long for one page has its
 * goals on their own pages; each is named here, where its fragments have always led.
 */
export function DocumentText({ document, words }: { document: StrategyDocument; words: Words }) {
  const { goals } = document.strategy;
  return (
    <div className="document">
      <div className="document-part">
        <p className="document-number" aria-hidden="true">
          {document.section}
        </p>
        <OfficialText
          record={document}
          name={withDay(document.title, document, words)}
          route={routeOf(document)}
          words={words}
        />
      </div>
      {fitsPage(document) ? (
        goals.map((goal) => <DocumentGoal key={goal.number} goal={goal} words={words} />)
      ) : (
        <div className="document-goals">
          <StatementList
            records={goals}
            words={words}
            className="in-columns"
            anchorsOf={(goal) => <Fragments goal={goal} />}
          />
          {goals.slice(mostListed).map((goal) => (
            <Fragments key={goal.number} goal={goal} />
          ))}
        </div>
      )}
    </div>
  );
}

function DocumentGoal({ goal, words }: { goal: Goal; words: Words }) {
  return (
    <section id={documentFragment(goal)} className="document-goal">
      <RibbonRule visions={goal.visions} />
      <div className="document-part">
        <p className="document-number" aria-hidden="true">
          {goal.number}
        </p>
        <div>
          <h2>
            <a
              href={inLanguage(routeOf(goal), words.language)}
              aria-label={versionLabel(words.records.beforeTitle(goal) + goal.title, goal, words)}
            >
              <span className="sr-only">{words.records.beforeTitle(goal)}</span>
              <WordsOf of={goal} words={words}>
                <Phrases text={goal.title} of={goal} />
              </WordsOf>
            </a>
          </h2>
          <OfficialText
            record={goal}
            name={withDay(words.records.shortName(goal), goal, words)}
            route={routeOf(goal)}
            words={words}
            fragmentPrefix={`${documentFragment(goal)}-`}
          />
        </div>
      </div>
    </section>
  );
}

/** Where the addresses of a goal and of its paragraphs within the text lead, when the text is on the goal's own page. */
function Fragments({ goal }: { goal: NumberedRecord }) {
  const start = documentFragment(goal);
  const paragraphs = [...goal.paragraphs.map(({ id }) => id), ...goal.withdrawnParagraphs];
  return [start, ...paragraphs.map((id) => `${start}-${id}`)].map((id) => <span key={id} id={id} />);
}
