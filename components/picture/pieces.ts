import type { Node } from "@takumi-rs/core";
import { isInSquares } from "../../lib/model/languages.ts";
import { breakableParts } from "../line-breaks.ts";
import { colourOf, type Look } from "./look.ts";
import { type Piece, sizeOf } from "./words.ts";

/** Pieces of text below each other, as wide as their column. */
export function setPieces(pieces: readonly Piece[], width: number, size: number, look: Look): Node {
  return {
    type: "container",
    style: { display: "flex", flexDirection: "column", width },
    children: pieces.map((piece) => setPiece(piece, sizeOf(piece, size), look)),
  };
}

function setPiece({ text, emphasis = "", ...piece }: Piece, fontSize: number, look: Look): Node {
  const words = [
    { text, style: {} },
    {
      text: emphasis,
      style: {
        fontStyle: piece.isItalic ? "italic" : "normal",
        fontWeight: Math.min(piece.weight, 300),
        color: look.colours.accent,
      },
    },
  ] as const;
  return {
    type: "container",
    style: {
      display: "block",
      fontSize,
      lineHeight: piece.leading,
      fontWeight: piece.weight,
      letterSpacing: piece.weight < 400 && !isInSquares(piece.language) ? fontSize * -0.02 : 0,
      color: colourOf(look, piece.colour),
      textWrap: "balance",
      // Lines end where the parts of a text do, and within one only where it is longer than a line.
      wordBreak: "keep-all",
      overflowWrap: "anywhere",
    },
    children: words
      .filter((each) => each.text !== "")
      .map((each) => ({
        type: "text",
        text: breakableParts(each.text, piece.language).join(breakHere),
        style: each.style,
      })),
  };
}

/** A space without width, where a line may end. */
const breakHere = "\u200B";
