/** Values as YAML, and lines of it. */
import { Document, Scalar, YAMLMap } from "yaml";

/** A value in the quotes that it has, or as few as it needs. */
export function scalarText(value: string | number, like: Scalar | null): string {
  const scalar = new Scalar(value);
  if (like?.type === Scalar.QUOTE_DOUBLE || like?.type === Scalar.QUOTE_SINGLE) {
    if (typeof value === "string") scalar.type = like.type;
  }
  const map = new YAMLMap();
  map.set("k", scalar);
  const text = new Document(map, { schema: "core" }).toString({ lineWidth: 0 });
  return text.slice("k: ".length, endOfText(text));
}

/**
 * Where a text of YAML ends without the space after it. Only space and tab are that to YAML 1.2 (section 5.5), while the
 * white space of `trimEnd` is wider: a value may end in a wide space of Japanese.
 */
export function endOfText(yaml: string): number {
  let end = yaml.length;
  // Character by character: an expression would try every run of spaces within the text, however long.
  while (end > 0 && " \t\r\n".includes(yaml.charAt(end - 1))) end -= 1;
  return end;
}

/** The beginning of the line of an offset. */
export function lineStart(yaml: string, offset: number): number {
  return offset === 0 ? 0 : yaml.lastIndexOf("\n", offset - 1) + 1;
}

/** The beginning of the line after the one of an offset. */
export function lineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf("\n", offset);
  return end === -1 ? yaml.length : end + 1;
}
