import type { CSSProperties } from "react";
import { breakableParts } from "../line-breaks.ts";
import { colourOf, type Look } from "./look.ts";
import { type Piece, sizeOf } from "./words.ts";

/** Pieces of text below each other, as wide as their column. */
export function Pieces({
  pieces,
  width,
  size,
  look,
}: {
  pieces: readonly Piece[];
  width: number;
  size: number;
  look: Look;
}) {
  return (
    <div style={{ display: "flex", flexDirection: "column", width, wordBreak: "break-word" }}>
      {pieces.map((piece) => {
        const fontSize = sizeOf(piece, size);
        const { text, emphasis, isItalic, leading, weight, colour } = piece;
        const style = {
          fontSize,
          lineHeight: leading,
          fontWeight: weight,
          letterSpacing: weight < 400 ? fontSize * -0.02 : 0,
          color: colourOf(look, colour),
        } as const;
        const gap = fontSize * 0.24;
        // What the typesetter breaks at spaces it sets more evenly; where there are none, it breaks within words.
        return emphasis === undefined && isSpaced(text) ? (
          <div key={text} style={{ ...style, textWrap: "balance" }}>
            {text}
          </div>
        ) : (
          <div key={text} style={{ ...style, display: "flex", flexWrap: "wrap", columnGap: gap }}>
            <Words text={text} gap={gap} style={{}} />
            <Words
              text={emphasis ?? ""}
              gap={gap}
              style={{
                fontStyle: isItalic ? "italic" : "normal",
                fontWeight: Math.min(weight, 300),
                color: look.colours.accent,
              }}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Whether lines can end at spaces alone. */
function isSpaced(text: string): boolean {
  return breakableParts(text)
    .slice(0, -1)
    .every((part) => part.endsWith(" "));
}

/**
 * Every word a box: the typesetter sets no text in two styles within a line, but it makes lines of boxes.
 * @param gap between two boxes, which is the space of the words that have one
 */
function Words({ text, gap, style }: { text: string; gap: number; style: CSSProperties }) {
  const parts = breakableParts(text);
  return parts.map((part, index) => {
    const isJoined = index < parts.length - 1 && !part.endsWith(" ");
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: words repeat, and never change their places.
      <span key={index} style={isJoined ? { ...style, marginRight: -gap } : style}>
        {part.trimEnd()}
      </span>
    );
  });
}
