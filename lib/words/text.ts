/** What is done with the words of records in every language alike. */
import type { Kind } from "../model/kinds.ts";
import type { NumberedRecord, RecordOf } from "../model/records.ts";
import type { KindWords } from "./groups/kinds.ts";
import type { Words } from "./words.ts";

/** The words of a record's own kind. */
export function kindWords<K extends Kind>({ records }: Words, { kind }: RecordOf<K>): KindWords<K> {
  return records.kinds[kind];
}

/** Short enough for a label and long enough to tell records apart: a vision's theme, else the title. */
export function label(record: NumberedRecord): string {
  return record.kind === "vision" ? record.theme : record.title;
}

/**
 * Text cut at a word, with an ellipsis where something was left out.
 * @param text one line
 * @param longest the most characters that it may have
 */
export function shorten(text: string, longest = 160): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  // Japanese has no spaces, and half a surrogate pair is no character.
  const end = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, "");
  return `${end.replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** A text on one line; its title where it has no words, as a text that is an empty block has none. */
export function firstWords({ title, text }: { title: string; text: string }): string {
  return text.replace(/\s+/gu, " ").trim() || title;
}
