import type { ReactNode } from "react";
import type { Strand } from "../strands/ribbon.ts";
import { type Drawing, type Figure, foot, pictureSize, strandScale } from "./drawing.ts";
import { colourOf, type Look } from "./look.ts";

/** A picture's paper with its strands, its numbers and, as children, its words: absolute boxes, as the typesetter has no style sheets. */
export function Picture({ drawing, look, children }: { drawing: Drawing; look: Look; children: ReactNode }) {
  return (
    <div style={{ display: "flex", ...pictureSize, background: look.colours.paper }}>
      <svg {...pictureSize} style={{ position: "absolute", top: 0, left: 0 }} aria-hidden="true">
        {drawing.strands.map((strand) => StrandPath({ strand, look }))}
      </svg>
      {drawing.figures.map((figure) => (
        <FigureText key={`${figure.x} ${figure.baseline}`} figure={figure} look={look} />
      ))}
      {children}
    </div>
  );
}

/** Called, not rendered: the typesetter takes only plain elements inside of an SVG. */
function StrandPath({ strand, look }: { strand: Strand; look: Look }) {
  const { colour, width, dashes, hasRoundEnds } = look.strandOf(strand.vision);
  return (
    <path
      key={strand.path}
      d={strand.path}
      fill="none"
      stroke={colour}
      strokeWidth={width * strandScale}
      strokeDasharray={dashes.length === 0 ? "none" : dashes.map((length) => length * strandScale).join(" ")}
      strokeLinecap={hasRoundEnds ? "round" : "butt"}
      opacity={strand.isFaint ? 0.35 : 1}
    />
  );
}

function FigureText({ figure, look }: { figure: Figure; look: Look }) {
  const { text, x, baseline, size, colour } = figure;
  return (
    <div
      style={{
        position: "absolute",
        // Every figure keeps a little distance from its left.
        left: x - size * 0.0775,
        top: baseline - size * foot,
        fontSize: size,
        fontWeight: size > 200 ? 200 : 300,
        letterSpacing: size * -0.045,
        lineHeight: 1,
        whiteSpace: "nowrap",
        color: colourOf(look, colour),
      }}
    >
      {text}
    </div>
  );
}
