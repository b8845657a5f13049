/** What records are called and how they are described: the same words on every page, in every list and in every link. */
import type { Kind } from "../../model/kinds.ts";
import type { Content, NumberedRecord, Subject } from "../../model/records.ts";
import type { KindWords } from "./kinds.ts";

type Named = { readonly kind: Kind; readonly number: number };
type Titled = { readonly title: string; readonly subtitle?: string | undefined };

export interface RecordWords {
  readonly kinds: { readonly [K in Kind]: KindWords<K> };
  /** What people say and cite: `Goal 56`. */
  readonly shortName: (record: Named) => string;
  /** What is heard before a title that is shown beside its number: `Goal 56: `. */
  readonly beforeTitle: (record: Named) => string;
  /** The name of every link to a record: `Goal 56: Strategic advancement of international collaborations`. */
  readonly fullName: (record: NumberedRecord) => string;
  /** What links to any record, page or the document say. */
  readonly nameOf: (record: Subject) => string;
  /** A record's whole title: of a vision with what follows the dash in the source. */
  readonly wholeTitle: (record: Titled) => string;
  /** A record's whole title with its name, as it is cited. */
  readonly citedTitle: (record: Named & Titled) => string;
  /** The spoken form of a paragraph's address: `Goal 56, paragraph 2`. */
  readonly paragraphName: (named: { name: string; paragraph: string }) => string;
  /** What the site holds, in a sentence made from the records. */
  readonly summary: (content: Content) => string;
}
