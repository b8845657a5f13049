/** The records that `lib/content.ts` returns: plain, frozen, related in both directions. */
import type { Root } from "mdast";
import type { MDXContent } from "mdx/types.js";
import type { CitationStyle } from "./citation-style.ts";
import type { recordFields } from "./fields.ts";
import {
  type Collection,
  type DescendantKind,
  type FieldsOfKind,
  isKind,
  type Kind,
  listRelations,
  type ParentField,
  type ParentKind,
  type Relation,
} from "./kinds.ts";
import { type Language, originalLanguage } from "./languages.ts";
import type { ListPart } from "./list-parts.ts";
import type { VersionName } from "./versions.ts";

/** The kinds of MDX file. */
export type DraftKind = Kind | "document" | "page";

/** Where a record was read: for messages, and for "edit this page". */
export interface Origin {
  /** The file, relative to the content folder's parent, with `/`: `content/goals/56.mdx`. */
  readonly path: string;
  /** The line on which the body text begins, counted from 1 (front matter included). */
  readonly line: number;
}

/** One paragraph of a body, addressable for good. */
export interface Paragraph {
  /** The fragment, without `#`: `p1`. */
  readonly id: string;
  /** The paragraph's words, without markup. */
  readonly text: string;
  /** The line it begins on in its file, counted from 1. */
  readonly line: number;
  /** The site's own addresses that the paragraph links to: `/visions/1`. */
  readonly links: readonly string[];
}

/** A public note of what was changed in a record. */
export interface Change {
  /** ISO 8601: `2026-04-01`. */
  readonly date: string;
  readonly note: string;
}

/** Which translation a text is. */
export interface Translation {
  /** Whether the university stands by it, or it is only for reference. */
  readonly status: "official" | "provisional";
  /** The version of the original that it was made from; absent of what has no versions. */
  readonly from?: VersionName;
  /** The newest version, where the words of the original have changed since then. */
  readonly newer?: VersionName;
}

/** What every record has, numbered or not. */
interface Written {
  /** The language of its words. */
  readonly language: Language;
  /** Set on texts that are translations, and on no others. */
  readonly translation?: Translation;
  readonly title: string;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** The day on which its address was first published, ISO 8601; absent until it is. */
  readonly published?: string;
  /** The day of its last change; absent where it isn't known: not yet published, or amended since then without a note. */
  readonly modified?: string;
  /** One sentence for search results and link previews, made from the record where front matter has none. */
  readonly description: string;
  readonly paragraphs: readonly Paragraph[];
  /** Fragments of paragraphs that were published and are gone. */
  readonly withdrawnParagraphs: readonly string[];
  /** The whole body without markup, paragraphs parted by a blank line; empty where there is no body. */
  readonly text: string;
  /** The body as a syntax tree, for the forms that are not pages. */
  readonly tree: Root;
  /** The body as a server component; pass `components` to style its elements. Renders nothing for an empty body. */
  readonly Body: MDXContent;
  readonly origin: Origin;
  /** Set on texts as they were published on a day, which `Version.read` returns, and on no others. */
  readonly version?: VersionMark;
}

/** Which version of a text a record or the document is. */
export interface VersionMark extends VersionName {
  /** The version’s address: `/goals/56/2026-11-22`. */
  readonly route: string;
  /** Set where what was published is the translation into the content’s language, and absent of originals. */
  readonly ofTranslation?: true;
  /** Of a version of an original that is read, the version of its translation whose words it is shown in; absent where it is shown as it is. */
  readonly shownIn?: VersionMark;
}

/** A record or the document as it was published, or its translation. */
export interface Version extends VersionMark {
  /** The address of its text: `/goals/56`. */
  readonly of: string;
  /** What the ledger holds of its bytes. */
  readonly digest: string;
  /** Whether the text, or its translation, says the same now: so it is of the newest version at most, until something else is written. */
  readonly isNow: boolean;
  /** Addresses of records that it continues, as it says. */
  readonly listContinued: () => readonly string[];
  /**
   * The text as it was published, with what it named as that was published then; of what named it, nothing is known but the
   * goals that continue the document.
   * @throws when this program can no longer read it
   */
  readonly read: () => VersionSubject;
  /** The addresses of the versions that it is made of: its own, and those of what is related to it. */
  readonly listRelied: () => readonly string[];
  /** Which version of its translation it is shown in; nothing where it is shown as it is, or in a translation that is not published. */
  readonly findTranslation: () => (VersionMark & { readonly digest: string }) | undefined;
}

/** What a version is of. */
export type VersionSubject = NumberedRecord | StrategyDocument;

/** Since when and why a record is no longer in force. */
export interface Withdrawal {
  /** ISO 8601: `2026-04-01`. */
  readonly date: string;
  readonly reason: string;
}

/** What every numbered record has, whatever its kind. */
interface Numbered<K extends Kind> extends Written {
  readonly kind: K;
  /** From the file name: `content/goals/56.mdx` is goal 56. */
  readonly number: number;
  /** Set on records in `Content.withdrawn` and on no others. */
  readonly withdrawn?: Withdrawal;
  /** Paragraphs of the document that link to this record: where the official text speaks of it. */
  readonly mentions: readonly Paragraph[];
}

/** The fields that only this kind has, as its schema in the registry describes them: `theme` and `subtitle` of a vision. */
type Own<K extends Kind> = Readonly<Omit<FieldsOfKind<K>, keyof typeof recordFields | ParentField<K>>>;

/** The records that a record names, by its field; a record that is a part of another rests on what that one rests on. */
type Above<K extends Kind> = [ParentKind<K>] extends [never]
  ? unknown
  : FieldsOfKind<K>[ParentField<K> & keyof FieldsOfKind<K>] extends readonly unknown[]
    ? { readonly [F in ParentField<K>]: readonly RecordOf<ParentKind<K>>[] }
    : { readonly [F in ParentField<K>]: RecordOf<ParentKind<K>> } & Above<ParentKind<K>>;

/** The records in force that name a record, and those that name them, by number. Derived. */
type Below<K extends Kind> = { readonly [D in DescendantKind<K> as Collection<D>]: readonly RecordOf<D>[] };

/** The names of a kind's relations: `strategy` and `visions` of a goal. */
export type RelationName<K extends Kind> = keyof (Above<K> & Below<K>) & string;

/** A numbered record of a kind; of any kind, where none is said. */
export type RecordOf<K extends Kind = Kind> = Records[K];

type Records = { readonly [K in Kind]: Numbered<K> & Own<K> & Above<K> & Below<K> };

/** One of the Vision's visions, with the strategies that rest on it and the goals of those. */
export type Vision = RecordOf<"vision">;

/** A Priority Strategy of the Vision, with the visions it rests on and its goals. */
export type Strategy = RecordOf<"strategy">;

/** A goal, with its strategy and that strategy's visions. */
export type Goal = RecordOf<"goal">;

export type NumberedRecord = RecordOf;

/** The strategy's own introduction: the text that the site publishes. */
export interface StrategyDocument extends Written {
  readonly kind: "document";
  /** The section of the International Strategy that the text is. */
  readonly section: number;
  /** The strategy whose goals continue the text. */
  readonly strategy: Strategy;
  /** The Vision that the strategy is based on. */
  readonly vision: {
    readonly title: string;
    /** Month of publication, ISO 8601: `2018-10`. */
    readonly published: string;
    /** The parts of the university's mission, in the source's words and order. */
    readonly mission: readonly string[];
  };
}

/** A page about the site, such as `/about`. */
export interface Page extends Written {
  readonly kind: "page";
  /** From the file name: `content/pages/about.mdx` is `/about`. */
  readonly slug: string;
  /** Set on pages in `Content.withdrawn` and on no others. */
  readonly withdrawn?: Withdrawal;
}

/** An address that once was a record's and is continued by another record. */
export interface Moved {
  readonly kind: "moved";
  /** The old address: `/goals/99`. */
  readonly from: string;
  readonly to: NumberedRecord | Page;
}

/** What the whole site shares, from `content/site.yaml`. */
export interface Site {
  /** The language of its words. */
  readonly language: Language;
  /** Set where they are a translation. */
  readonly translation?: Translation;
  readonly title: string;
  readonly publisher: string;
  /** An IANA name; `Asia/Tokyo` holds when it is absent. */
  readonly timezone?: string;
  readonly source: { readonly title: string; readonly section: string };
  /** What identifiers begin with that are no addresses: who gives them, and a date on which the authority was theirs. */
  readonly identifiers: { readonly authority: string; readonly date: string };
  readonly contact?: { readonly name?: string; readonly email?: string; readonly url?: string };
  readonly licence?: { readonly name: string; readonly url?: string };
}

/** The records next to one, where there are any. */
export interface Neighbours {
  readonly previous?: NumberedRecord | undefined;
  readonly next?: NumberedRecord | undefined;
}

/** What a text of the site is: a record, a page about the site, or the document. */
export type Subject = NumberedRecord | Page | StrategyDocument;

/** The whole content, related and frozen. Lists are sorted by number (pages by slug). */
export interface Content {
  /** The language of the site that it is for: texts that are not translated are in the original’s. */
  readonly language: Language;
  /** The languages that the site is published in, the original’s first: those into which the words of `site.yaml` are translated. */
  readonly languages: readonly Language[];
  /** The same content for another language of the site; for a tag that the site has no pages in, that of the original. */
  readonly inLanguage: (tag: string) => Content;
  readonly site: Site;
  readonly document: StrategyDocument;
  /** Every numbered record in force: the kinds from the top, each by number. */
  readonly all: readonly NumberedRecord[];
  readonly pages: readonly Page[];
  /** Records and pages that are no longer in force: in none of the lists, and in no relation, but still at their addresses. */
  readonly withdrawn: readonly (NumberedRecord | Page)[];
  readonly moved: readonly Moved[];
  /** Words that mean the same to whoever looks for one of them, a list a meaning, in any language. */
  readonly synonyms: readonly (readonly string[])[];
  /** The styles in which records are cited in the language, in the order of the page. */
  readonly citationStyles: readonly CitationStyle[];
  /** The terms that those are set with, as the CSL project publishes them; absent where the citation processor has its own. */
  readonly citationTerms: string | undefined;
  /** The records of a kind that are in force. */
  readonly of: <K extends Kind>(kind: K) => readonly RecordOf<K>[];
  /** The list of a kind’s records in force, in parts that a page can hold. */
  readonly partsOf: <K extends Kind>(kind: K) => readonly ListPart<RecordOf<K>>[];
  /** The records of the same kind before and after one that is in force, by number. */
  readonly neighboursOf: (record: NumberedRecord) => Neighbours;
  /** The published versions of a record or of the document by its address, the newest first; also of a record that is gone. */
  readonly versionsOf: (route: string) => readonly Version[];
  /**
   * The published versions of a text’s translation into the content’s language by the text’s address, the newest first; none of
   * what was never translated. A translation that was made from a version of its own publication shares its address.
   */
  readonly translationsOf: (route: string) => readonly Version[];
  /** The version of a translation into the content’s language at an address without the language. */
  readonly translationAt: (route: string) => Version | undefined;
  /** The versions before and after the one at an address. */
  readonly versionsBeside: (route: string) => { readonly previous?: Version; readonly next?: Version };
  /** The versions that were published together, by the day and place that they share: the document’s first. */
  readonly publishedAs: (name: VersionName) => readonly Version[];
  /** The addresses of everything that has versions, sorted. */
  readonly versioned: readonly string[];
  /**
   * What is, or once was, at an address of a record, of a page about the site or of the document: `/goals/56`; or of a version,
   * of the translation before that of the original: `/goals/56/2026-11-22`.
   */
  readonly byRoute: (route: string) => Subject | Moved | undefined;
}

/** Whether something is a numbered record. */
export function isNumbered<Other extends { readonly kind: string }>(
  subject: Other,
): subject is Extract<Other, NumberedRecord> {
  return isKind(subject.kind);
}

/** The content for the original’s language: what was published, and what changed, is told by it. */
export function inOriginal(content: Content): Content {
  return content.language === originalLanguage ? content : content.inLanguage(originalLanguage);
}

/** Whether a text is one as it was published on a day. */
export function isVersion<Text extends VersionSubject>(
  subject: Text,
): subject is Text & { readonly version: VersionMark } {
  return subject.version !== undefined;
}

/** The records that a record is related to. */
export interface Related extends Relation {
  readonly records: readonly NumberedRecord[];
}

/** The relations of a record, in the order of the registry: what it names, then what names it. */
export function listRelated(record: NumberedRecord): readonly Related[] {
  return listRelations(record.kind).map((relation) => {
    const related: NumberedRecord | readonly NumberedRecord[] = Reflect.get(record, relation.name);
    return { ...relation, records: [related].flat() };
  });
}
