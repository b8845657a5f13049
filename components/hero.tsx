import { inLanguage } from "../lib/model/languages.ts";
import type { Content } from "../lib/model/records.ts";
import { collectionRoute, recordRoute, routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { isBrief } from "./extent.ts";
import { langOf } from "./lang.tsx";
import { splitTitle } from "./line-breaks.ts";
import { RibbonRule } from "./strands/strands.tsx";

/** The start page's first screen: what this is, whose, since when, and the way to a goal. */
export function Hero({ content, words }: { content: Content; words: Words }) {
  const { site, document } = content;
  const title = splitTitle(site.title);
  const { language, home } = words;
  const vision = (
    <cite key="vision" {...langOf(document, words)}>
      {document.vision.title}
    </cite>
  );
  return (
    <div className="hero">
      <h1 {...langOf(site, words)}>
        {title.text}
        <em>{title.emphasis}</em>
      </h1>
      <RibbonRule visions={content.of("vision")} />
      <div className="hero-columns">
        <p className="lead">{home.introduction({ site, vision, published: document.vision.published })}</p>
        <ul className="ways">
          {isBrief(content) ? (
            content.of("goal").map((goal) => (
              <li key={goal.number}>
                <a href={inLanguage(recordRoute(goal), language)}>{words.records.fullName(goal)}</a>
              </li>
            ))
          ) : (
            <li>
              <a href={inLanguage(collectionRoute("goal"), language)}>{home.findGoal}</a>
            </li>
          )}
          <li>
            <a href={inLanguage(routes.document, language)}>{home.readFullText}</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
