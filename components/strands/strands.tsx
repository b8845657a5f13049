import type { Vision } from "../../lib/model/records.ts";
import { pageGap } from "./ribbon.ts";

/** The hues and line patterns in `app/theme.css`: after the last, the first is used again. */
const strandCount = 4;

/** The class that gives a line its vision's hue and pattern. */
export function strandClass(vision: { number: number }): string {
  return `strand strand-${((vision.number - 1) % strandCount) + 1}`;
}

/** The class that gives text its vision's hue. */
export function hueClass(vision: { number: number }): string {
  return `hue-${((vision.number - 1) % strandCount) + 1}`;
}

/** The sign of one vision: a short piece of its strand. */
export function StrandSign({ vision }: { vision: Vision }) {
  return (
    <svg className="strand-sign" aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" className={strandClass(vision)} />
    </svg>
  );
}

/** The strands of several visions side by side, as a rule across the page. */
export function RibbonRule({ visions, className = "" }: { visions: readonly Vision[]; className?: string }) {
  return (
    <svg className={`ribbon ${className}`} height={(visions.length - 1) * pageGap + 4} aria-hidden="true">
      {visions.map((vision, index) => (
        <line
          key={vision.number}
          x1="0"
          x2="100%"
          y1={index * pageGap + 2}
          y2={index * pageGap + 2}
          className={strandClass(vision)}
        />
      ))}
    </svg>
  );
}
