import type { Node } from "@takumi-rs/core";
import type { Strand } from "../strands/ribbon.ts";
import { type Drawing, type Figure, foot, pictureSize, strandScale } from "./drawing.ts";
import { colourOf, type Look } from "./look.ts";

/**
 * A picture's paper with its strands, its numbers and its words, as the renderer takes it.
 *
 * @param words the columns of words, in boxes of their own places
 */
export function drawPaper(drawing: Drawing, look: Look, words: readonly Node[]): Node {
  return {
    type: "container",
    style: { display: "flex", ...pictureSize, background: look.colours.paper },
    children: [
      {
        type: "image",
        src: drawStrands(drawing.strands, look),
        ...pictureSize,
        style: { position: "absolute", top: 0, left: 0 },
      },
      ...drawing.figures.map((figure) => drawFigure(figure, look)),
      ...words,
    ],
  };
}

/** The strands as an SVG without text. */
function drawStrands(strands: readonly Strand[], look: Look): string {
  const { width, height } = pictureSize;
  const paths = strands.map(({ vision, path, isFaint }) => {
    const strand = look.strandOf(vision);
    const dashes = strand.dashes.map((length) => length * strandScale).join(" ");
    const attributes = {
      d: path,
      fill: "none",
      stroke: strand.colour,
      "stroke-width": strand.width * strandScale,
      "stroke-dasharray": dashes || "none",
      "stroke-linecap": strand.hasRoundEnds ? "round" : "butt",
      opacity: isFaint ? 0.35 : 1,
    };
    return `<path ${Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(" ")}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths.join("")}</svg>`;
}

function drawFigure({ text, x, baseline, size, colour }: Figure, look: Look): Node {
  return {
    type: "text",
    text,
    style: {
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
    },
  };
}
