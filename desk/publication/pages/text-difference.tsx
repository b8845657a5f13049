/** The difference of two files, to be read: of fields by lines, of the text by words, with some words around. */
import { diffLines } from "diff";
import { diffWords } from "../../word-difference.ts";
import { langOf } from "../../words.ts";
import { nameEntry } from "../entries.ts";

/** How much of what is the same is shown around what is not, in characters. */
const around = 160;

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** A difference of an entry's files, each a part of fields between lines of three hyphens, and a text; or fields alone. */
export function TextDifference({ path, before, after }: DifferenceProps & { readonly path: string }) {
  const [old, now] = [split(before), split(after)];
  return (
    <div className="difference" {...langOf(nameEntry(path)?.place.language)}>
      {old.fields !== now.fields && <FieldsDifference before={old.fields} after={now.fields} />}
      {old.text !== now.text && <WordsDifference before={old.text} after={now.text} />}
    </div>
  );
}

/** The fields of a file, and its text. */
function split(file: string): { readonly fields: string; readonly text: string } {
  const [, fields, text] = /^---\n(.*?)^---\n(.*)$/msu.exec(file) ?? [];
  return fields === undefined || text === undefined
    ? { fields: file, text: "" }
    : { fields, text: text.trim() };
}

/** Fields are lines, and a line that changes is another line. */
function FieldsDifference({ before, after }: DifferenceProps) {
  const changes = diffLines(before, after).filter(({ added, removed }) => added || removed);
  return (
    <p className="fields">
      {changes.map(({ added, value }, index) => {
        const key = `${index}`;
        return added ? <ins key={key}>{value.trimEnd()}</ins> : <del key={key}>{value.trimEnd()}</del>;
      })}
    </p>
  );
}

/** What came and what went among the words. */
function WordsDifference({ before, after }: DifferenceProps) {
  const parts = diffWords(before, after);
  return (
    <p>
      {parts.map(({ of, words }, index) => {
        // The parts have no name but their place, and never move.
        const key = `${index}`;
        if (of === "after") return <ins key={key}>{words}</ins>;
        if (of === "before") return <del key={key}>{words}</del>;
        return <span key={key}>{shorten(words, index > 0, index < parts.length - 1)}</span>;
      })}
    </p>
  );
}

/** The ends of what is the same, where something else comes before or after; the rest is left out. */
function shorten(text: string, isAfter: boolean, isBefore: boolean): string {
  const first = isAfter ? around : 0;
  const last = isBefore ? around : 0;
  if (text.length <= first + last + 40) return text;
  // Whole words, where the language has spaces, and never half of a character of two units.
  const head = text.slice(0, first).replace(/\s\S*$|[\uD800-\uDBFF]$/u, "");
  const tail = last === 0 ? "" : text.slice(-last).replace(/^\S*\s|^[\uDC00-\uDFFF]/u, "");
  return `${head} … ${tail}`;
}
