import { Children, type ReactNode } from "react";
import { hasPhrases } from "./find-phrases.ts";

/** The fewest letters and stops that a paragraph's last line has. More would leave a gap in the line above (docs/decisions/0067). */
const least = 3;

/**
 * The words of a paragraph with its last letters kept together, so that no line is a single letter and a full stop. A text in a language
 * whose words have spaces between them is given as it is.
 * @param children the words, as a text gives them
 */
export function KeptEnd({ language, children }: { language: string; children?: ReactNode }) {
  const parts = Children.toArray(children);
  const text = parts.at(-1);
  if (!hasPhrases(language) || typeof text !== "string") return children;
  const end = Array.from(text).slice(-least).join("");
  return (
    <>
      {parts.slice(0, -1)}
      {text.slice(0, -end.length)}
      <span className="kept-end">{end}</span>
    </>
  );
}
