/** What people call the styles in which citations are set; which of them a language shows is among its words. */
export type CitationStyleName = "APA" | "Chicago" | "MLA" | "SIST 02";

/** A style in which citations are set, with its file as the CSL project publishes it. */
export interface CitationStyle {
  readonly name: CitationStyleName;
  /** The edition of the handbook that it follows, as the style's own title has it: 18; absent where there are none. */
  readonly edition?: number;
  /** The style in the Citation Style Language, XML. */
  readonly csl: string;
}

/** What citations are set with, in all languages: files that the CSL project publishes. */
export interface CitationFiles {
  readonly styles: readonly CitationStyle[];
  /** The terms of locales by their names (`ja-JP`), in the Citation Style Language, XML. */
  readonly terms: ReadonlyMap<string, string>;
}
