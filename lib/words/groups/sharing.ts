/** How others take the strategy: addresses, citations, forms and cards. */
import type { CitationStyle } from "../../model/citation-style.ts";
import type { RecordFormatFile, StrategyFormatFile } from "../../model/forms.ts";
import type { Sentence, Wrap } from "../sentence.ts";

/** What a button copies. */
export type Copied = "address" | "text" | "code" | "citation";

export interface ShareWords {
  readonly title: string;
  /** The way to this part of the page. */
  readonly way: (named: { name: string }) => string;
  readonly cite: string;
  /** A style of citations with its edition, where it has any. */
  readonly styleName: (style: CitationStyle) => string;
  readonly download: string;
  readonly permanentAddress: string;
  readonly qrCode: (named: { name: string }) => string;
  readonly noAddress: string;
  readonly noAddressNote: string;
  readonly elsewhere: string;
  /** What a button copies, as the other words of the button name it; a citation with its style. */
  readonly copied: (named: { what: Copied; style?: string | undefined }) => string;
  readonly copy: <Part>(named: { what: Part }) => Sentence<Part>;
  /** Said when it is done. */
  readonly copyDone: (named: { what: string }) => string;
  /** A form by what it is a form of: `Goal 56 as JSON`. */
  readonly formOf: <Part>(named: { of: string; form: Part }) => Sentence<Part>;
  readonly cardOf: (named: { name: string }) => string;
}

/** A form: what people call it, and what it is for in one sentence. */
export interface FormWords {
  readonly name: string;
  readonly purpose: string;
}

export interface FormsWords {
  readonly ofRecord: Readonly<Record<RecordFormatFile, FormWords>>;
  readonly ofStrategy: Readonly<Record<StrategyFormatFile, FormWords>>;
  readonly schema: FormWords;
  readonly feed: FormWords;
}

/** The page about the strategy's data. */
export interface DataWords {
  readonly title: string;
  readonly description: string;
  /** What leads to it from the start page. */
  readonly note: string;
  readonly whole: string;
  readonly each: string;
  readonly eachLead: (named: { name: string }) => string;
  readonly addresses: string;
  readonly identifier: <Part>(named: {
    address: Part;
    name: string;
    paragraph?: { address: Part; name: string } | undefined;
  }) => Sentence<Part>;
  readonly keeping: string;
  readonly programs: string;
  readonly json: <Part>(named: { schema: Wrap<Part>; code: Wrap<Part> }) => Sentence<Part>;
  readonly models: <Part>(named: { llms: Wrap<Part> }) => Sentence<Part>;
  readonly changes: string;
  readonly feed: <Part>(named: { feed: Wrap<Part> }) => Sentence<Part>;
  readonly otherSites: string;
  readonly cards: <Part>(named: { card: Part; oembed: Part }) => Sentence<Part>;
  readonly example: (named: { name: string }) => string;
  readonly terms: string;
  readonly licence: <Part>(named: { licence: Part }) => Sentence<Part>;
  readonly noLicence: (named: { publisher: string }) => string;
}
