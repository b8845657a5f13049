import type { Content } from "../lib/model/records.ts";
import { recordRoute, routes } from "../lib/model/routes.ts";
import { fullName, isBrief } from "../lib/words/names.ts";
import { monthInWords } from "./dates.ts";
import { Ribbon } from "./strands.tsx";

/** The start page's first screen: what this is, whose, since when, and the way to a goal. */
export function Hero({ content }: { content: Content }) {
  const { site, document, visions, goals } = content;
  const words = site.title.split(" ");
  return (
    <div className="hero">
      <h1>
        {words.slice(0, -1).join(" ")} <em>{words.at(-1)}</em>
      </h1>
      <Ribbon visions={visions} />
      <div className="hero-columns">
        <p className="lead">
          The {site.title} of {site.publisher}, based on <cite>{document.vision.title}</cite>, published in{" "}
          {monthInWords(document.vision.published)}.
        </p>
        <ul className="ways">
          {isBrief(content) ? (
            goals.map((goal) => (
              <li key={goal.number}>
                <a href={recordRoute(goal)}>{fullName(goal)}</a>
              </li>
            ))
          ) : (
            <li>
              <a href={routes.goals}>Find a goal</a>
            </li>
          )}
          <li>
            <a href={routes.document}>Read the full text</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
