/** Everything that a language says of one kind of record. */
import type { Kind } from "../../model/kinds.ts";
import type { Content, RecordOf, RelationName } from "../../model/records.ts";

export interface KindWords<K extends Kind> {
  /** `Priority Strategy` */
  readonly name: string;
  /** `Priority Strategies` */
  readonly plural: string;
  /** Shorter than the plural, so that it fits on a phone's one line: `Strategies`. */
  readonly navigation: string;
  /** In the middle of a sentence: `a Priority Strategy`. */
  readonly one: string;
  /** Among the kinds of new entries at the desk: `strategy`. */
  readonly entry: string;
  /** One sentence about a record for search results and link previews, made from the record. */
  readonly describe: (record: RecordOf<K>) => string;
  /** What the list of all records of the kind holds, in a sentence made from them. */
  readonly list: (content: Content) => string;
  /** What a record says beyond its name, on one line. */
  readonly note: (record: RecordOf<K>) => string;
  readonly schema: KindSchemaWords<K>;
}

/** What the JSON Schema says of a kind. */
interface KindSchemaWords<K extends Kind> {
  /** One record. */
  readonly one: string;
  /** One within the file of the whole strategy. */
  readonly within: string;
  /** One in a file of its own. */
  readonly file: string;
  /** All that are in force. */
  readonly all: string;
  /** What each of its relations is. */
  readonly relations: Readonly<Record<RelationName<K>, string>>;
}
