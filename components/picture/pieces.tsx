import type { CSSProperties } from "react";
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
        return emphasis === undefined ? (
          <div key={text} style={{ ...style, textWrap: "balance" }}>
            {text}
          </div>
        ) : (
          <div key={text} style={{ ...style, display: "flex", flexWrap: "wrap", columnGap: fontSize * 0.24 }}>
            <Words text={text} style={{}} />
            <Words
              text={emphasis}
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

/** Every word a box: the typesetter sets no text in two styles within a line, but it makes lines of boxes. */
function Words({ text, style }: { text: string; style: CSSProperties }) {
  return text.split(" ").map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words repeat, and never change their places.
    <span key={index} style={style}>
      {word}
    </span>
  ));
}
