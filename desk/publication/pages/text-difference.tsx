/** The difference of two texts by words, to be read: what came and what went, with some words around. */
import { diffWordsWithSpace } from "diff";

/** How much of what is the same is shown around what is not, in characters. */
const around = 120;

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
}

export function TextDifference({ before, after }: TextDifferenceProps) {
  const parts = diffWordsWithSpace(before, after, { intlSegmenter: segmenter });
  return (
    <p className="difference">
      {parts.map(({ added, removed, value }, index) => {
        // The parts have no name but their place, and never move.
        const key = `${index}`;
        if (added) return <ins key={key}>{value}</ins>;
        if (removed) return <del key={key}>{value}</del>;
        return <span key={key}>{shorten(value, index > 0, index < parts.length - 1)}</span>;
      })}
    </p>
  );
}

/** The ends of what is the same, where something else follows or came before; the rest is left out. */
function shorten(text: string, isAfter: boolean, isBefore: boolean): string {
  const first = isAfter ? around : 0;
  const last = isBefore ? around : 0;
  if (text.length <= first + last + 40) return text;
  // Never within a character of two units.
  const head = text.slice(0, first).replace(/[\uD800-\uDBFF]$/u, "");
  const tail = last === 0 ? "" : text.slice(-last).replace(/^[\uDC00-\uDFFF]/u, "");
  return `${head} … ${tail}`;
}
