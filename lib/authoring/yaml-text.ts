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
  return new Document(map, { schema: "core" }).toString({ lineWidth: 0 }).trimEnd().slice("k: ".length);
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
