import type { Kind } from "../lib/model/kinds.ts";
import type { Content, RecordOf } from "../lib/model/records.ts";
import type { Words } from "../lib/words/words.ts";

/** What a component is given that shows a record. */
export interface RecordProps<K extends Kind = Kind> {
  readonly content: Content;
  readonly record: RecordOf<K>;
  readonly words: Words;
}
