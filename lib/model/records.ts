/** The records that `lib/content.ts` returns: plain, frozen, related in both directions. */
import type { Root } from "mdast";
import type { MDXContent } from "mdx/types.js";
import type { CitationStyle } from "./citation-style.ts";

/** The three numbered kinds of record. */
export type NumberedKind = "vision" | "strategy" | "goal";

/** The kinds of MDX file. */
export type DraftKind = NumberedKind | "document" | "page";

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

/** What every record has, numbered or not. */
interface Written {
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
}

/** Since when and why a record is no longer in force. */
export interface Withdrawal {
  /** ISO 8601: `2026-04-01`. */
  readonly date: string;
  readonly reason: string;
}

/** What every numbered record has. */
interface Numbered extends Written {
  /** From the file name: `content/goals/56.mdx` is goal 56. */
  readonly number: number;
  /** Set on records in `Content.withdrawn` and on no others. */
  readonly withdrawn?: Withdrawal;
  /** Paragraphs of the document that link to this record: where the official text speaks of it. */
  readonly mentions: readonly Paragraph[];
}

/** One of the Vision's visions. */
export interface Vision extends Numbered {
  readonly kind: "vision";
  /** The field it is about: `Education`. */
  readonly theme: string;
  /** What follows the title's dash in the source. */
  readonly subtitle?: string;
  /** Strategies that name this vision, by number. Derived. */
  readonly strategies: readonly Strategy[];
  /** Goals of those strategies, by number. Derived. */
  readonly goals: readonly Goal[];
}

/** A Priority Strategy of the Vision. */
export interface Strategy extends Numbered {
  readonly kind: "strategy";
  /** The visions it rests on, by number. */
  readonly visions: readonly Vision[];
  /** Goals that name this strategy, by number. Derived. */
  readonly goals: readonly Goal[];
}

/** A goal of a Priority Strategy. */
export interface Goal extends Numbered {
  readonly kind: "goal";
  readonly strategy: Strategy;
  /** The strategy's visions. Derived. */
  readonly visions: readonly Vision[];
}

export type NumberedRecord = Vision | Strategy | Goal;

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
  /** The old address: `/goals/99`. */
  readonly from: string;
  readonly to: NumberedRecord | Page;
}

/** What the whole site shares, from `content/site.yaml`. */
export interface Site {
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

/** The whole content, related and frozen. Lists are sorted by number (pages by slug). */
export interface Content {
  readonly site: Site;
  readonly document: StrategyDocument;
  readonly visions: readonly Vision[];
  readonly strategies: readonly Strategy[];
  readonly goals: readonly Goal[];
  readonly pages: readonly Page[];
  /** Records that are no longer in force: in none of the lists, and in no relation, but still at their addresses. */
  readonly withdrawn: readonly (NumberedRecord | Page)[];
  readonly moved: readonly Moved[];
  /** The styles in which records are cited, in the order of the page. */
  readonly citationStyles: readonly CitationStyle[];
}
