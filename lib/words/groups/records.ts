/** What records are called and how they are described: the same words on every page, in every list and in every link. */
import type { Content, NumberedKind, NumberedRecord, Page, StrategyDocument } from "../../model/records.ts";

/** What the records of a kind are called. */
export interface KindWords {
  /** `Priority Strategy` */
  readonly name: string;
  /** `Priority Strategies` */
  readonly plural: string;
  /** Shorter than the plural, so that it fits on a phone's one line: `Strategies`. */
  readonly navigation: string;
}

type Named = { readonly kind: NumberedKind; readonly number: number };
type Titled = { readonly title: string; readonly subtitle?: string | undefined };

export interface RecordWords {
  readonly kinds: Readonly<Record<NumberedKind, KindWords>>;
  /** What people say and cite: `Goal 56`. */
  readonly shortName: (record: Named) => string;
  /** What is heard before a title that is shown beside its number: `Goal 56: `. */
  readonly beforeTitle: (record: Named) => string;
  /** The name of every link to a record: `Goal 56: Strategic advancement of international collaborations`. */
  readonly fullName: (record: NumberedRecord) => string;
  /** What links to any record, page or the document say. */
  readonly nameOf: (record: NumberedRecord | Page | StrategyDocument) => string;
  /** A record's whole title: of a vision with what follows the dash in the source. */
  readonly wholeTitle: (record: Titled) => string;
  /** A record's whole title with its name, as it is cited. */
  readonly citedTitle: (record: Named & Titled) => string;
  /** The spoken form of a paragraph's address: `Goal 56, paragraph 2`. */
  readonly paragraphName: (named: { name: string; paragraph: string }) => string;
  /** What the site holds, in a sentence made from the records. */
  readonly summary: (content: Content) => string;
  /** What the list of a kind holds, in a sentence made from the records. */
  readonly listDescription: (named: { content: Content; kind: NumberedKind }) => string;
  readonly describe: Descriptions;
}

/** What is known of a record when it is described. */
interface Described {
  readonly vision: { readonly number: number; readonly theme: string } & Titled;
  readonly strategy: {
    readonly number: number;
    readonly title: string;
    readonly goals: readonly { readonly number: number }[];
  };
  readonly goal: { readonly number: number; readonly title: string; readonly text: string };
}

/** One sentence about a record of each kind, for search results and link previews, made from the record. */
export type Descriptions = { readonly [Kind in NumberedKind]: (record: Described[Kind]) => string };
