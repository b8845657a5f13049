/** What the check says of marks that stay visible, and of what belongs to programs. `found` is an excerpt of the text. */
export interface MarkFindings {
  readonly mark: VisibleMarkFindings;
  readonly emphasis: EmphasisFindings;
  readonly program: ProgramFindings;
}

/** Each with what to write in its place. */
export interface VisibleMarkFindings {
  /** A space between the brackets of a link. */
  readonly linkSpace: string;
  readonly linkSpaceHint: string;
  /** `(words)[address]` */
  readonly linkOrder: string;
  readonly linkOrderHint: string;
  readonly linkFullWidth: string;
  readonly linkFullWidthHint: string;
  readonly linkIncomplete: string;
  readonly linkIncompleteHint: string;
  readonly linkUnclosed: string;
  readonly linkUnclosedHint: string;
  readonly footnote: (found: string) => string;
  readonly footnoteHint: string;
  readonly reference: (found: string) => string;
  readonly referenceHint: string;
  readonly picture: (found: string) => string;
  readonly pictureHint: string;
  readonly backtick: (found: string) => string;
  readonly backtickHint: string;
  readonly headingFullWidth: string;
  readonly headingSpace: (found: string) => string;
  /** Before a letter, where the sign itself may be meant. */
  readonly headingSpaceHint: string;
  readonly headingLevels: (found: string) => string;
  /** How a heading is written. */
  readonly headingHint: string;
  /** A block of another kind of Markdown. */
  readonly block: (found: string) => string;
  readonly blockHint: string;
  readonly asterisksFullWidth: string;
  readonly asterisksFullWidthHint: string;
  readonly backtickFullWidth: string;
  readonly backtickFullWidthHint: string;
  readonly conflict: string;
  readonly conflictHint: string;
  readonly line: (found: string) => string;
  readonly lineHint: string;
}

/** What a mark does to the words within. */
export type Emphasis = "strong" | "emphasis" | "struck";

interface EmphasisFindings {
  readonly opens: (mark: string) => string;
  readonly unclosed: (mark: string) => string;
  /** It is not closed, or doesn't work where it is. */
  readonly visible: (mark: string) => string;
  /** The marks belong inside of quotes, brackets and stops. `sign` is one sign of the mark. */
  readonly insideHint: (mark: {
    readonly mark: string;
    readonly sign: string;
    readonly does: Emphasis;
  }) => string;
  /** `inWord` is the mark that works within a word too, where this one does not. */
  readonly closeHint: (mark: {
    readonly mark: string;
    readonly sign: string;
    readonly does: Emphasis;
    readonly inWord: string | undefined;
  }) => string;
}

interface ProgramFindings {
  readonly comment: string;
  readonly commentHint: string;
  readonly spread: (found: string) => string;
  readonly braceUnclosed: string;
  readonly expression: (found: string) => string;
  readonly braceHint: string;
  /** A line that begins with a word such as `import`. */
  readonly module: (word: string) => string;
  readonly moduleHint: string;
  readonly htmlComment: string;
  readonly htmlCommentHint: string;
  readonly addressInTag: (address: string) => string;
  readonly addressInTagHint: string;
  readonly emptyTag: string;
  readonly emptyTagHint: string;
  readonly declaration: (found: string) => string;
  readonly declarationHint: string;
  readonly lessThan: string;
  readonly lessThanHint: string;
  readonly component: (tag: { readonly tag: string; readonly isClosed: boolean }) => string;
  readonly componentHint: string;
  readonly htmlTag: (tag: { readonly tag: string; readonly isClosed: boolean }) => string;
  readonly htmlTagHint: string;
  /** What to write in place of the HTML that editors know. */
  readonly insteadOf: Readonly<Record<InsteadOf, string>>;
}

/** What HTML is written for. */
export type InsteadOf =
  | "strong"
  | "emphasis"
  | "struck"
  | "list"
  | "heading"
  | "table"
  | "layout"
  | "link"
  | "picture"
  | "code"
  | "quotation"
  | "rule";
