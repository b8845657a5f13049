/** A style in which citations are set, with its file as the CSL project publishes it. */
export interface CitationStyle {
  /** What people call it: `Chicago`. */
  readonly name: string;
  /** The edition of the handbook that it follows, as the style's own title has it: 18. */
  readonly edition: number;
  /** The style in the Citation Style Language, XML. */
  readonly csl: string;
}
