/** What makes a finding go away, where only one thing does: a program can do it, and the writer decides whether it does. */

/** Characters of the file to put in place of others; offsets are those of `Source.text`. */
export interface TextCure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lists to write into the fields of the file, by the names of the fields. */
export interface FieldsCure {
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

export type Cure = TextCure | FieldsCure;

/**
 * The cure that writes something in place of what was written.
 *
 * @param text of the file, or a part of it
 * @param start where the wrong words should be in it
 * @param base where the part begins in the file
 * @returns nothing where other words stand there: a cure must not touch what it does not know
 */
export function replacing(
  text: string,
  start: number,
  wrong: string,
  right: string,
  base = 0,
): TextCure | undefined {
  const end = start + wrong.length;
  if (wrong === "" || text.slice(start, end) !== wrong) return undefined;
  return { start: base + start, end: base + end, text: right };
}
