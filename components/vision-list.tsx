import type { Vision } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { hueClass, Ribbon } from "./strands.tsx";

/** The visions as statements, each standing on its own strand. */
export function VisionList({ visions, headingLevel }: { visions: readonly Vision[]; headingLevel: 2 | 3 }) {
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
              <span className="sr-only">Vision {vision.number}: </span>
              {vision.theme}
            </p>
            <div className="vision-statement">
              <Heading>
                <a href={recordRoute(vision)}>{vision.title}</a>
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
